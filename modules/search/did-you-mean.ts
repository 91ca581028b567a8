import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { nearWords } from '@/lib/vi/near-words'
import { pairLexemes } from '@/lib/vi/pair-lexeme'
import { wordsForSearch } from '@/lib/vi/searched-words'
import { type SearchQuery, termsIn } from '@/modules/articles/search-query'

/** Of a longer question it is not worth guessing which word is wrong. */
const WORDS_MAX = 8
/** How often a guess must not be counted any further: it is common enough. */
const COUNTED_MAX = 20
const LOOK_MILLISECONDS = 800
/** So many headlines say how a word is spelt. */
const HEADLINES_READ = 20

type Guess = {
  /** The whole question with one word exchanged. */
  keys: string[]
  /** What has to stand in some headline for it. */
  lexemes: string[]
}

/** Every question that differs in one slip of a finger, or in a space that was forgotten or put in. */
function guessesFor(keys: readonly string[]): Guess[] {
  return keys.flatMap((word, index) => {
    const [before, after] = [keys.slice(0, index), keys.slice(index + 1)]
    const withWords = (words: readonly string[], rest = after): Guess => {
      const whole = [...before, ...words, ...rest]
      const near = [...before.slice(-1), ...words, ...rest.slice(0, 1)]
      const pairs = pairLexemes(near)
      return { keys: whole, lexemes: pairs.length > 0 ? pairs : near }
    }
    const splits = Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => at + 2)
    const [next, ...others] = after
    return [
      ...nearWords(word).map((other) => withWords([other])),
      ...splits.map((at) => withWords([word.slice(0, at), word.slice(at)])),
      ...(next ? [withWords([word + next], others)] : []),
    ]
  })
}

/** How many headlines have each of these words or pairs, counted up to `COUNTED_MAX`. */
async function countLexemes(tx: Tx, lexemes: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.execute<{ lexeme: string; count: number }>(sql`
    select wanted.lexeme, count(*)::int as count
    from unnest(${sql.param(`{${lexemes.map((lexeme) => `"${lexeme}"`).join()}}`)}::text[]) as wanted (lexeme)
    cross join lateral (
      select from search_entries
      where headline @@ ('''' || wanted.lexeme || '''')::tsquery and published_at is not null limit ${COUNTED_MAX}
    ) as found
    group by wanted.lexeme`)
  return new Map(rows.map(({ lexeme, count }) => [lexeme, count]))
}

/**
 * What somebody probably meant who found nothing, as a headline spells it; null when no headline has anything near it.
 * Asks the index of headlines some hundred times in one statement, and no extension of the server.
 */
export async function didYouMean(tx: Tx, query: SearchQuery): Promise<string | null> {
  const keys = termsIn(query).map(({ key }) => key)
  if (keys.length > WORDS_MAX) return null
  const guesses = guessesFor(keys)
  if (guesses.length === 0) return null
  const counts = await tx.transaction(async (inner) => {
    // The planner knows nothing of a word that comes from a list, and would read the table for it.
    await inner.execute(sql`set local enable_seqscan = off`)
    await inner.execute(sql.raw(`set local statement_timeout = ${LOOK_MILLISECONDS}`))
    return countLexemes(inner, [...new Set(guesses.flatMap(({ lexemes }) => lexemes))])
  })
  const ranked = guesses
    .map((guess) => ({ guess, count: Math.min(...guess.lexemes.map((lexeme) => counts.get(lexeme) ?? 0)) }))
    .filter(({ count }) => count > 0)
    .sort((left, right) => right.count - left.count)
  for (const { guess } of ranked.slice(0, 3)) {
    const spelt = await asSpelt(tx, guess.keys)
    if (spelt !== null) return spelt
  }
  return null
}

/** These words side by side as most of the newest headlines spell them; null when none has them so. */
async function asSpelt(tx: Tx, keys: readonly string[]): Promise<string | null> {
  const lexemes = keys.length > 1 ? pairLexemes(keys) : keys
  const tsquery = lexemes.map((lexeme) => `'${lexeme}'`).join('&')
  const rows = await tx.execute<{ headline: string }>(sql`
    select articles.headline from (
      select article_id from search_entries where headline @@ ${tsquery}::tsquery and published_at is not null
      order by published_at desc nulls last, article_id desc nulls last limit ${HEADLINES_READ}
    ) as found join articles on articles.id = found.article_id`)
  const spellings = new Map<string, { spelt: string; count: number }>()
  for (const { headline } of rows) {
    const words = wordsForSearch(headline)
    const at = words.findIndex((_, index) => keys.every((key, offset) => words[index + offset]?.key === key))
    const said = words.slice(at, at + keys.length)
    const [first, last] = [said[0], said.at(-1)]
    if (at === -1 || !first || !last) continue
    const toned = said.map((word) => word.toned).join(' ')
    const spelling = spellings.get(toned) ?? { spelt: headline.slice(first.start, last.end), count: 0 }
    spellings.set(toned, { ...spelling, count: spelling.count + 1 })
  }
  return [...spellings.values()].sort((left, right) => right.count - left.count)[0]?.spelt ?? null
}
