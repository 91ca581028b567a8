import type { Tx } from '@/db/client'
import { directoryPeople, directoryUnits } from '@/db/schema/directory'
import { documents } from '@/db/schema/documents'
import { documentEntries } from '@/db/schema/search'
import { slugOf } from '@/lib/vi/slug'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { documentEntryOf } from '@/modules/documents/document-entry'
import { listTags } from '@/modules/documents/stale-tags'
import type { SampleContent } from './shapes'

/** The standing parts of an office: its documents, its units and people. */
export async function fillOffice(tx: Tx, content: SampleContent): Promise<void> {
  const papers = content.sampleDocuments.map((sample) => ({ ...sample, fieldSlug: slugOf(sample.field) }))
  const kept = papers.length > 0 ? await tx.insert(documents).values(papers).returning() : []
  if (kept.length > 0) await tx.insert(documentEntries).values(kept.map((paper) => documentEntryOf(paper.id, paper)))
  for (const [index, { people, ...unit }] of content.sampleDirectory.entries()) {
    const [row] = await tx
      .insert(directoryUnits)
      .values({ ...unit, position: index + 1 })
      .returning({ id: directoryUnits.id })
    if (!row) throw new Error('directory_units: không có dòng vừa ghi')
    const rows = people.map((person, place) => ({ ...person, unitId: row.id, position: place + 1 }))
    if (rows.length > 0) await tx.insert(directoryPeople).values(rows)
  }
}

/** The pages that show them. */
export const officeTags = (content: SampleContent): string[] => [
  surfaceTag.directory,
  ...listTags(content.sampleDocuments.map(({ issuedOn, field }) => ({ issuedOn, fieldSlug: slugOf(field) }))),
]
