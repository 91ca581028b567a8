import { env } from '@/lib/env'

/** Reader pages carry no inline script or style, so the policy of a static page needs no nonce. */
const READER_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')

/** Pictures and attachments can do nothing, whatever a browser takes them for. */
export const MEDIA_POLICY = "default-src 'none'; sandbox"

/** A copy of an article to keep: its style stands in it, and nothing in it can run or ask for anything. */
export const ARCHIVE_COPY_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

const isHttps = env.siteUrl.startsWith('https:')

/** Headers of every answer, refusals included. The newsroom's own policy (with nonces) replaces the readers'. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': READER_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  ...(isHttps ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
}
