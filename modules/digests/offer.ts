import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db, Tx } from '@/db/client'
import { settings } from '@/db/schema/site'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { invalidate } from '@/modules/pages/invalidate'

const KEY = 'digest-offer'

const Offer = z.object({ isOffered: z.boolean() })

/** Whether readers may ask for mail: the process that sends it has said that it can. */
export async function readDigestOffer(tx: Tx): Promise<boolean> {
  const [row] = await tx.select({ value: settings.value }).from(settings).where(eq(settings.key, KEY))
  return Offer.safeParse(row?.value).data?.isOffered ?? false
}

/**
 * Says whether there is a way out for mail. Which process has one is known to it alone, and readers' pages are stored: so
 * it stands in a table, and what changed makes the page new.
 */
export async function noteDigestOffer(database: Db, isOffered: boolean): Promise<void> {
  if ((await readDigestOffer(database)) === isOffered) return
  await database.transaction(async (tx) => {
    const value = { isOffered }
    await tx
      .insert(settings)
      .values({ key: KEY, value })
      .onConflictDoUpdate({ target: settings.key, set: { value, updatedAt: sql`now()` } })
    await invalidate(tx, [surfaceTag.follow])
  })
}
