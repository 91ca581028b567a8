import { headers } from 'next/headers'

/**
 * Where a try to sign in comes from. Our server writes `X-Forwarded-For` itself, whatever the request carried, so
 * its last part is the address it saw or was told by a trusted proxy.
 */
export async function signInAddress(): Promise<{ address: string; userAgent: string }> {
  const sent = await headers()
  const address = sent.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown'
  return { address, userAgent: sent.get('user-agent') ?? '' }
}
