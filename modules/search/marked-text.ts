import { wordsForSearch } from '@/lib/vi/searched-words'
import { type SearchQuery, type SearchTerm, termsIn } from '@/modules/articles/search-query'

/** A piece of a text as it was written; marked when it is what somebody looked for. */
export type MarkedPiece = { text: string; isMarked: boolean }

/** How much of a text a result shows. */
const SNIPPET_WORDS = 40
/** So much of it stands before the first word that was looked for. */
const LEAD_WORDS = 8

type Looked = {
  keys: ReadonlySet<string>
  toned: ReadonlySet<string>
  /** Two words in a row, without marks, as they stand in the question. */
  pairs: ReadonlySet<string>
}

const keysOf = ({ key, otherKeys }: SearchTerm) => [key, ...otherKeys]

function pairsIn({ phrases }: SearchQuery): Set<string> {
  const pairs = phrases.flatMap(({ terms }) =>
    terms.slice(1).flatMap((next, index) => {
      const first = terms[index]
      return first ? keysOf(first).flatMap((key) => keysOf(next).map((other) => `${key} ${other}`)) : []
    }),
  )
  return new Set(pairs)
}

function lookedFor(query: SearchQuery, isExact: boolean): Looked {
  const terms = termsIn(query)
  const [withMarks, without] = [
    terms.filter(({ toned }) => toned !== null),
    terms.filter(({ toned }) => toned === null),
  ]
  const free = isExact ? without : terms
  return {
    pairs: pairsIn(query),
    keys: new Set(free.flatMap(keysOf)),
    toned: new Set(isExact ? withMarks.flatMap(({ toned }) => toned ?? []) : []),
  }
}

type Placed = { start: number; end: number; isHit: boolean }

/** Where the words of a text stand. A word that is met beside its neighbour of the question is none met alone. */
function placed(text: string, { keys, toned, pairs }: Looked): Placed[] {
  const words = wordsForSearch(text)
  const isLooked = words.map((word) => keys.has(word.key) || toned.has(word.toned))
  const isPair = words.map(
    ({ key }, index) =>
      isLooked[index] === true && isLooked[index + 1] === true && pairs.has(`${key} ${words[index + 1]?.key}`),
  )
  const isBeside = (index: number) => isPair[index] === true || isPair[index - 1] === true
  const metBeside = new Set(words.filter((_, index) => isBeside(index)).map(({ key }) => key))
  return words.map(({ start, end, key }, index) => ({
    start,
    end,
    isHit: isLooked[index] === true && (isBeside(index) || !metBeside.has(key)),
  }))
}

/** The pieces of `text` from `start` to `end`. Hits with nothing but a space between them are one piece. */
function piecesOf(text: string, words: readonly Placed[], start: number, end: number): MarkedPiece[] {
  const pieces: MarkedPiece[] = []
  let at = start
  for (const word of words) {
    if (!word.isHit || word.start < start || word.end > end) continue
    const between = text.slice(at, word.start)
    const last = pieces.at(-1)
    if (last?.isMarked && /^\s$/.test(between)) last.text += between + text.slice(word.start, word.end)
    else {
      if (between !== '') pieces.push({ text: between, isMarked: false })
      pieces.push({ text: text.slice(word.start, word.end), isMarked: true })
    }
    at = word.end
  }
  if (at < end) pieces.push({ text: text.slice(at, end), isMarked: false })
  return pieces
}

/** A whole line with what was looked for marked. */
export function markedLine(text: string, query: SearchQuery, isExact: boolean): MarkedPiece[] {
  return piecesOf(text, placed(text, lookedFor(query, isExact)), 0, text.length)
}

/** The stretch of a text with the most of what was looked for side by side; null when there is none of it. */
export function markedSnippet(text: string, query: SearchQuery, isExact: boolean): MarkedPiece[] | null {
  const words = placed(text, lookedFor(query, isExact))
  const from = bestStart(words)
  if (from === null) return null
  const [first, last] = [words[from], words[Math.min(from + SNIPPET_WORDS, words.length) - 1]]
  if (!first || !last) return null
  const isEnd = last === words.at(-1)
  const pieces = piecesOf(text, words, from === 0 ? 0 : first.start, isEnd ? text.length : last.end)
  if (from > 0) pieces.unshift({ text: '… ', isMarked: false })
  if (!isEnd) pieces.push({ text: ' …', isMarked: false })
  return pieces
}

/** Neighbours that are both looked for count for more than words far apart. */
function bestStart(words: readonly Placed[]): number | null {
  const worth = words.map(({ isHit }, index) => (isHit ? 1 + (words[index - 1]?.isHit ? 3 : 0) : 0))
  let sum = 0
  let best = { sum: 0, end: -1 }
  for (const [index, value] of worth.entries()) {
    sum += value - (worth[index - SNIPPET_WORDS] ?? 0)
    if (sum > best.sum) best = { sum, end: index }
  }
  if (best.end === -1) return null
  const start = Math.max(0, best.end - SNIPPET_WORDS + 1)
  const firstHit = words.findIndex(({ isHit }, index) => isHit && index >= start)
  return Math.max(0, firstHit - LEAD_WORDS)
}
