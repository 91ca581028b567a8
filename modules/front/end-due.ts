import { eq, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { frontVersions } from '@/db/schema/front'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { arrangementOf, inForce, nextEnd } from './arrangement'
import { changedParts } from './changed-parts'

/** Milliseconds until the next pin, notice or banner ends, negative when it is overdue, null when none will. */
export async function millisecondsToNextEnd(tx: Tx): Promise<number | null> {
  const next = sql`(select min(${frontVersions.endsAt}) from ${frontVersions} where ${frontVersions.endsAt} is not null)`
  const [row] = await tx
    .select({ milliseconds: sql<number | null>`(extract(epoch from ${next} - clock_timestamp()) * 1000)::float8` })
    .from(sql`(select 1) as one`)
  return row?.milliseconds ?? null
}

/**
 * Renews the front page when something of it has ended by the database's clock, and plans the next end. The page itself
 * leaves out what has ended, so the arrangement keeps its version: nobody who is editing it is told of a clash that the
 * clock made. Nothing is done when nobody's time has come, or another worker is at it.
 */
export async function endDue(database: Db): Promise<void> {
  await database.transaction(async (tx) => {
    const [due] = await tx
      .select({ row: frontVersions, now: sql<Date>`now()`.mapWith(frontVersions.savedAt) })
      .from(frontVersions)
      .where(sql`${frontVersions.endsAt} <= now()`)
      .limit(1)
      .for('update', { skipLocked: true })
    if (!due?.row.endsAt) return
    const { version, endsAt } = due.row
    const arrangement = arrangementOf(due.row.arrangement)
    const before = inForce(arrangement, new Date(endsAt.getTime() - 1))
    const changed = changedParts(before, inForce(arrangement, due.now))
    await tx
      .update(frontVersions)
      .set({ endsAt: nextEnd(arrangement, due.now) })
      .where(eq(frontVersions.version, version))
    const entry = { verb: 'end-on-front', object: `front:${version}`, details: { changed } }
    await recordAudit(tx, { actorId: null, ...entry })
    await invalidate(tx, [surfaceTag.front])
  })
}
