import { isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { documents } from '@/db/schema/documents'
import { surfaceTag } from '@/modules/articles/surface-tags'

/**
 * The foot of every page leads to the list of documents while there is one: with the first it comes, with the last it
 * goes. `countAtTurn`: how many readers see right after such a change, 1 or 0. Only the newsroom's deeds ask.
 */
export async function menuTags(tx: Tx, countAtTurn: 0 | 1): Promise<string[]> {
  const count = await tx.$count(documents, isNull(documents.withdrawnAt))
  return count === countAtTurn ? [surfaceTag.site, surfaceTag.sitemap] : []
}
