import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { derivedKey } from '@/modules/privacy/derived-key'

export const ADDRESS_LINK_HOURS = 24
const HOUR_MILLISECONDS = 3_600_000
const LINK_CHARS_MAX = 1_000

const Content = z.strictObject({
  userId: z.int().positive(),
  /** The address the account had when the change was asked for: once it has changed, the link opens nothing. */
  formerEmail: z.string(),
  email: z.string(),
  expiresAt: z.int(),
})

export type AddressLink = { userId: number; formerEmail: string; email: string }

const sealOf = (content: string) => createHmac('sha256', derivedKey('address-link')).update(content).digest('base64url')

/** What the mail to a new address carries: readable, but nobody else can make one. */
export function makeAddressLink(link: AddressLink, now: Date): { token: string; expiresAt: Date } {
  const expiresAt = now.getTime() + ADDRESS_LINK_HOURS * HOUR_MILLISECONDS
  const content = Buffer.from(JSON.stringify({ ...link, expiresAt })).toString('base64url')
  return { token: `${content}.${sealOf(content)}`, expiresAt: new Date(expiresAt) }
}

/** Null for what nobody here made, and for what has run out. */
export function readAddressLink(token: string, now: Date): AddressLink | null {
  if (token.length > LINK_CHARS_MAX) return null
  const [content = '', seal = '', ...rest] = token.split('.')
  const [wanted, given] = [Buffer.from(sealOf(content)), Buffer.from(seal)]
  if (rest.length > 0 || wanted.length !== given.length || !timingSafeEqual(wanted, given)) return null
  const parsed = Content.safeParse(JSON.parse(Buffer.from(content, 'base64url').toString()))
  if (!parsed.success || parsed.data.expiresAt <= now.getTime()) return null
  const { userId, formerEmail, email } = parsed.data
  return { userId, formerEmail, email }
}
