import { asc, eq, type SQL } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { lockShelves } from '@/db/lock-shelves'
import { directoryPeople, directoryUnits } from '@/db/schema/directory'
import { Direction, movedOnePlace } from '@/lib/one-place'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayKeepDirectory } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { announceDirectory } from './announce'

type Table = typeof directoryUnits | typeof directoryPeople

/** Moves a unit one place up or down. Input `{ id, direction }`. At the end of the row it stays. */
export async function moveUnit(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ id: number }, 'forbidden' | 'not-found'>> {
  if (!mayKeepDirectory(viewer)) return refuse('forbidden')
  const [id, parsed] = [rowIdIn(input), Direction.safeParse(input)]
  if (id === null || !parsed.success) return refuse('not-found')
  return db.transaction(async (tx) => {
    await lockShelves(tx)
    const places = await moveIn(tx, directoryUnits, undefined, id, parsed.data.direction)
    if (places === null) return refuse('not-found')
    if (places !== 'stays') {
      const actorId = accountIdOf(viewer)
      await announceDirectory(tx, { actorId, verb: 'move-unit', object: `unit:${id}`, details: places })
    }
    return accept({ id })
  })
}

/** Moves a person one place up or down within their unit. Input `{ id, direction }`. */
export async function movePerson(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ id: number; unitId: number }, 'forbidden' | 'not-found'>> {
  if (!mayKeepDirectory(viewer)) return refuse('forbidden')
  const [id, parsed] = [rowIdIn(input), Direction.safeParse(input)]
  if (id === null || !parsed.success) return refuse('not-found')
  return db.transaction(async (tx) => {
    await lockShelves(tx)
    const [person] = await tx
      .select({ unitId: directoryPeople.unitId })
      .from(directoryPeople)
      .where(eq(directoryPeople.id, id))
    if (!person) return refuse('not-found')
    const isHere = eq(directoryPeople.unitId, person.unitId)
    const places = await moveIn(tx, directoryPeople, isHere, id, parsed.data.direction)
    if (places !== null && places !== 'stays') {
      const actorId = accountIdOf(viewer)
      await announceDirectory(tx, { actorId, verb: 'move-person', object: `person:${id}`, details: places })
    }
    return accept({ id, unitId: person.unitId })
  })
}

/** Gives every row its place anew; null when there is no such row. */
async function moveIn(tx: Tx, table: Table, where: SQL | undefined, id: number, direction: Direction) {
  const rows = await tx.select({ id: table.id }).from(table).where(where).orderBy(asc(table.position), asc(table.id))
  const ids = rows.map((row) => row.id)
  const from = ids.indexOf(id)
  if (from === -1) return null
  const moved = movedOnePlace(ids, from, direction)
  if (!moved) return 'stays'
  for (const [index, one] of moved.list.entries()) {
    await tx
      .update(table)
      .set({ position: index + 1 })
      .where(eq(table.id, one))
  }
  return { from: from + 1, to: moved.to + 1 }
}
