import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { digestDays } from '@/db/schema/digests'
import { dayKey } from '@/lib/time'

type Counts = Partial<Omit<typeof digestDays.$inferInsert, 'day'>>

/** Adds to the figures of a day; they know nobody. */
export async function countDigestDay(tx: Tx, counts: Counts, now = new Date()): Promise<void> {
  const added = Object.entries(counts) as [keyof Counts, number][]
  const set = Object.fromEntries(added.map(([name, count]) => [name, sql`${digestDays[name]} + ${count}`]))
  await tx
    .insert(digestDays)
    .values({ day: dayKey(now), ...counts })
    .onConflictDoUpdate({ target: digestDays.day, set })
}
