import { headers } from 'next/headers'

/** `senderAddress` of headers at hand. */
export const addressIn = (sent: Headers): string => sent.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''

/**
 * Where a request comes from. Our front server writes `X-Forwarded-For` itself, whatever the request carried, so its
 * last part is the address it saw or was told by a trusted proxy.
 */
export async function senderAddress(): Promise<string> {
  return addressIn(await headers())
}
