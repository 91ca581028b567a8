import { lookup } from 'node:dns/promises'
import { request as askHttp, type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as askHttps } from 'node:https'
import { isIP } from 'node:net'
import { isPublicAddress } from './public-address'

/** `forbidden`: it leads, or leads on, to where a public page must not. `status` is null when nobody answered. */
export type LinkAnswer = { verdict: 'alive' | 'dead' | 'unknown' | 'forbidden'; status: number | null }

/** Tests put a server of their own behind an address; the product always asks the public internet. */
export type LinkWays = {
  resolve: (host: string) => Promise<string[]>
  isAllowed: (address: string, port: number) => boolean
}

const DEADLINE_MILLISECONDS = 5_000
const HOPS_MAX = 5
const PORTS = new Set([80, 443, 8080, 8443])
/** Servers that do not know HEAD say so, or say anything else. */
const ASK_AGAIN = new Set([400, 403, 404, 405, 406, 410, 429, 500, 501, 503])
const GONE = new Set([404, 410])
const HEADERS = {
  Accept: 'text/html,*/*;q=0.5',
  // Some servers turn away programs that do not say who they are.
  'User-Agent': 'Mozilla/5.0 (compatible; TrangNhat/1.0; kiem tra lien ket)',
}

const PUBLIC: LinkWays = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isAllowed: (address, port) => PORTS.has(port) && isPublicAddress(address),
}

class Forbidden extends Error {}

const portOf = ({ port, protocol }: URL) => Number(port) || (protocol === 'https:' ? 443 : 80)

/**
 * The address to connect to. All the addresses of a name must be allowed, and the connection goes to the one that was
 * looked at: a name that answers differently a moment later leads nowhere else.
 */
async function allowedAddress(url: URL, { resolve, isAllowed }: LinkWays): Promise<string> {
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.username || url.password) throw new Forbidden()
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) ? [host] : await resolve(host)
  const [first] = addresses
  if (first === undefined || !addresses.every((address) => isAllowed(address, portOf(url)))) throw new Forbidden()
  return first
}

/** One request; resolves to the head of the answer and never reads its body. */
function headOf(url: URL, method: 'HEAD' | 'GET', address: string, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((done, failed) => {
    const family = isIP(address)
    const options: RequestOptions = {
      method,
      headers: method === 'GET' ? { ...HEADERS, Range: 'bytes=0-0' } : HEADERS,
      signal,
      agent: false,
      lookup: (_host, wanted, give) => {
        // Node asks for one address or for a list of them.
        if (wanted.all) give(null, [{ address, family }])
        else give(null, address, family)
      },
    }
    const outgoing: ClientRequest = (url.protocol === 'https:' ? askHttps : askHttp)(url, options, (answer) => {
      answer.on('error', () => {})
      answer.destroy()
      done(answer)
    })
    outgoing.on('error', failed)
    outgoing.end()
  })
}

async function follow(href: string, method: 'HEAD' | 'GET', ways: LinkWays, signal: AbortSignal): Promise<number> {
  let url = new URL(href)
  for (let hop = 0; hop <= HOPS_MAX; hop += 1) {
    const address = await allowedAddress(url, ways)
    const { statusCode = 0, headers } = await headOf(url, method, address, signal)
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
export async function askLink(href: string, ways: LinkWays = PUBLIC): Promise<LinkAnswer> {
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
