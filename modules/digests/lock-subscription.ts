import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { digestSubscriptions } from '@/db/schema/digests'
import { linkIdIn } from './link-token'

/** The row behind a link, held until the transaction ends; null when there is none. */
export async function lockSubscription(tx: Tx, token: unknown) {
  const linkId = linkIdIn(token)
  if (linkId === null) return null
  const [row] = await tx.select().from(digestSubscriptions).where(eq(digestSubscriptions.linkId, linkId)).for('update')
  return row ?? null
}
