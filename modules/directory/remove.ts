import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { lockShelves } from '@/db/lock-shelves'
import { directoryPeople, directoryUnits } from '@/db/schema/directory'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayKeepDirectory } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { announceDirectory } from './announce'

/** Takes a unit out of the directory when nobody is in it any more. Input `{ id }`. */
export async function removeUnit(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ name: string }, 'forbidden' | 'not-found' | 'has-people'>> {
  if (!mayKeepDirectory(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  if (id === null) return refuse('not-found')
  return db.transaction(async (tx) => {
    await lockShelves(tx)
    if ((await tx.$count(directoryPeople, eq(directoryPeople.unitId, id))) > 0) return refuse('has-people')
    const [gone] = await tx.delete(directoryUnits).where(eq(directoryUnits.id, id)).returning()
    if (!gone) return refuse('not-found')
    const { name, about, address, phone, email, hours } = gone
    const details = { before: { name, about, address, phone, email, hours } }
    const actorId = accountIdOf(viewer)
    await announceDirectory(tx, { actorId, verb: 'remove-unit', object: `unit:${id}`, details }, true)
    return accept({ name })
  })
}

/** Takes a person out of the directory. Input `{ id }`. */
export async function removePerson(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ name: string; unitId: number }, 'forbidden' | 'not-found'>> {
  if (!mayKeepDirectory(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  if (id === null) return refuse('not-found')
  return db.transaction(async (tx) => {
    const [gone] = await tx.delete(directoryPeople).where(eq(directoryPeople.id, id)).returning()
    if (!gone) return refuse('not-found')
    const { name, post, unitId } = gone
    // The log keeps who it was, not where they could be reached.
    const details = { before: { name, post, unitId } }
    const actorId = accountIdOf(viewer)
    await announceDirectory(tx, { actorId, verb: 'remove-person', object: `person:${id}`, details })
    return accept({ name, unitId })
  })
}
