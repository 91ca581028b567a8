import { inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { authors, sections } from '@/db/schema/shelves'
import { type NamedThings, readNamedThings } from '@/modules/articles/page-blocks'
import { figure } from '@/modules/articles/plain-blocks'
import type { Snapshot } from './snapshot'

/** What versions name by number: as readers would see it now, and nothing that is gone. */
export type NamedInVersions = NamedThings & {
  sections: ReadonlyMap<number, string>
  authors: ReadonlyMap<number, string>
}

/** Looks up what some versions name, all of them at once. */
export async function readNamedInVersions(tx: Tx, versions: readonly Snapshot[]): Promise<NamedInVersions> {
  const leads = versions.flatMap(({ leadMediaId }) => (leadMediaId === null ? [] : [figure(leadMediaId)]))
  const things = await readNamedThings(tx, [...versions.flatMap(({ body }) => body), ...leads])
  const sectionIds = versions.flatMap(({ sectionId }) => sectionId ?? [])
  const authorIds = versions.flatMap((version) => version.authorIds)
  return {
    ...things,
    sections: await namesOf(tx, sections, sectionIds),
    authors: await namesOf(tx, authors, authorIds),
  }
}

async function namesOf(
  tx: Tx,
  table: typeof sections | typeof authors,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select({ id: table.id, name: table.name })
    .from(table)
    .where(inArray(table.id, [...new Set(ids)]))
  return new Map(rows.map(({ id, name }) => [id, name]))
}
