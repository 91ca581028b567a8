import { inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { countCodePoints, toPlainText } from '@/lib/vi/text'
import { shortDateIn } from '@/lib/words/dates'
import type { Language } from '@/lib/words/language'
import { listCards, NEWEST_FIRST } from '@/modules/articles/for-readers'
import { hasMarks, readSearchQuery, type SearchQuery, termsIn, tsqueryOf } from '@/modules/articles/search-query'
import { findNewest, searchSettings } from './candidates'
import { findNamedShelves, type NamedShelf } from './named-shelves'
import { findPromoted } from './promoted-queries'
import { suggestDocuments } from './suggest-documents'

export const SUGGESTIONS_MAX = 8
/** What nobody has typed to its end is short; a whole sentence is searched. */
export const SUGGEST_CHARS_MAX = 80
const LETTERS_MIN = 2
const SHELVES_MAX = 3
/** Words that are not whole yet are looked for among the newest: so many headlines take a few milliseconds, however many there are. */
const NEWEST_WALKED = 3_000
const NUMBERED_MAX = 3
const PAPERS_MAX = 2
const NO_FILTER = { sectionId: null, authorId: null, from: null, until: null }

/** Where somebody who is typing may want to go. `note`: when it came out; empty for what is no article. */
export type Suggestion = { label: string; note: string; path: string }

/**
 * Pages that fit what was typed so far: what an editor promoted for it, official documents of that number, sections, tags
 * and pen-names of the name, then headlines, the last word by its beginning, and documents where there is room. Nothing for
 * what cannot be read.
 */
export async function suggest(tx: Tx, raw: string): Promise<Suggestion[]> {
  const text = raw.length > 4 * SUGGEST_CHARS_MAX ? null : toPlainText(raw)
  if (text === null || countCodePoints(text) > SUGGEST_CHARS_MAX) return []
  const query = readSearchQuery(text)
  if (query === null || lettersIn(query) < LETTERS_MIN) return []
  const promoted = await findPromoted(tx, query)
  const shelves = (await findNamedShelves(tx, text)).slice(0, SHELVES_MAX)
  const named = [
    ...(promoted ? [{ label: promoted.title || promoted.path, note: '', path: promoted.path }] : []),
    ...(hasDigit(query) ? await suggestDocuments(tx, begunIn('number', query), NUMBERED_MAX) : []),
    ...shelves.map(shelfSuggestion),
  ]
  const headlines = await suggestHeadlines(tx, query, SUGGESTIONS_MAX - named.length)
  const room = SUGGESTIONS_MAX - named.length - headlines.length
  const papers = room > 0 ? await suggestDocuments(tx, begunIn('whole', query), Math.min(room, PAPERS_MAX)) : []
  const taken = new Set<string>()
  // Of two ways to one page the first is enough.
  return [...named, ...headlines, ...papers].filter(({ path }) => !taken.has(path) && taken.add(path))
}

const begunIn = (place: 'number' | 'whole', query: SearchQuery) => ({
  place,
  begun: begunTsqueryOf(query, false),
  whole: tsqueryOf(query, { isExact: false, isTogether: false }),
})

const hasDigit = (query: SearchQuery) => termsIn(query).some(({ key }) => /\d/.test(key))

const lettersIn = (query: SearchQuery) => termsIn(query).reduce((sum, { key }) => sum + key.length, 0)

async function suggestHeadlines(tx: Tx, query: SearchQuery, wanted: number): Promise<Suggestion[]> {
  const ids = await tx.transaction(async (search) => {
    await search.execute(searchSettings)
    const found = new Set<number>()
    // Half a word has the marks it will have, or none yet: both are tried, those as typed first.
    for (const isExact of hasMarks(query) ? [true, false] : [false]) {
      if (found.size >= wanted) break
      for (const id of await findBegun(search, begunTsqueryOf(query, isExact), wanted)) found.add(id)
    }
    if (found.size < wanted && termsIn(query).length > 1) {
      const whole = tsqueryOf(query, { isExact: false, isTogether: true })
      for (const id of await findNewest(search, 'headline', whole, NO_FILTER, wanted)) found.add(id)
    }
    return [...found].slice(0, wanted)
  })
  return articleSuggestions(tx, ids, 'vi')
}

export const shelfSuggestion = ({ name, path }: NamedShelf): Suggestion => ({ label: name, note: '', path })

/** These articles in the order of their numbers here; those that no reader sees any more are left out. */
export async function articleSuggestions(tx: Tx, ids: readonly number[], language: Language): Promise<Suggestion[]> {
  if (ids.length === 0) return []
  const cards = await listCards(tx, inArray(articles.id, [...ids]), NEWEST_FIRST, ids.length)
  return ids.flatMap((id) => {
    const card = cards.find((one) => one.id === id)
    return card ? [{ label: card.headline, note: shortDateIn(language, card.publishedAt), path: card.path }] : []
  })
}

/** Every word, the last by its beginning. Words are letters and digits only. */
function begunTsqueryOf(query: SearchQuery, isExact: boolean): string {
  const words = termsIn(query).map(({ key, toned }) => (isExact ? (toned ?? key) : key))
  return words.map((word, index) => `'${word}'${index === words.length - 1 ? ':*' : ''}`).join('&')
}

/** The newest headlines that match, among the newest there are. */
export async function findBegun(tx: Tx, tsquery: string, limit: number): Promise<number[]> {
  const rows = await tx.execute<{ id: number }>(sql`
    select article_id as id from (
      select article_id, published_at, headline from search_entries where published_at is not null
      order by published_at desc nulls last, article_id desc nulls last limit ${sql.raw(String(NEWEST_WALKED))}
    ) as newest
    where ts_match_vq(headline, ${tsquery}::tsquery) order by published_at desc, article_id desc limit ${limit}`)
  return rows.map(({ id }) => Number(id))
}
