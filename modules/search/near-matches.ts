import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { sections } from '@/db/schema/shelves'
import { nearWords } from '@/lib/vi/near-words'
import { pairLexemes } from '@/lib/vi/pair-lexeme'
import { wordsForSearch } from '@/lib/vi/searched-words'
import type { Language } from '@/lib/words/language'
import { isPublishedIn } from '@/modules/articles/for-readers'
import { readSearchQuery, tsqueryOf } from '@/modules/articles/search-query'
import { findNewest, searchSettings } from './candidates'
import { findNamedShelves, sectionShelf } from './named-shelves'
import { articleSuggestions, type Suggestion, shelfSuggestion } from './suggest'

const HEADLINES_MAX = 5
const SHELVES_MAX = 2
/** Addresses of other systems name an article in fewer; the rest is the number it has there. */
const WORDS_MAX = 24
const LETTERS_MIN = 3
const NUMBER_AT_END = /[-_.]?\d+$/
const PAGE_OF_AN_OLD_SYSTEM = /\.(?:html?|aspx?|php|jsp)$/i
const FILE = /\.[a-z0-9]{1,5}$/i
/** So many headlines are looked at for each two words of an address. */
const HEADLINES_A_PAIR = 40
const LOOK_MILLISECONDS = 250
const NO_FILTER = { sectionId: null, authorId: null, from: null, until: null }

/** The words an address ends with, without marks; none for a file, and where there is nothing to read. */
export function wordsOfAddress(path: string): string[] {
  let spoken: string
  try {
    spoken = decodeURIComponent(path)
  } catch {
    return []
  }
  const segment = spoken
    .split('/')
    .map((part) => part.replace(PAGE_OF_AN_OLD_SYSTEM, ''))
    .findLast((part) => /\p{L}/u.test(part))
  if (!segment || FILE.test(segment)) return []
  const words = wordsForSearch(segment.replace(NUMBER_AT_END, '').replaceAll(/[-_.+]/g, ' ')).map(({ key }) => key)
  const letterCount = words.join('').replaceAll(/[^a-z]/g, '').length
  return letterCount < LETTERS_MIN ? [] : words.slice(0, WORDS_MAX)
}

/**
 * Pages whose name is near the words of an address that leads nowhere: sections, tags, authors and storylines of that name
 * (the Vietnamese paper has them), then headlines with all its words side by side, and else with half of its pairs of words.
 * Gives up, with an error, after a quarter of a second.
 */
export async function findNearMatches(tx: Tx, words: readonly string[], language: Language): Promise<Suggestion[]> {
  if (words.length === 0) return []
  return tx.transaction(async (look) => {
    await look.execute(sql.raw(`set local statement_timeout = ${LOOK_MILLISECONDS}`))
    const shelves = language === 'vi' ? await nearShelves(look, words) : []
    const headlines = await articleSuggestions(look, await nearHeadlines(look, words, language), language)
    return [...shelves, ...headlines]
  })
}

async function nearShelves(tx: Tx, words: readonly string[]): Promise<Suggestion[]> {
  const named = (await findNamedShelves(tx, words.join(' '))).slice(0, SHELVES_MAX)
  if (named.length > 0) return named.map(shelfSuggestion)
  const run = words.join('')
  const near = [run, ...nearWords(run)]
  const found = await tx
    .select({ slug: sections.slug, name: sections.name })
    .from(sections)
    .where(
      sql`${sections.retiredAt} is null and replace(${sections.slug}, '-', '') = any(${sql.param(`{${near.join()}}`)}::text[])`,
    )
    .limit(SHELVES_MAX)
  return found.map(sectionShelf).map(shelfSuggestion)
}

async function nearHeadlines(tx: Tx, words: readonly string[], language: Language): Promise<number[]> {
  await tx.execute(searchSettings)
  const query = language === 'vi' ? readSearchQuery(words.join(' ')) : null
  const whole = query ? tsqueryOf(query, { isExact: false, isTogether: true }) : ''
  const together = whole ? await findNewest(tx, 'headline', whole, NO_FILTER, HEADLINES_MAX) : []
  const pairs = pairLexemes(words)
  if (together.length > 0 || pairs.length === 0) return together
  const rows = await tx.execute<{ id: number }>(withPairsStatement([...new Set(pairs)], language))
  return rows.map(({ id }) => Number(id))
}

/** Headlines with half of these pairs of words or more, those with most first. */
export function withPairsStatement(pairs: readonly string[], language: Language): SQL {
  const isVisible =
    language === 'vi'
      ? // Said so that no index of times tempts the planner to walk it: see `visible` in candidates.ts.
        sql`coalesce(entries.published_at, '-infinity') > '-infinity'`
      : sql`exists (select from ${articles} where ${articles.id} = entries.article_id and ${isPublishedIn('en')})`
  return sql`
    select found.id
    from unnest(${sql.param(`{${pairs.map((pair) => `"${pair}"`).join()}}`)}::text[]) as wanted (pair)
    cross join lateral (
      select entries.article_id as id from search_entries entries
      where entries.headline @@ ('''' || wanted.pair || '''')::tsquery and ${isVisible} limit ${HEADLINES_A_PAIR}
    ) as found
    group by found.id having count(*) * 2 >= ${pairs.length}
    order by count(*) desc, found.id desc limit ${HEADLINES_MAX}`
}
