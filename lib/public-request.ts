import { lookup } from 'node:dns/promises'
import { request as askHttp, type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as askHttps } from 'node:https'
import { isIP } from 'node:net'
import { isPublicAddress } from './public-address'

/** Tests put a server of their own behind an address; the product always asks the public internet. */
export type PublicWays = {
  resolve: (host: string) => Promise<string[]>
  isAllowed: (address: string, port: number) => boolean
}

const PORTS = new Set([80, 443, 8080, 8443])

export const PUBLIC_WAYS: PublicWays = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isAllowed: (address, port) => PORTS.has(port) && isPublicAddress(address),
}

/** It leads to where a public address must not. */
export class Forbidden extends Error {}

export type PublicRequest = {
  method: 'HEAD' | 'GET' | 'POST'
  headers: Record<string, string>
  body?: string | Buffer
  signal: AbortSignal
}

const portOf = ({ port, protocol }: URL) => Number(port) || (protocol === 'https:' ? 443 : 80)

/**
 * The address to connect to. All the addresses of a name must be allowed, and the connection goes to the one that was
 * looked at: a name that answers differently a moment later leads nowhere else.
 */
async function allowedAddress(url: URL, { resolve, isAllowed }: PublicWays): Promise<string> {
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.username || url.password) throw new Forbidden()
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) ? [host] : await resolve(host)
  const [first] = addresses
  if (first === undefined || !addresses.every((address) => isAllowed(address, portOf(url)))) throw new Forbidden()
  return first
}

/**
 * One request to the public internet, never to this machine or its network. Resolves to the head of the answer; its
 * body is not read, and no redirect is followed. Throws `Forbidden`, or what went wrong on the way.
 */
export async function requestPublic(
  url: URL,
  { method, headers, body, signal }: PublicRequest,
  ways: PublicWays = PUBLIC_WAYS,
): Promise<IncomingMessage> {
  const address = await allowedAddress(url, ways)
  return new Promise((done, failed) => {
    const family = isIP(address)
    const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
    const options: RequestOptions = {
      method,
      headers: { ...headers, ...length },
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
    outgoing.end(body)
  })
}
