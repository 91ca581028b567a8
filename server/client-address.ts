import type { IncomingMessage } from 'node:http'
import { env } from '@/lib/env'

const trusted = new Set(env.trustedProxies)

const withoutMapping = (address: string) => address.replace(/^::ffff:/, '')

/** The address of the person asking. `X-Forwarded-For` counts only when a trusted proxy wrote it. */
export function clientAddress(request: IncomingMessage): string {
  const direct = withoutMapping(request.socket.remoteAddress ?? '')
  if (!trusted.has(direct)) return direct
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',')
  return withoutMapping(forwarded.at(-1)?.trim() || direct)
}

const LOOPBACK_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/
const siteHost = new URL(env.siteUrl).host

/**
 * The host the application believes in: the site's own, whatever the request says. Only an installation that is
 * itself on loopback answers to the other names of this machine.
 */
export function hostFor(request: IncomingMessage): string {
  const asked = request.headers.host ?? ''
  return LOOPBACK_HOST.test(siteHost) && LOOPBACK_HOST.test(asked) ? asked : siteHost
}

const protocol = new URL(env.siteUrl).protocol

/** What a page of ours says it comes from. */
export const ownOrigin = (request: IncomingMessage): string => `${protocol}//${hostFor(request)}`
