import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { media } from '@/db/schema/media'
import { authors } from '@/db/schema/shelves'

const forReaders = {
  id: authors.id,
  slug: authors.slug,
  name: authors.name,
  bio: authors.bio,
  role: authors.role,
  unit: authors.unit,
  email: authors.email,
  photo: {
    file: media.file,
    widthPixels: media.widthPixels,
    heightPixels: media.heightPixels,
    renditions: media.renditions,
    alt: media.alt,
    isDecorative: media.isDecorative,
    caption: media.caption,
    credit: media.credit,
    focalX: media.focalX,
    focalY: media.focalY,
  },
}

/** The author an address names; null when there is none, or they write under another name now. */
export async function findAuthor(tx: Tx, slug: string) {
  const [author] = await tx
    .select(forReaders)
    .from(authors)
    .leftJoin(media, and(eq(media.id, authors.photoMediaId), isNull(media.deletedAt)))
    .where(and(eq(authors.slug, slug), isNull(authors.mergedIntoId)))
  return author ?? null
}

/** A pen-name as readers know it. */
export type Author = NonNullable<Awaited<ReturnType<typeof findAuthor>>>
