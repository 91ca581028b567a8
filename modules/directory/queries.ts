import { asc, getTableColumns } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { directoryPeople, directoryUnits } from '@/db/schema/directory'

export type DirectoryPerson = typeof directoryPeople.$inferSelect
export type DirectoryUnit = typeof directoryUnits.$inferSelect & { people: DirectoryPerson[] }

/** The whole directory in the office's own order, people below their unit. */
export async function readDirectory(tx: Tx): Promise<DirectoryUnit[]> {
  const units = await tx
    .select(getTableColumns(directoryUnits))
    .from(directoryUnits)
    .orderBy(asc(directoryUnits.position), asc(directoryUnits.id))
  const people = await tx
    .select(getTableColumns(directoryPeople))
    .from(directoryPeople)
    .orderBy(asc(directoryPeople.position), asc(directoryPeople.id))
  return units.map((unit) => ({ ...unit, people: people.filter(({ unitId }) => unitId === unit.id) }))
}
