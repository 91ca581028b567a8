import { pairLexeme, pairLexemes } from '@/lib/vi/pair-lexeme'
import { wordsForSearch } from '@/lib/vi/searched-words'
import { readLeftover, withoutKeys } from '@/lib/vi/typing-leftovers'

/** A word somebody looks for. */
export type SearchTerm = {
  /** Without marks. */
  key: string
  /** With the marks it was typed with; null when it had none. */
  toned: string | null
  /** What the same keys may have meant, without marks. */
  otherKeys: readonly string[]
}

/** Words that belong side by side, by the will of whoever typed them (quotes, an official number) or only as typed. */
export type SearchPhrase = { terms: readonly SearchTerm[]; isTogether: boolean }

export type SearchQuery = { phrases: readonly SearchPhrase[] }

/** A question of more words names its article many times over. */
export const QUERY_WORDS_MAX = 24

const QUOTED = /["“”„«]([^"“”„«»]*)["“”«»]/g
/** `575-TB/TU`, `24/2026/QĐ-UBND`, `COVID-19`: one name, whatever stands in it. */
const OFFICIAL_NUMBER = /^(?=.*\p{N})(?=.*[\p{L}\p{N}][-/.–][\p{L}\p{N}]).+$/u

function termsOf(text: string): SearchTerm[] {
  return wordsForSearch(text).map(({ key, toned }) => ({ key, toned: toned === key ? null : toned, otherKeys: [] }))
}

function phrasesOf(text: string): SearchPhrase[] {
  const phrases: { terms: SearchTerm[]; isTogether: boolean }[] = []
  for (const piece of text.split(/\s+/)) {
    const terms = termsOf(piece)
    const last = phrases.at(-1)
    if (OFFICIAL_NUMBER.test(piece) && terms.length > 1) phrases.push({ terms, isTogether: true })
    else if (last && !last.isTogether) last.terms.push(...terms)
    else phrases.push({ terms, isTogether: false })
  }
  return phrases
}

/** What is looked for; null when the text has no word at all. */
export function readSearchQuery(text: string): SearchQuery | null {
  const phrases: SearchPhrase[] = []
  let from = 0
  for (const quoted of text.matchAll(QUOTED)) {
    phrases.push(...phrasesOf(text.slice(from, quoted.index)), { terms: termsOf(quoted[1] ?? ''), isTogether: true })
    from = quoted.index + quoted[0].length
  }
  phrases.push(...phrasesOf(text.slice(from)))
  let left = QUERY_WORDS_MAX
  const kept = phrases.flatMap(({ terms, isTogether }) => {
    const some = terms.slice(0, left)
    left -= some.length
    return some.length > 0 ? [{ terms: some, isTogether }] : []
  })
  return kept.length > 0 ? { phrases: kept } : null
}

export const termsIn = ({ phrases }: SearchQuery): SearchTerm[] => phrases.flatMap(({ terms }) => terms)

export const hasMarks = (query: SearchQuery): boolean => termsIn(query).some(({ toned }) => toned !== null)

/**
 * The same question read as the keys of an input method that was off: `haf ddoong` → `hà đông`. Each word still means
 * itself too. Null when nothing in it looks like keys. `words` is how it reads now.
 */
export function withLeftoversRead(query: SearchQuery): { query: SearchQuery; words: string } | null {
  let isRead = false
  const words: string[] = []
  const read = (term: SearchTerm): SearchTerm => {
    const syllable = term.toned === null ? readLeftover(term.key) : null
    const loose = term.toned === null ? withoutKeys(term.key) : []
    words.push(syllable ?? term.toned ?? term.key)
    const other = syllable ? termsOf(syllable)[0] : undefined
    const otherKeys = [...new Set([...(other ? [other.key] : []), ...loose])].filter((key) => key !== term.key)
    if (otherKeys.length === 0 && !other) return term
    isRead = true
    return { key: term.key, toned: other?.toned ?? null, otherKeys }
  }
  const phrases = query.phrases.map((phrase) => ({ ...phrase, terms: phrase.terms.map(read) }))
  return isRead ? { query: { phrases }, words: words.join(' ') } : null
}

const quoted = (lexeme: string) => `'${lexeme}'`
const anyOf = (lexemes: readonly string[]) =>
  lexemes.length === 1 ? quoted(lexemes[0] ?? '') : `(${lexemes.map(quoted).join('|')})`
const keysOf = ({ key, otherKeys }: SearchTerm) => [key, ...otherKeys]

export type Closeness = {
  /** Marks as typed; a word typed without any may have any. */
  isExact: boolean
  /** Words side by side as typed, not only those that were told to be. */
  isTogether: boolean
}

/** The question in the words of PostgreSQL, over the lexemes of search-entry.ts. Words are letters and digits only. */
export function tsqueryOf(query: SearchQuery, { isExact, isTogether }: Closeness): string {
  const wanted: string[] = []
  for (const phrase of query.phrases) {
    const arePairs = (isTogether || phrase.isTogether) && phrase.terms.length > 1
    phrase.terms.forEach((term, index) => {
      if (isExact && term.toned !== null) wanted.push(quoted(term.toned))
      else if (!arePairs) wanted.push(anyOf(keysOf(term)))
      const next = phrase.terms[index + 1]
      if (!arePairs || !next) return
      wanted.push(anyOf(keysOf(term).flatMap((first) => keysOf(next).map((second) => pairLexeme(first, second)))))
    })
  }
  return [...new Set(wanted)].join('&')
}

/**
 * The same for lists in an order of their own: words by their beginning, whatever their marks, and side by side where
 * they were told to be.
 */
export function prefixTsqueryOf({ phrases }: SearchQuery): string {
  const wanted = phrases.flatMap(({ terms, isTogether }) => {
    if (!isTogether || terms.length === 1) return terms.map(({ key }) => `${quoted(key)}:*`)
    return pairLexemes(terms.map(({ key }) => key)).map(quoted)
  })
  return [...new Set(wanted)].join('&')
}
