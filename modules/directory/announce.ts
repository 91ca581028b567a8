import type { Tx } from '@/db/client'
import { directoryUnits } from '@/db/schema/directory'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'

type Deed = { actorId: number | null; verb: string; object: string; details?: Record<string, unknown> }

/**
 * The line in the log, and the one page that shows the directory. `isListed`: a unit came or went, so that the foot of
 * every page may begin or cease to lead there.
 */
export async function announceDirectory(tx: Tx, deed: Deed, isListed = false): Promise<void> {
  await recordAudit(tx, deed)
  const isTurn = isListed && (await tx.$count(directoryUnits)) === (deed.verb === 'remove-unit' ? 0 : 1)
  await invalidate(tx, [surfaceTag.directory, ...(isTurn ? [surfaceTag.site, surfaceTag.sitemapShelves] : [])])
}

/** What changed of a row, before and after; null when nothing did. */
export function changesOf<Fields extends Record<string, unknown>>(
  before: Fields,
  after: Fields,
): { before: Partial<Fields>; after: Partial<Fields> } | null {
  const fields = Object.keys(after).filter((field) => before[field] !== after[field])
  const only = (row: Fields) => Object.fromEntries(fields.map((field) => [field, row[field]])) as Partial<Fields>
  return fields.length === 0 ? null : { before: only(before), after: only(after) }
}
