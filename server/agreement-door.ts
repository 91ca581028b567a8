import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { agreedAnchorOf, pageOfArticle } from '@/modules/comments/addresses'
import { type Agreed, type AgreeRefusal, agreeWithComment } from '@/modules/comments/agree'
import { agreementNews } from '@/modules/comments/agreement-news'
import { clientAddress } from './client-address'
import { readFields } from './request-body'
import { securityHeaders } from './security-headers'

/** Two numbers with their names, and the address of a page. */
const FORM_BYTES_MAX = 2_048
const RETRY_AFTER_SECONDS = 10

export type DoorRefusal = { status: number; headers?: OutgoingHttpHeaders }

/**
 * Takes the "Thích" of a comment, before Next is entered: many readers may press at once. A form is led back to its
 * comment; the script of the page, which asks for JSON, is told the count. Null when it was answered; else the caller
 * refuses in words. The front server has already refused other sites.
 */
export async function takeAgreement(request: IncomingMessage, response: ServerResponse): Promise<DoorRefusal | null> {
  const sent = await readFields(request, FORM_BYTES_MAX)
  if (!sent.ok) return { status: sent.status, headers: { Connection: 'close' } }
  const { form } = sent
  const sender = { address: clientAddress(request), userAgent: request.headers['user-agent'] ?? '' }
  const agreed = await agreeWithComment(null, { binhLuan: form.get('binhLuan'), ...sender })
  if (!agreed.ok) return refusalOf(agreed.refusal)
  if (agreed.value.isNew) agreementNews.note()
  if (request.headers.accept?.includes('application/json')) tellCount(response, agreed.value)
  else leadBack(response, agreed.value, String(form.get('trang') ?? ''))
  return null
}

function refusalOf(refusal: AgreeRefusal): DoorRefusal {
  if (refusal === 'not-found') return { status: 404 }
  if (refusal === 'database-away') return { status: 503, headers: { 'Retry-After': RETRY_AFTER_SECONDS } }
  return { status: 429, headers: { 'Retry-After': refusal.retryAfterSeconds } }
}

function tellCount(response: ServerResponse, { agreementCount, isNew }: Agreed): void {
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' }
  response.writeHead(200, { ...securityHeaders, ...headers }).end(JSON.stringify({ agreementCount, isNew }))
}

/** A page that is not this article's would be a way to lead readers anywhere in our name. */
function leadBack(response: ServerResponse, { commentId, articleId }: Agreed, page: string): void {
  const path = pageOfArticle(page, articleId) ?? '/'
  const headers = { Location: `${path}#${agreedAnchorOf(commentId)}`, 'Cache-Control': 'no-store' }
  response.writeHead(303, { ...securityHeaders, ...headers }).end()
}
