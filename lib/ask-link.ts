import { Forbidden, PUBLIC_WAYS, type PublicWays, requestPublic } from './public-request'

/** `forbidden`: it leads, or leads on, to where a public page must not. `status` is null when nobody answered. */
export type LinkAnswer = { verdict: 'alive' | 'dead' | 'unknown' | 'forbidden'; status: number | null }

const DEADLINE_MILLISECONDS = 5_000
const HOPS_MAX = 5
/** Servers that do not know HEAD say so, or say anything else. */
const ASK_AGAIN = new Set([400, 403, 404, 405, 406, 410, 429, 500, 501, 503])
const GONE = new Set([404, 410])
const HEADERS = {
  Accept: 'text/html,*/*;q=0.5',
  // Some servers turn away programs that do not say who they are.
  'User-Agent': 'Mozilla/5.0 (compatible; TrangNhat/1.0; kiem tra lien ket)',
}

async function follow(href: string, method: 'HEAD' | 'GET', ways: PublicWays, signal: AbortSignal): Promise<number> {
  let url = new URL(href)
  for (let hop = 0; hop <= HOPS_MAX; hop += 1) {
    const sent = method === 'GET' ? { ...HEADERS, Range: 'bytes=0-0' } : HEADERS
    const { statusCode = 0, headers } = await requestPublic(url, { method, headers: sent, signal }, ways)
    if (statusCode < 300 || statusCode >= 400 || !headers.location || statusCode === 304) return statusCode
    url = new URL(headers.location, url)
  }
  // A ring of redirects: nobody gets anywhere.
  return 508
}

function verdictOf(status: number): LinkAnswer {
  if (GONE.has(status)) return { verdict: 'dead', status }
  return { verdict: status >= 500 ? 'unknown' : 'alive', status }
}

/**
 * Whether a link of a public page leads somewhere: HEAD, then GET where HEAD says little, five seconds in all. Only
 * http and https, only public addresses, also behind every redirect. Never throws.
 */
export async function askLink(href: string, ways: PublicWays = PUBLIC_WAYS): Promise<LinkAnswer> {
  const signal = AbortSignal.timeout(DEADLINE_MILLISECONDS)
  try {
    const status = await follow(href, 'HEAD', ways, signal).catch((error: unknown) => {
      if (error instanceof Forbidden || signal.aborted) throw error
      return follow(href, 'GET', ways, signal)
    })
    return verdictOf(ASK_AGAIN.has(status) ? await follow(href, 'GET', ways, signal) : status)
  } catch (error) {
    if (error instanceof Forbidden) return { verdict: 'forbidden', status: null }
    // A name that nobody has: gone, unless this machine can look up no name at all, which its caller can tell.
    const isNameless = (error as { code?: string } | null)?.code === 'ENOTFOUND'
    return { verdict: isNameless ? 'dead' : 'unknown', status: null }
  }
}
