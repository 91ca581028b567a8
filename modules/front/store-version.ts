import { and, desc, isNotNull, ne, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { frontVersions } from '@/db/schema/front'
import { databaseNow } from '@/modules/articles/next-version'
import { type Arrangement, arrangementOf, nextEnd, UNARRANGED } from './arrangement'

/** The arrangement in force with its number, 0 while there is none, and what the database's clock says. */
export type Present = { version: number; arrangement: Arrangement; now: Date }

export async function findPresent(tx: Tx): Promise<Present> {
  const [row] = await tx
    .select({ version: frontVersions.version, arrangement: frontVersions.arrangement })
    .from(frontVersions)
    .orderBy(desc(frontVersions.version))
    .limit(1)
  const [clock] = await tx.select({ now: sql<Date>`now()`.mapWith(frontVersions.savedAt) }).from(sql`(select 1) as one`)
  const arrangement = row ? arrangementOf(row.arrangement) : UNARRANGED
  return { version: row?.version ?? 0, arrangement, now: clock?.now ?? new Date() }
}

/**
 * Puts an arrangement in force as the one after `present`. False when somebody was faster: the number is the key of the
 * row, so two saves at once cannot both win.
 */
export async function storeNextVersion(
  tx: Tx,
  present: Present,
  arrangement: Arrangement,
  savedBy: number | null,
): Promise<boolean> {
  const version = present.version + 1
  const row = { version, arrangement, savedBy, savedAt: databaseNow, endsAt: nextEnd(arrangement, present.now) }
  const stored = await tx.insert(frontVersions).values(row).onConflictDoNothing().returning()
  if (stored.length === 0) return false
  const isFormer = and(isNotNull(frontVersions.endsAt), ne(frontVersions.version, version))
  await tx.update(frontVersions).set({ endsAt: null }).where(isFormer)
  return true
}
