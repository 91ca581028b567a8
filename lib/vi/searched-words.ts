import { fold } from './fold'
import { tonePlaced } from './spelling'

/** One word of a text as search knows it. `start` and `end` are places in the text, as `slice` takes them. */
export type SearchedWord = {
  start: number
  end: number
  /** Without marks: `Hòa` → `hoa`. Every spelling of a word has the same. */
  key: string
  /** With its marks, in one spelling: `Hoà` and `HÒA` → `hoà`. The same as `key` for a word without marks. */
  toned: string
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** No Vietnamese word is near it; what is longer is data, and its beginning finds it. */
const WORD_UNITS_MAX = 40

/** `kĩ thuật` and `kỹ thuật`, `quí` and `quý`: the same words by two schools of spelling. */
const FINAL_Y = /^(?:[hklmst]|qu)y$/
/** The same in a decomposed word, whatever marks its letters carry: `ṠȲ` is no Vietnamese, but may be typed. */
const DECOMPOSED_FINAL_Y = /y(?=\p{M}*$)/u

function spelt(raw: string): { key: string; toned: string } {
  const word = raw.slice(0, WORD_UNITS_MAX)
  const folded = fold(word)
  const lower = tonePlaced(word.toLowerCase().replace(/[ðɖ]/g, 'đ'))
  if (!FINAL_Y.test(folded)) return { key: folded, toned: lower }
  return {
    key: `${folded.slice(0, -1)}i`,
    toned: lower.normalize('NFD').replace(DECOMPOSED_FINAL_Y, 'i').normalize('NFC'),
  }
}

const remembered = new Map<string, { key: string; toned: string }>()
const REMEMBERED_MAX = 20_000

function spellingOf(raw: string) {
  const known = remembered.get(raw)
  if (known) return known
  const answer = spelt(raw)
  if (remembered.size >= REMEMBERED_MAX) remembered.clear()
  remembered.set(raw, answer)
  return answer
}

/** The words of a text, composed or decomposed, in their order. */
export function wordsForSearch(text: string): SearchedWord[] {
  const words: SearchedWord[] = []
  for (const match of text.matchAll(WORD)) {
    const { key, toned } = spellingOf(match[0])
    // Marks without a letter say nothing.
    if (key !== '') words.push({ start: match.index, end: match.index + match[0].length, key, toned })
  }
  return words
}
