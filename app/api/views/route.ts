import { addressIn } from '@/app/_shared/sender-address'
import { env } from '@/lib/env'
import { viewCounter } from '@/modules/views/view-counter'
import { readBeacon } from './beacon'
import { secondsToWait } from './request-limit'
import { isFromOwnPage, isStaff } from './who-sends'

const HEADERS = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' }

const answer = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers: { ...HEADERS, ...headers } })

/**
 * A reader's page says that it was read. Whoever sends it learns nothing: a program, the newsroom, a second reading
 * and a database that is away are all answered like a reading that counts.
 */
export async function POST(request: Request): Promise<Response> {
  const { headers } = request
  if (!isFromOwnPage(headers, env.siteUrl)) return answer(403)
  const address = addressIn(headers)
  const wait = secondsToWait(address)
  if (wait !== null) return answer(429, { 'Retry-After': String(wait) })
  const body = await readBeacon(request)
  if (body.kind === 'too-large') return answer(413)
  if (body.kind === 'malformed') return answer(400)
  const reading = { articleId: body.articleId, address, userAgent: headers.get('user-agent') ?? '' }
  if (!isStaff(headers)) await viewCounter.record(reading)
  return answer(204)
}
