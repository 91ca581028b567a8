import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { rateWindows } from '@/db/schema/accounts'

const KEY = 'mail:bulk'

/** Takes one of a minute's places for mail in bulk, shared by every worker; false when the minute is full. */
export async function takeBulkPlace(tx: Tx, placesMax: number): Promise<boolean> {
  const isOver = sql`${rateWindows.startedAt} <= now() - interval '1 minute'`
  const taken = await tx
    .insert(rateWindows)
    .values({ key: KEY, count: 1 })
    .onConflictDoUpdate({
      target: rateWindows.key,
      set: {
        count: sql`case when ${isOver} then 1 else ${rateWindows.count} + 1 end`,
        startedAt: sql`case when ${isOver} then now() else ${rateWindows.startedAt} end`,
      },
      setWhere: sql`${isOver} or ${rateWindows.count} < ${placesMax}`,
    })
    .returning({ key: rateWindows.key })
  return taken.length > 0
}
