import type { Tx } from '@/db/client'
import { followed } from './lead-on'
import { liveAt } from './live-addresses'
import { partsOfAddress, redirectKey } from './redirect-key'

/** The present address of a page of ours that somebody typed; null when nothing answers there. */
export async function pageOfOurs(tx: Tx, typed: string): Promise<string | null> {
  const parts = partsOfAddress(typed)
  const key = parts && parts.origin === null ? redirectKey(parts.path) : null
  if (key === null) return null
  if (key === '/tim-kiem') return key
  const end = await followed(tx, { path: key })
  return 'path' in end && (await liveAt(tx, end.path)) === 'page' ? end.path : null
}
