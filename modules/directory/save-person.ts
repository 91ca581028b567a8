import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { lockShelves } from '@/db/lock-shelves'
import { directoryPeople, directoryUnits } from '@/db/schema/directory'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayKeepDirectory } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { announceDirectory, changesOf } from './announce'
import { readPerson } from './directory-input'
import type { DirectoryRefusal } from './refusals'

export const PEOPLE_OF_UNIT_MAX = 100

type Outcome = Result<{ id: number; unitId: number }, DirectoryRefusal>

/** Adds a person at the end of a unit. Input `{ unitId, name, post, phone?, email?, room? }`. */
export async function addPerson(viewer: Viewer | null, input: unknown): Promise<Outcome> {
  if (!mayKeepDirectory(viewer)) return refuse('forbidden')
  const unitId = rowIdIn(input, 'unitId')
  if (unitId === null) return refuse('not-found')
  const read = readPerson(input)
  if ('problems' in read) return refuse({ kind: 'invalid', problems: read.problems })
  return db.transaction(async (tx): Promise<Outcome> => {
    await lockShelves(tx)
    const [unit] = await tx.select({ id: directoryUnits.id }).from(directoryUnits).where(eq(directoryUnits.id, unitId))
    if (!unit) return refuse('not-found')
    const isHere = eq(directoryPeople.unitId, unitId)
    if ((await tx.$count(directoryPeople, isHere)) >= PEOPLE_OF_UNIT_MAX) return refuse('too-many')
    const actorId = accountIdOf(viewer)
    const position = sql`(select coalesce(max(position), 0) + 1 from ${directoryPeople} where ${isHere})`
    const [row] = await tx
      .insert(directoryPeople)
      .values({ ...read.value, unitId, position, updatedBy: actorId })
      .returning({ id: directoryPeople.id, unitId: directoryPeople.unitId })
    if (!row) throw new Error('directory_people: không có dòng vừa ghi')
    const details = { unitId, after: read.value }
    await announceDirectory(tx, { actorId, verb: 'add-person', object: `person:${row.id}`, details })
    return accept(row)
  })
}

/** Changes what is said of a person. Input as `addPerson`'s without the unit, with `id` and the `version` it started from. */
export async function changePerson(viewer: Viewer | null, input: unknown): Promise<Outcome> {
  if (!mayKeepDirectory(viewer)) return refuse('forbidden')
  const [id, version] = [rowIdIn(input), rowIdIn(input, 'version')]
  if (id === null || version === null) return refuse('not-found')
  const read = readPerson(input)
  if ('problems' in read) return refuse({ kind: 'invalid', problems: read.problems })
  return db.transaction(async (tx): Promise<Outcome> => {
    const [before] = await tx.select().from(directoryPeople).where(eq(directoryPeople.id, id)).for('update')
    if (!before) return refuse('not-found')
    if (before.version !== version) return refuse('edited-meanwhile')
    const { unitId } = before
    const details = changesOf<Record<string, unknown>>(before, read.value)
    if (details === null) return accept({ id, unitId })
    const actorId = accountIdOf(viewer)
    await tx
      .update(directoryPeople)
      .set({ ...read.value, version: version + 1, updatedBy: actorId, updatedAt: sql`now()` })
      .where(eq(directoryPeople.id, id))
    await announceDirectory(tx, { actorId, verb: 'change-person', object: `person:${id}`, details })
    return accept({ id, unitId })
  })
}
