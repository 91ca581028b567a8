import { and, asc, eq, gt, ilike, isNull, or, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articleAuthors } from '@/db/schema/articles'
import { authors } from '@/db/schema/shelves'
import { compareVietnamese } from '@/lib/vi/collate'
import { slugOf } from '@/lib/vi/slug'

const PEN_NAMES_MAX = 500

const isInUse = and(isNull(authors.retiredAt), isNull(authors.mergedIntoId))

/** The pen-names a writer may choose from, in Vietnamese order. */
export async function listPenNames(tx: Tx): Promise<{ id: number; name: string }[]> {
  const rows = await tx.select({ id: authors.id, name: authors.name }).from(authors).where(isInUse).limit(PEN_NAMES_MAX)
  return rows.sort((left, right) => compareVietnamese(left.name, right.name))
}

/** Nobody signed more than is counted. */
export const AUTHOR_COUNT_MAX = 10_000

const counted = sql<number>`(select count(*) from (select 1 from ${articleAuthors} as byline
  where byline.author_id = "authors".id limit ${sql.raw(String(AUTHOR_COUNT_MAX))}) as texts)`.mapWith(Number)

const atDesk = {
  id: authors.id,
  slug: authors.slug,
  name: authors.name,
  bio: authors.bio,
  role: authors.role,
  unit: authors.unit,
  email: authors.email,
  photoMediaId: authors.photoMediaId,
  retiredAt: authors.retiredAt,
  articleCount: counted,
}

const literally = (text: string) => text.replace(/[\\%_]/g, (sign) => `\\${sign}`)

type Filter = { text: string; afterSlug: string; limit: number }

/** One page of the pen-names, in the order of their addresses; merged ones are no longer there. */
export async function listAuthorsAtDesk(tx: Tx, { text, afterSlug, limit }: Filter) {
  const slug = slugOf(text)
  const hasPart = or(
    ilike(authors.name, `%${literally(text.normalize('NFC'))}%`),
    slug === '' ? undefined : ilike(authors.slug, `%${slug}%`),
  )
  return tx
    .select(atDesk)
    .from(authors)
    .where(and(isNull(authors.mergedIntoId), gt(authors.slug, afterSlug), text === '' ? undefined : hasPart))
    .orderBy(asc(authors.slug))
    .limit(limit)
}

/** A pen-name as the newsroom keeps it; null when there is none of this number. */
export async function findAuthorAtDesk(tx: Tx, id: number) {
  const [author] = await tx
    .select(atDesk)
    .from(authors)
    .where(and(eq(authors.id, id), isNull(authors.mergedIntoId)))
  return author ?? null
}

export type DeskAuthor = NonNullable<Awaited<ReturnType<typeof findAuthorAtDesk>>>
