import { asc, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { promotedResults } from '@/db/schema/search'
import { sections } from '@/db/schema/shelves'
import { pathOf } from '@/modules/articles/address'
import { type SearchQuery, termsIn } from '@/modules/articles/search-query'

/** What an editor has readers find first. */
export type Promoted = { id: number; phrase: string; path: string; title: string; isShown: boolean }

/** The words of a phrase as it is compared with a question: in their order, without marks. */
export const promotedWords = (query: SearchQuery): string =>
  termsIn(query)
    .map(({ key }) => key)
    .join(' ')

const columns = {
  id: promotedResults.id,
  phrase: promotedResults.phrase,
  path: promotedResults.path,
  title: promotedResults.title,
  articleId: promotedResults.articleId,
  headline: articles.headline,
  language: articles.language,
  sectionSlug: sections.slug,
  englishSectionSlug: sections.englishSlug,
  isPublished: sql<boolean>`coalesce(${articles.status} = 'published', false)`,
}

const rows = (tx: Tx) =>
  tx
    .select(columns)
    .from(promotedResults)
    .leftJoin(articles, eq(articles.id, promotedResults.articleId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))

type Row = Awaited<ReturnType<typeof rows>>[number]

function promotedOf({
  articleId,
  headline,
  language,
  sectionSlug,
  englishSectionSlug,
  isPublished,
  ...row
}: Row): Promoted {
  const { id, phrase } = row
  if (articleId === null) return { ...row, isShown: true }
  const address = { sectionSlug: sectionSlug ?? '', englishSectionSlug: englishSectionSlug ?? '' }
  return {
    id,
    phrase,
    path: pathOf({ ...address, language: language ?? 'vi', headline: headline ?? '', id: articleId }),
    title: row.title || (headline ?? ''),
    isShown: isPublished && sectionSlug !== null,
  }
}

/** All of them, in the order of their phrases. */
export async function listPromoted(tx: Tx): Promise<Promoted[]> {
  return (await rows(tx).orderBy(asc(promotedResults.words))).map(promotedOf)
}

/** What is promoted for exactly these words; null when nothing is, or readers cannot open it. */
export async function findPromoted(tx: Tx, query: SearchQuery): Promise<Promoted | null> {
  const [row] = await rows(tx).where(eq(promotedResults.words, promotedWords(query)))
  const promoted = row && promotedOf(row)
  return promoted?.isShown ? promoted : null
}
