import { interfaceLanguage } from './interface-language'
import type { Language } from './words/language'

/** English needs two forms where Vietnamese has one; the first number among the values chooses. */
type Counted = { one: string; other: string }
type Catalogue = Readonly<Record<string, string | Counted>>

/** The names between braces: `Holes<'{by} sửa {title}'>` is `'by' | 'title'`. */
type Holes<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Holes<Rest>
  : never

type Values<Sentence extends string> = Readonly<Record<Holes<Sentence>, string | number>>
type Given<Sentence extends string> = [Holes<Sentence>] extends [never] ? [] : [values: Values<Sentence>]

type Wordy<Sentence extends string> =
  | Sentence
  | ''
  | number
  | boolean
  | null
  | undefined
  | { readonly [key: string]: Wordy<Sentence> }
type Said<Words> = Words extends string
  ? string
  : Words extends object
    ? { readonly [Key in keyof Words]: Said<Words[Key]> }
    : Words

export type Speaker<Sentences extends string> = {
  /** The whole catalogue, for those who look for leaks. */
  english: Readonly<Record<Sentences, string | Counted>>
  /** A sentence of the catalogue in the language of whoever is asking, its holes filled. */
  say: <Sentence extends Sentences>(sentence: Sentence, ...given: Given<Sentence>) => string
  /** The same in a language that is known: on a reader's page. */
  sayIn: <Sentence extends Sentences>(language: Language, sentence: Sentence, ...given: Given<Sentence>) => string
  /** A table of sentences that speaks whenever it is read: what stands in it may be made before anybody asks. */
  said: <const Words extends { readonly [key: string]: Wordy<Sentences> }>(words: Words) => Said<Words>
}

const plural = new Intl.PluralRules('en')

function formOf(english: string | Counted, values: Readonly<Record<string, string | number>>): string {
  if (typeof english === 'string') return english
  const count = Object.values(values).map(Number).find(Number.isFinite)
  return plural.select(count ?? 2) === 'one' ? english.one : english.other
}

const filled = (sentence: string, values: Readonly<Record<string, string | number>>) =>
  sentence.replaceAll(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole))

/**
 * The words of a room. The Vietnamese sentence stands where it is read and is its own name; the catalogue has the English
 * of each, and a sentence that is not in it does not compile.
 */
export function speaker<const English extends Catalogue>(english: English): Speaker<keyof English & string> {
  const spokenIn = (language: Language, sentence: string, values: Readonly<Record<string, string | number>> = {}) => {
    const translated = language === 'en' ? english[sentence] : undefined
    return filled(translated === undefined ? sentence : formOf(translated, values), values)
  }
  const spoken = (sentence: string, values?: Readonly<Record<string, string | number>>) =>
    spokenIn(interfaceLanguage(), sentence, values)
  return {
    english,
    say: (sentence, ...given) => spoken(sentence, given[0]),
    sayIn: (language, sentence, ...given) => spokenIn(language, sentence, given[0]),
    said: (words) => speaking(words, spoken),
  }
}

function speaking<Words extends object>(words: Words, spoken: (sentence: string) => string): Said<Words> {
  const table = {}
  for (const [key, value] of Object.entries(words) as [string, unknown][]) {
    const nested = typeof value === 'object' && value !== null ? speaking(value, spoken) : value
    const get = () => (typeof nested === 'string' ? spoken(nested) : nested)
    Object.defineProperty(table, key, { enumerable: true, get })
  }
  return table as Said<Words>
}
