import type { IncomingMessage, ServerResponse } from 'node:http'
import { languageOfPath } from '@/modules/articles/address'
import { mailWords } from '@/modules/digests/mail-words'
import { stopDigest } from '@/modules/digests/stop-digest'
import type { DoorRefusal } from './agreement-door'
import { tokenToStop } from './one-click-address'
import { readFields } from './request-body'
import { securityHeaders } from './security-headers'

const FORM_BYTES_MAX = 2_048

/**
 * Stops a reader's digests at one post of a mail program. Null when it was answered; also whoever has stopped before is
 * answered 200, for some programs ask twice.
 */
export async function takeOneClick(request: IncomingMessage, response: ServerResponse): Promise<DoorRefusal | null> {
  const sent = await readFields(request, FORM_BYTES_MAX)
  if (!sent.ok) return { status: sent.status, headers: { Connection: 'close' } }
  if (sent.form.get('List-Unsubscribe') !== 'One-Click') return { status: 400 }
  const token = tokenToStop(request.url ?? '')
  const stopped = await stopDigest(null, { token })
  if (!stopped.ok) return { status: 404 }
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }
  response
    .writeHead(200, { ...securityHeaders, ...headers })
    .end(`${mailWords(languageOfPath(request.url ?? '')).stopped}\n`)
  return null
}
