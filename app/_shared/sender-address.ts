import { headers } from 'next/headers'

/**
 * Where a request comes from. Our front server writes `X-Forwarded-For` itself, whatever the request carried, so its
 * last part is the address it saw or was told by a trusted proxy.
 */
export async function senderAddress(): Promise<string> {
  return (await headers()).get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
}

/** What the browser calls itself. */
export async function senderUserAgent(): Promise<string> {
  return (await headers()).get('user-agent') ?? ''
}
