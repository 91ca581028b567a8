import type { UploadAnswer } from '@/components/newsroom/media/chosen-picture'
import { say } from '@/lib/english/media'
import { interfaceLanguage } from '@/lib/interface-language'
import { RETRY_AFTER_SECONDS } from '../../sentences'

export type Words = { status: number; sentence: string; mayRetry?: true }

const PRIVATE = { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex, nofollow' }
const retryAfter = (status: number): Record<string, string> =>
  status === 503 ? { 'Retry-After': String(RETRY_AFTER_SECONDS) } : {}

export const privateJson = (value: unknown, status = 200) =>
  Response.json(value, { status, headers: { ...PRIVATE, ...retryAfter(status) } })

/** Why nothing was done, to a script that waits for it. */
export function refuseJson({ status, sentence, mayRetry }: Words): Response {
  return privateJson({ ok: false, sentence, mayRetry: mayRetry === true } satisfies UploadAnswer<never>, status)
}

/** The same to a browser that sent a plain form: a page of one sentence, and the way back. The words are our own. */
export function refusalPage({ status, sentence }: Words, back: string): Response {
  const title = say('Chưa nhận được tệp')
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>`
  const page = `<!doctype html><html lang="${interfaceLanguage()}">${head}
<h1>${title}</h1><p>${sentence}</p><p><a href="${back}">${say('Quay lại')}</a></p></html>`
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'" }
  return new Response(page, { status, headers: { ...PRIVATE, ...headers, ...retryAfter(status) } })
}

export const leadTo = (address: string) =>
  new Response(null, { status: 303, headers: { ...PRIVATE, Location: address } })

export const wantsJson = (request: Request) => request.headers.get('accept')?.includes('application/json') ?? false

/** The answer to a file that was taken: the file as the page knows it, or the way to it for a plain form. */
export function answerTaken<Chosen>(
  request: Request,
  { chosen, isNew, id }: { chosen: Chosen; isNew: boolean; id: number },
  library: string,
): Response {
  if (!wantsJson(request)) return leadTo(`${library}?moi=${id}${isNew ? '' : '&da-co=1'}`)
  return privateJson({ ok: true, chosen, isNew } satisfies UploadAnswer<Chosen>, isNew ? 201 : 200)
}

/** The answer to a file that was not. */
export const answerRefused = (request: Request, words: Words, back: string) =>
  wantsJson(request) ? refuseJson(words) : refusalPage(words, back)
