import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Result } from '@/lib/result'
import { PUSH_PATHS } from '@/modules/push/addresses'
import { changeSubscription } from '@/modules/push/change'
import { readState } from '@/modules/push/read-state'
import { type PushRefusal, subscribe } from '@/modules/push/subscribe'
import { unsubscribe } from '@/modules/push/unsubscribe'
import type { DoorRefusal } from './agreement-door'
import { clientAddress } from './client-address'
import { readBody } from './request-body'
import { securityHeaders } from './security-headers'

/** Two endpoints, two keys and the numbers of all sections. */
const JSON_BYTES_MAX = 8_192
const JSON_TYPE = /^application\/json\b/

type Verb = (viewer: null, input: unknown) => Promise<Result<object, PushRefusal>>

const VERBS: readonly [path: string, verb: Verb][] = [
  [PUSH_PATHS.state, readState],
  [PUSH_PATHS.subscribe, subscribe],
  [PUSH_PATHS.change, changeSubscription],
  [PUSH_PATHS.unsubscribe, unsubscribe],
]

const STATUSES: Record<Extract<PushRefusal, string>, number> = {
  malformed: 400,
  'not-found': 404,
  'nothing-chosen': 422,
  'strange-service': 422,
}

type Door = (request: IncomingMessage, response: ServerResponse) => Promise<DoorRefusal | null>

/**
 * What the script of /nhan-tin and the service worker tell of a browser, as JSON; answered before Next is entered, because
 * there is no page in it. Whatever is refused is answered in JSON too: a program reads it. The front server has already
 * refused other sites, and a page of theirs could not send this type unasked.
 */
export const PUSH_DOORS: Readonly<Record<string, Door>> = Object.fromEntries(
  VERBS.map(([path, verb]) => [path, (request, response) => takePush(request, response, verb)] as const),
)

async function takePush(request: IncomingMessage, response: ServerResponse, verb: Verb): Promise<DoorRefusal | null> {
  if (!JSON_TYPE.test(request.headers['content-type'] ?? '')) return { status: 415, headers: { Connection: 'close' } }
  const body = await readBody(request, JSON_BYTES_MAX)
  if (!body.ok) return { status: body.status, headers: { Connection: 'close' } }
  const sent = objectIn(body.bytes)
  const result = await verb(null, { ...sent, address: clientAddress(request) })
  if (result.ok) tell(response, 200, result.value)
  else if (typeof result.refusal === 'string') tell(response, STATUSES[result.refusal], { why: result.refusal })
  else tell(response, 429, { why: result.refusal.kind }, { 'Retry-After': String(result.refusal.retryAfterSeconds) })
  return null
}

function objectIn(bytes: Buffer): object {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

function tell(response: ServerResponse, status: number, value: object, extra: Record<string, string> = {}): void {
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' }
  response.writeHead(status, { ...securityHeaders, ...headers, ...extra }).end(JSON.stringify(value))
}
