import { headers } from 'next/headers'
import { env } from '@/lib/env'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

type Asked = { origin: string | null; fetchSite: string | null; host: string | null }

function isThisMachine(origin: URL, host: string | null): boolean {
  return LOOPBACK.has(origin.hostname) && origin.host === host
}

/**
 * Whether a form was sent from our own pages. Next's check takes a missing Origin and believes X-Forwarded-Host, so
 * the doors of the newsroom ask here: the origin must be the site's; without an Origin the browser itself must say
 * `Sec-Fetch-Site: same-origin`. An installation on loopback answers to every name of its machine.
 */
export function isOwnForm({ origin, fetchSite, host }: Asked, siteUrl: string): boolean {
  if (fetchSite !== null && fetchSite !== 'same-origin') return false
  if (origin === null) return fetchSite === 'same-origin'
  if (origin === siteUrl) return true
  const site = new URL(siteUrl)
  return LOOPBACK.has(site.hostname) && URL.canParse(origin) && isThisMachine(new URL(origin), host)
}

/** `isOwnForm` of the request being answered. */
export async function isFromOurPages(): Promise<boolean> {
  const sent = await headers()
  const asked = { origin: sent.get('origin'), fetchSite: sent.get('sec-fetch-site'), host: sent.get('host') }
  return isOwnForm(asked, env.siteUrl)
}

/**
 * The same for a page whose address is its key, and which therefore keeps referrer and origin to itself: a browser too
 * old for `Sec-Fetch-Site` then names nothing at all, and that it knows the address must do.
 */
export async function isFromSecretPage(): Promise<boolean> {
  const sent = await headers()
  const isSilent = sent.get('origin') === null && sent.get('sec-fetch-site') === null
  return isSilent || isFromOurPages()
}
