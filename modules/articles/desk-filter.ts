import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { articleAuthors, articles } from '@/db/schema/articles'
import { searchEntries } from '@/db/schema/search'
import type { ArticleStatus } from './editable'
import { isPublished } from './for-readers'
import { prefixTsqueryOf, readSearchQuery } from './search-query'
import { searchedNumber } from './searched-number'

/** Where a page of the list begins: after the last line of the page before it, or before the first of the page after. */
export type DeskPlace = { side: 'after' | 'before'; at: Date; id: number }

/** What an editor looks for to put right. */
export const LACKS = ['standfirst'] as const
export type Lack = (typeof LACKS)[number]

export type DeskFilter = {
  status?: ArticleStatus | null
  /** Beginnings of words of a headline in any order, with or without tone marks, or in quotes; or an article's number. */
  text?: string
  sectionId?: number | null
  /** A pen-name. */
  authorId?: number | null
  /** The account that wrote it. */
  createdBy?: number | null
  /** The last changed first, or the last published first; the latter shows only what is or was published. */
  order?: 'changed' | 'published'
  /** Of the time the list is ordered by: from an instant, and until just before another. */
  from?: Date | null
  until?: Date | null
  lacks?: Lack | null
  place?: DeskPlace | null
  limit: number
}

/** The parts of a filter that may single out a few articles, however old they are. */
export type Part = 'text' | 'author' | 'writer'

/** All articles that the named parts of a filter can mean. */
export type Candidates = { ids: readonly number[]; parts: ReadonlySet<Part> }

/** So many articles are sorted in a few milliseconds; of more than these the newest are soon met on a walk. */
export const CANDIDATES_MAX = 5_000

const isByDate = (filter: DeskFilter) => filter.order === 'published'
const instant = (date: Date) => sql`${date.toISOString()}::timestamptz`
/** The words that are looked for, as the index of readers' search knows them; null when there are none. */
function wordsOf({ text = '' }: DeskFilter): SQL | null {
  const query = readSearchQuery(text)
  return query && sql`${prefixTsqueryOf(query)}::tsquery`
}

/** Statements that find what one part of a filter can mean, at most one article more than `CANDIDATES_MAX`. */
export function candidateStatements(filter: DeskFilter): { part: Part; statement: SQL }[] {
  const limit = sql.raw(`limit ${CANDIDATES_MAX + 1}`)
  const found: { part: Part; statement: SQL }[] = []
  const [words, number] = [wordsOf(filter), searchedNumber(filter.text ?? '')]
  if (words) {
    const named = sql`select article_id as id from search_entries where headline @@ ${words} ${limit}`
    found.push({ part: 'text', statement: number === null ? named : sql`(${named}) union select ${number}::int as id` })
  }
  if (filter.authorId) {
    const statement = sql`select article_id as id from article_authors where author_id = ${filter.authorId} ${limit}`
    found.push({ part: 'author', statement })
  }
  // In the order of changes an index leads through one writer's texts; in the order of dates none does.
  if (filter.createdBy && isByDate(filter)) {
    found.push({
      part: 'writer',
      statement: sql`select id from articles where created_by = ${filter.createdBy} ${limit}`,
    })
  }
  return found
}

function statusCondition({ status, ...filter }: DeskFilter): SQL | undefined {
  if (!isByDate(filter)) return status ? eq(articles.status, status) : undefined
  // In words, so that the planner sees that the index of published articles has them all.
  return status === 'withdrawn' ? sql`${articles.status} = 'withdrawn' and published_at is not null` : isPublished
}

/** Called as a function, the comparison leaves the walk to the index of the list's order. */
function textCondition(words: SQL, { text = '' }: DeskFilter): SQL | undefined {
  const number = searchedNumber(text)
  const named = sql`ts_match_vq(${searchEntries.headline}, ${words})`
  return number === null ? named : or(named, eq(articles.id, number))
}

/**
 * The numbers of one page in its order, the other way round for a page `before` a place. Without candidates the list
 * is walked in its order until the page is full.
 */
export function pageStatement(filter: DeskFilter, candidates: Candidates | null): SQL {
  const isOpen = (part: Part) => !candidates?.parts.has(part)
  const words = isOpen('text') ? wordsOf(filter) : null
  const isAuthor = Boolean(filter.authorId) && isOpen('author')
  const at = isByDate(filter) ? articles.publishedAt : articles.updatedAt
  const { place } = filter
  const isBackward = place?.side === 'before'
  const where = and(
    candidates ? sql`${articles.id} = any(${sql.param(`{${candidates.ids.join()}}`)}::int[])` : sql`true`,
    statusCondition(filter),
    filter.sectionId ? eq(articles.sectionId, filter.sectionId) : undefined,
    filter.createdBy && isOpen('writer') ? eq(articles.createdBy, filter.createdBy) : undefined,
    filter.lacks === 'standfirst' ? sql`${articles.standfirst} = ''` : undefined,
    filter.from ? sql`${at} >= ${instant(filter.from)}` : undefined,
    filter.until ? sql`${at} < ${instant(filter.until)}` : undefined,
    place
      ? sql`(${at}, ${articles.id}) ${sql.raw(isBackward ? '>' : '<')} (${instant(place.at)}, ${place.id}::int)`
      : undefined,
    words ? textCondition(words, filter) : undefined,
  )
  const withWords = sql`join search_entries on ${searchEntries.articleId} = ${articles.id}`
  const withAuthor = sql`join article_authors on ${articleAuthors.articleId} = ${articles.id}
    and ${articleAuthors.authorId} = ${filter.authorId}`
  const chosen = sql`select ${articles.id} as id, ${at} as moment from articles
    ${words ? withWords : sql``} ${isAuthor ? withAuthor : sql``} where ${where}`
  const order = isBackward
    ? sql.raw('order by moment asc nulls first, id asc nulls first')
    : sql.raw('order by moment desc nulls last, id desc nulls last')
  const page = sql`${order} limit ${filter.limit}`
  // Materialized: the few are fetched and sorted, not met by chance on a walk through all.
  return candidates ? sql`with found as materialized (${chosen}) select id from found ${page}` : sql`${chosen} ${page}`
}
