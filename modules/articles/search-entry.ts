import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { searchEntries } from '@/db/schema/search'
import { type SearchedWord, wordsForSearch } from '@/lib/vi/searched-words'
import type { ArticleText } from './article-input'
import { wordsOf } from './blocks'
import { pairLexeme } from './pair-lexeme'

/** Raised when the same text gives other words: entries of older rules are made anew (`npm run cli -- search`). */
export const SEARCH_RULES = 1

/** A tsvector holds a megabyte; the longest body has a tenth of that many words of its own. */
const LEXEMES_MAX = 30_000

export type Searchable = Pick<ArticleText, 'headline' | 'standfirst' | 'body'>
export type EntryPlace = { publishedAt: Date | null; sectionId: number | null }

function addLexemes(lexemes: Set<string>, text: string): void {
  // A pair never reaches from one paragraph into the next.
  for (const line of text.split('\n')) {
    let previous: SearchedWord | undefined
    for (const word of wordsForSearch(line)) {
      lexemes.add(word.key).add(word.toned)
      if (previous) lexemes.add(pairLexeme(previous.key, word.key))
      previous = word
    }
  }
}

/** The text form of a tsvector. Lexemes have letters, digits, a plus and a space at most: nothing needs escaping. */
const vectorOf = (lexemes: ReadonlySet<string>): string =>
  [...lexemes]
    .slice(0, LEXEMES_MAX)
    .map((lexeme) => `'${lexeme}'`)
    .join(' ')

/** The row of a text, except for its place. */
export function searchEntryOf(articleId: number, version: number, { headline, standfirst, body }: Searchable) {
  const lexemes = new Set<string>()
  addLexemes(lexemes, headline)
  const named = vectorOf(lexemes)
  addLexemes(lexemes, `${standfirst}\n${wordsOf(body)}`)
  return { articleId, version, rules: SEARCH_RULES, headline: named, whole: vectorOf(lexemes) }
}

/** Makes a version findable, in the transaction that made it. */
export async function keepSearchEntry(tx: Tx, saved: { id: number; version: number }, text: Searchable): Promise<void> {
  const { articleId, ...words } = searchEntryOf(saved.id, saved.version, text)
  const { version, rules, headline, whole } = words
  await tx.execute(sql`
    insert into search_entries (article_id, version, rules, headline, whole, published_at, section_id)
    select id, ${version}::int, ${rules}::int, ${headline}::tsvector, ${whole}::tsvector,
      case when status = 'published' and language = 'vi' then published_at end, section_id
    from articles where id = ${articleId}
    on conflict (article_id) do update set version = excluded.version, rules = excluded.rules,
      headline = excluded.headline, whole = excluded.whole,
      published_at = excluded.published_at, section_id = excluded.section_id`)
}

/** A row of a new article for COPY. */
export const placedEntry = (
  entry: ReturnType<typeof searchEntryOf>,
  { publishedAt, sectionId }: EntryPlace,
): typeof searchEntries.$inferInsert => ({ ...entry, publishedAt, sectionId })
