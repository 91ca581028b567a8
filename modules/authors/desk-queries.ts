import type { Tx } from '@/db/client'
import { authors } from '@/db/schema/shelves'
import { compareVietnamese } from '@/lib/vi/collate'

const PEN_NAMES_MAX = 500

/** The pen-names a writer may choose from, in Vietnamese order. */
export async function listPenNames(tx: Tx): Promise<{ id: number; name: string }[]> {
  const rows = await tx.select({ id: authors.id, name: authors.name }).from(authors).limit(PEN_NAMES_MAX)
  return rows.sort((left, right) => compareVietnamese(left.name, right.name))
}
