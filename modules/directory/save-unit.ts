import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { lockShelves } from '@/db/lock-shelves'
import { directoryUnits } from '@/db/schema/directory'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayKeepDirectory } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { announceDirectory, changesOf } from './announce'
import { readUnit } from './directory-input'
import type { DirectoryRefusal } from './refusals'

export const UNITS_MAX = 100

type Outcome = Result<{ id: number }, DirectoryRefusal>

/** Adds a unit at the end of the directory. Input `{ name, about?, address?, phone?, email?, hours? }`. */
export async function addUnit(viewer: Viewer | null, input: unknown): Promise<Outcome> {
  if (!mayKeepDirectory(viewer)) return refuse('forbidden')
  const read = readUnit(input)
  if ('problems' in read) return refuse({ kind: 'invalid', problems: read.problems })
  return db.transaction(async (tx): Promise<Outcome> => {
    await lockShelves(tx)
    if ((await tx.$count(directoryUnits)) >= UNITS_MAX) return refuse('too-many')
    const actorId = accountIdOf(viewer)
    const position = sql`(select coalesce(max(position), 0) + 1 from ${directoryUnits})`
    const [row] = await tx
      .insert(directoryUnits)
      .values({ ...read.value, position, updatedBy: actorId })
      .returning({ id: directoryUnits.id })
    if (!row) throw new Error('directory_units: không có dòng vừa ghi')
    const details = { after: read.value }
    await announceDirectory(tx, { actorId, verb: 'add-unit', object: `unit:${row.id}`, details }, true)
    return accept(row)
  })
}

/** Changes what is said of a unit. Input as `addUnit`'s, with `id` and the `version` it started from. */
export async function changeUnit(viewer: Viewer | null, input: unknown): Promise<Outcome> {
  if (!mayKeepDirectory(viewer)) return refuse('forbidden')
  const [id, version] = [rowIdIn(input), rowIdIn(input, 'version')]
  if (id === null || version === null) return refuse('not-found')
  const read = readUnit(input)
  if ('problems' in read) return refuse({ kind: 'invalid', problems: read.problems })
  return db.transaction(async (tx): Promise<Outcome> => {
    const [before] = await tx.select().from(directoryUnits).where(eq(directoryUnits.id, id)).for('update')
    if (!before) return refuse('not-found')
    if (before.version !== version) return refuse('edited-meanwhile')
    const details = changesOf<Record<string, unknown>>(before, read.value)
    if (details === null) return accept({ id })
    const actorId = accountIdOf(viewer)
    await tx
      .update(directoryUnits)
      .set({ ...read.value, version: version + 1, updatedBy: actorId, updatedAt: sql`now()` })
      .where(eq(directoryUnits.id, id))
    await announceDirectory(tx, { actorId, verb: 'change-unit', object: `unit:${id}`, details })
    return accept({ id })
  })
}
