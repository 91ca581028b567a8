import { desc } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { tags } from '@/db/schema/shelves'
import { compareVietnamese } from '@/lib/vi/collate'

/** The newest tags, in Vietnamese order: what the editor suggests while somebody types. */
export async function listTagNames(tx: Tx, limit: number): Promise<string[]> {
  const rows = await tx.select({ name: tags.name }).from(tags).orderBy(desc(tags.id)).limit(limit)
  return rows.map(({ name }) => name).sort(compareVietnamese)
}
