import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { keyedHash } from '@/modules/privacy/sealed-secret'

const RANDOM_BYTES = 16
const PART_CHARS = 22
const LINK_SHAPE = /^[\w-]{44}$/
const REQUEST_SHAPE = /^[\w-]{22}$/

const randomPart = () => randomBytes(RANDOM_BYTES).toString('base64url')

/** The name of a subscription in its link; half of the token, of no use without the other. */
export const newLinkId = randomPart

const proofOf = (linkId: string) => keyedHash(linkId, 'digest-link').slice(0, PART_CHARS)

/** What stands in the links of every mail to one reader. The table has only its first half: a stolen backup stops nobody's mail. */
export const linkToken = (linkId: string): string => linkId + proofOf(linkId)

/** The subscription's name in a token of ours; null for anything else. */
export function linkIdIn(token: unknown): string | null {
  if (typeof token !== 'string' || !LINK_SHAPE.test(token)) return null
  const linkId = token.slice(0, PART_CHARS)
  return timingSafeEqual(Buffer.from(proofOf(linkId)), Buffer.from(token.slice(PART_CHARS))) ? linkId : null
}

/** What the link of the first mail is made of; the table keeps a hash. */
export const newRequestToken = randomPart

export const isRequestToken = (token: unknown): token is string =>
  typeof token === 'string' && REQUEST_SHAPE.test(token)

export const requestHash = (token: string): string =>
  createHash('sha256').update(`digest-request:${token}`).digest('hex')
