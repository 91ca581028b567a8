import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { authors } from '@/db/schema/shelves'

/** A pen-name as readers know it. */
export type Author = { id: number; slug: string; name: string; bio: string }

const forReaders = { id: authors.id, slug: authors.slug, name: authors.name, bio: authors.bio }

/** The author an address names; null when there is none. */
export async function findAuthor(tx: Tx, slug: string): Promise<Author | null> {
  const [author] = await tx.select(forReaders).from(authors).where(eq(authors.slug, slug))
  return author ?? null
}
