import { senderAddress } from '@/app/_shared/sender-address'
import { SUGGEST_CHARS_MAX } from '@/modules/search/suggest'
import { unlessAway } from '../unless-away'
import { keptSuggestions } from './kept-suggestions'
import { secondsToWait } from './suggest-limit'

const HEADERS = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' }

/** `?q=`: where somebody who is typing may want to go, as a list. Bad or long questions have no suggestions. */
export async function GET(request: Request): Promise<Response> {
  const text = (new URL(request.url).searchParams.get('q') ?? '').slice(0, 4 * SUGGEST_CHARS_MAX + 1)
  const wait = secondsToWait(await senderAddress())
  if (wait !== null) return Response.json([], { status: 429, headers: { ...HEADERS, 'Retry-After': String(wait) } })
  const found = await unlessAway(() => keptSuggestions(text))
  return 'kind' in found
    ? Response.json([], { status: 503, headers: HEADERS })
    : Response.json(found, { headers: HEADERS })
}
