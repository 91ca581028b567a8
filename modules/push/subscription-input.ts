import { createHash, ECDH } from 'node:crypto'
import { z } from 'zod'
import { LANGUAGES } from '@/lib/words/language'
import { SECTIONS_MAX } from './notice-limits'
import { ENDPOINT_CHARS_MAX, serviceOf } from './push-service'

const POINT_BYTES = 65
const AUTH_BYTES = 16

const bytesOf = (text: string) => Buffer.from(text, 'base64url')

/** Whether it is a point of P-256, uncompressed: anything else would only be found out when a message is made. */
function isPoint(text: string): boolean {
  const bytes = bytesOf(text)
  if (bytes.length !== POINT_BYTES || bytes[0] !== 4) return false
  try {
    ECDH.convertKey(bytes, 'prime256v1')
    return true
  } catch {
    return false
  }
}

/** Base64 as browsers write it, with or without what fills it up. */
const Key = z
  .string()
  .max(200)
  .regex(/^[\w+/-]+=*$/)

/** What `JSON.stringify` makes of a PushSubscription; whatever else stands in it is left out. */
const BrowserSubscription = z.object({
  endpoint: z
    .string()
    .max(ENDPOINT_CHARS_MAX)
    .refine((text) => serviceOf(text) !== null),
  keys: z.object({
    p256dh: Key.refine(isPoint).transform((text) => bytesOf(text).toString('base64url')),
    auth: Key.refine((text) => bytesOf(text).length === AUTH_BYTES).transform((text) =>
      bytesOf(text).toString('base64url'),
    ),
  }),
})

/** What a reader wants to hear of. */
export const Choice = z.object({
  language: z.enum(LANGUAGES).default('vi'),
  breaking: z.boolean(),
  sections: z.array(z.int().positive().max(2_147_483_647)).max(SECTIONS_MAX),
})
export type Choice = z.output<typeof Choice>

const Address = z.string().max(100)
const Endpoint = z.string().min(1).max(ENDPOINT_CHARS_MAX)

export const StateInput = z.object({ endpoint: Endpoint.nullable(), address: Address })
export const UnsubscribeInput = z.object({ endpoint: Endpoint, address: Address })
export const ChangeInput = Choice.extend({ endpoint: Endpoint, address: Address })
/** `replaces`: the endpoint the browser had before, whose choice goes on. */
export const SubscribeInput = z.object({
  subscription: BrowserSubscription,
  choice: Choice.nullable(),
  replaces: Endpoint.nullable().default(null),
  address: Address,
})

export const hashOf = (endpoint: string): string => createHash('sha256').update(endpoint).digest('base64url')
