import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articleAuthors } from '@/db/schema/articles'
import { media } from '@/db/schema/media'
import { authors } from '@/db/schema/shelves'
import { compareVietnamese } from '@/lib/vi/collate'

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

export type AuthorChoice = { slug: string; name: string }

/** The pen-names readers find articles of, in the order of the Vietnamese alphabet; none when there are more than `limit`. */
export async function listAuthorChoices(tx: Tx, limit: number): Promise<AuthorChoice[]> {
  const rows = await tx
    .select({ slug: authors.slug, name: authors.name })
    .from(authors)
    .where(
      and(
        isNull(authors.mergedIntoId),
        sql`exists (select from ${articleAuthors} where ${articleAuthors.authorId} = ${authors.id}
          and ${articleAuthors.publishedAt} is not null)`,
      ),
    )
    .limit(limit + 1)
  if (rows.length > limit) return []
  return rows.sort((one, other) => compareVietnamese(one.name, other.name))
}
