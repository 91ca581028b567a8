import { accept, type Result, refuse } from '@/lib/result'
import type { Viewer } from '@/modules/accounts/viewer'
import { askAsViewer, throughDoor } from './door'
import { RETRY_AFTER_SECONDS } from './sentences'

const PRIVATE = { 'Cache-Control': 'private, no-store' }

const STATUSES: Record<string, number> = {
  'signed-out': 401,
  'foreign-form': 403,
  forbidden: 403,
  'not-found': 404,
  held: 409,
  'too-large': 413,
  malformed: 422,
  'database-down': 503,
}

const json = (status: number, body: unknown): Response => {
  const retry = status === 503 ? { 'Retry-After': String(RETRY_AFTER_SECONDS) } : {}
  return Response.json(body, { status, headers: { ...PRIVATE, ...retry } })
}

/**
 * A door for the scripts of a newsroom page: JSON in, JSON out. A value is 200; a refusal has its status and itself as body.
 * `bytesMax` bounds what is read at all.
 */
export async function jsonDoor<Value, Refusal extends string | { kind: string }>(
  request: Request,
  bytesMax: number,
  verb: (viewer: Viewer, input: unknown) => Promise<Result<Value, Refusal>>,
): Promise<Response> {
  const input = await readJson(request, bytesMax)
  if (input === 'too-large') return json(413, { kind: 'too-large' })
  const result = await throughDoor((viewer) => verb(viewer, input))
  if (result.ok) return json(200, result.value)
  const refusal: { kind: string } = typeof result.refusal === 'string' ? { kind: result.refusal } : result.refusal
  return json(STATUSES[refusal.kind] ?? 422, refusal)
}

/** The same for a question that changes nothing: whoever is asked by a foreign page cannot read the answer there. */
export async function jsonAnswer<Value>(
  mayAsk: (viewer: Viewer) => boolean,
  read: (viewer: Viewer) => Promise<Value>,
): Promise<Response> {
  const result = await askAsViewer(async (viewer) =>
    mayAsk(viewer) ? accept(await read(viewer)) : refuse('forbidden'),
  )
  return result.ok ? json(200, result.value) : json(STATUSES[result.refusal] ?? 422, { kind: result.refusal })
}

async function readJson(request: Request, bytesMax: number): Promise<unknown> {
  if (Number(request.headers.get('content-length') ?? 0) > bytesMax) return 'too-large'
  const text = await request.text()
  if (text.length > bytesMax) return 'too-large'
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
