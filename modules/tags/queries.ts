import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { tags } from '@/db/schema/shelves'

export type Tag = { id: number; slug: string; name: string; description: string }

const forReaders = { id: tags.id, slug: tags.slug, name: tags.name, description: tags.description }

/** The tag an address names; null when there is none. */
export async function findTag(tx: Tx, slug: string): Promise<Tag | null> {
  const [tag] = await tx.select(forReaders).from(tags).where(eq(tags.slug, slug))
  return tag ?? null
}
