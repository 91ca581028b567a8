import { and, isNull, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { authors, sections, tags } from '@/db/schema/shelves'
import { storylines } from '@/db/schema/storylines'
import { slugOf } from '@/lib/vi/slug'

/** A section, a tag, an author or a storyline of the name that somebody looks for. */
export type NamedShelf = { path: string; name: string }

export const sectionShelf = ({ slug, name }: { slug: string; name: string }): NamedShelf => ({
  path: `/${slug}`,
  name: `Chuyên mục ${name}`,
})

const SHELVES_MAX = 4
/** Names are short; a whole sentence is none. */
const SLUG_CHARS_MAX = 60

/** Sections, tags, authors and storylines whose name has the words of a question side by side, with or without marks. */
export async function findNamedShelves(tx: Tx, text: string): Promise<NamedShelf[]> {
  const slug = slugOf(text)
  if (slug === '' || slug.length > SLUG_CHARS_MAX) return []
  const isNamed = (column: SQL) => sql`'-' || ${column} || '-' like ${`%-${slug}-%`}`
  const shortest = (column: SQL) => sql`length(${column}), ${column}`
  const sectionSlug = sql`${sections.slug}`
  const authorSlug = sql`${authors.slug}`
  const tagSlug = sql`${tags.slug}`
  const inSections = await tx
    .select({ slug: sections.slug, name: sections.name })
    .from(sections)
    .where(and(isNull(sections.retiredAt), isNamed(sectionSlug)))
    .orderBy(shortest(sectionSlug))
    .limit(SHELVES_MAX)
  const inTags = await tx
    .select({ slug: tags.slug, name: tags.name })
    .from(tags)
    .where(
      and(
        isNamed(tagSlug),
        sql`exists (select from article_tags where tag_id = ${tags.id} and published_at is not null)`,
      ),
    )
    .orderBy(shortest(tagSlug))
    .limit(SHELVES_MAX)
  const inAuthors = await tx
    .select({ slug: authors.slug, name: authors.name })
    .from(authors)
    .where(
      and(
        isNull(authors.mergedIntoId),
        isNamed(authorSlug),
        sql`exists (select from article_authors where author_id = ${authors.id} and published_at is not null)`,
      ),
    )
    .orderBy(shortest(authorSlug))
    .limit(SHELVES_MAX)
  const storylineSlug = sql`${storylines.slug}`
  const inStorylines = await tx
    .select({ slug: storylines.slug, name: storylines.title })
    .from(storylines)
    .where(
      and(
        isNamed(storylineSlug),
        isNull(storylines.deletedAt),
        sql`exists (select from storyline_articles where storyline_id = ${storylines.id} and published_at is not null)`,
      ),
    )
    .orderBy(shortest(storylineSlug))
    .limit(SHELVES_MAX)
  return [
    ...inSections.map(sectionShelf),
    ...inTags.map(({ slug: own, name }) => ({ path: `/chu-de/${own}`, name: `Chủ đề ${name}` })),
    ...inAuthors.map(({ slug: own, name }) => ({ path: `/tac-gia/${own}`, name: `Tác giả ${name}` })),
    ...inStorylines.map(({ slug: own, name }) => ({ path: `/dong-su-kien/${own}`, name: `Dòng sự kiện ${name}` })),
  ]
}
