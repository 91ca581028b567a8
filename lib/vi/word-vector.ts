import { pairLexeme } from './pair-lexeme'
import { type SearchedWord, wordsForSearch } from './searched-words'

/** Raised when the same text gives other words: entries of older rules are made anew (`npm run cli -- search`). */
export const SEARCH_RULES = 1

/** A tsvector holds a megabyte; the longest body has a tenth of that many words of its own. */
const LEXEMES_MAX = 30_000

/** Adds what search knows of a text: each word without and with its marks, and every two that stand side by side. */
export function addLexemes(lexemes: Set<string>, text: string): void {
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
export const vectorOf = (lexemes: ReadonlySet<string>): string =>
  [...lexemes]
    .slice(0, LEXEMES_MAX)
    .map((lexeme) => `'${lexeme}'`)
    .join(' ')
