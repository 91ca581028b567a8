import { fold } from './fold'

/** One written syllable as a filter sees it. */
export type Token = {
  /** Lower case, no marks, doubled letters once: `Đđịt` and `djit`… are looked up by this. */
  key: string
  /** Lower case with its marks, NFC; what tells `buổi` from `buồi`. */
  spelling: string
  /** Code units of the text it covers, end exclusive. */
  start: number
  end: number
  /** Written so that a filter should miss it: dots between letters, digits for letters, letters of another script. */
  isDisguised: boolean
}

/** Letters of other scripts that look like ours. */
// biome-ignore format: a table reads in rows
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', һ: 'h', і: 'i', ј: 'j', к: 'k', ӏ: 'l', м: 'm', н: 'h', о: 'o', р: 'p', ѕ: 's', т: 't', у: 'y', х: 'x',
  α: 'a', β: 'b', ε: 'e', η: 'n', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', ı: 'i', ł: 'l', ø: 'o', ð: 'đ', ɖ: 'đ', ɑ: 'a', ɡ: 'g',
}
/** Signs that stand for a letter between two letters. */
// biome-ignore format: a table reads in rows
const LEET: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', $: 's', '!': 'i', '|': 'l', '€': 'e', '+': 't',
}

const LETTER = /\p{L}/u
const MARK = /\p{M}/u
const HIDDEN = /[\p{Default_Ignorable_Code_Point}\u2800]/u
/** What people put between the letters of one word; a space does it only between single letters. */
const JOINT = /^[.\-_*~'`’·•,/\\]$/u
const DOUBLED = /(\p{L})\1+/gu
const STRETCHED = /(\p{L})\1{2,}/gu
const RUN_OF_SINGLES_MIN = 3

type Piece = { letter: string; start: number; end: number; isOdd: boolean }

/** What one sign is to a filter. `letter` is '' for a sign that parts words. */
type Sign = { isHidden: boolean; letter: string; isOdd: boolean }

/** Texts use few signs, and looking one up is a tenth of the work of judging it. */
const KNOWN_SIGNS_MAX = 4_096
const knownSigns = new Map<string, Sign>()

function signOf(sign: string): Sign {
  const known = knownSigns.get(sign)
  if (known) return known
  const judged = judgeSign(sign)
  if (knownSigns.size < KNOWN_SIGNS_MAX) knownSigns.set(sign, judged)
  return judged
}

function judgeSign(sign: string): Sign {
  if (HIDDEN.test(sign) || MARK.test(sign)) return { isHidden: true, letter: '', isOdd: false }
  const plain = sign.normalize('NFKC').toLowerCase()
  const isOdd = plain !== sign.toLowerCase()
  const apart = plain.normalize('NFD')
  const bare = [...apart][0] ?? ''
  const twin = LOOK_ALIKES[bare]
  if (twin !== undefined) {
    // Ð and Ɖ come from old fonts, not from somebody who hides a word.
    return { isHidden: false, letter: (twin + apart.slice(bare.length)).normalize('NFC'), isOdd: twin !== 'đ' }
  }
  const isLetter = LETTER.test(plain) && [...plain].length === 1
  return { isHidden: false, letter: isLetter ? plain : '', isOdd: isLetter && isOdd }
}

/** The text as pieces: a letter each, or '' for a sign that parts words. Leet signs become letters between letters. */
function piecesOf(text: string): (Piece & { sign: string })[] {
  const pieces: (Piece & { sign: string })[] = []
  let at = 0
  for (const sign of text) {
    const start = at
    at += sign.length
    const { isHidden, letter, isOdd } = signOf(sign)
    if (!isHidden) {
      pieces.push({ letter, start, end: at, isOdd, sign })
      continue
    }
    const last = pieces.at(-1)
    if (last && last.letter !== '') [last.end, last.isOdd] = [at, true]
  }
  let wasLetter = false
  for (const [index, piece] of pieces.entries()) {
    const isLetter = piece.letter !== ''
    const letter = isLetter || !wasLetter ? undefined : LEET[piece.sign]
    if (letter !== undefined && pieces[index + 1]?.letter) [piece.letter, piece.isOdd] = [letter, true]
    wasLetter = isLetter
  }
  return pieces
}

const KNOWN_KEYS_MAX = 20_000
const knownKeys = new Map<string, string>()

/** The same few thousand syllables make up every text. */
function keyOf(spelling: string): string {
  const known = knownKeys.get(spelling)
  if (known !== undefined) return known
  const key = foldedKey(spelling)
  if (knownKeys.size < KNOWN_KEYS_MAX) knownKeys.set(spelling, key)
  return key
}

const foldedKey = (spelling: string) => fold(spelling).replace(DOUBLED, '$1')

function tokenOf(pieces: readonly Piece[], isJoined: boolean): Token {
  const typed = pieces.map(({ letter }) => letter).join('')
  const spelling = typed.replace(STRETCHED, '$1')
  return {
    key: keyOf(spelling),
    spelling,
    start: pieces[0]?.start ?? 0,
    end: pieces.at(-1)?.end ?? 0,
    isDisguised: isJoined || spelling !== typed || pieces.some(({ isOdd }) => isOdd),
  }
}

type Word = { pieces: Piece[]; before: string }

function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let word: Word = { pieces: [], before: '' }
  for (const piece of piecesOf(text)) {
    if (piece.letter !== '') word.pieces.push(piece)
    else if (word.pieces.length === 0) word.before += piece.sign
    else {
      words.push(word)
      word = { pieces: [], before: piece.sign }
    }
  }
  if (word.pieces.length > 0) words.push(word)
  return words
}

/** Words of one letter each, three or more in a row with at most two signs between: one word, spelt out. */
function joinSingles(words: readonly Word[]): { pieces: Piece[]; before: string; isJoined: boolean }[] {
  const joined: { pieces: Piece[]; before: string; isJoined: boolean }[] = []
  for (let index = 0; index < words.length; ) {
    let end = index
    while (
      end < words.length &&
      words[end]?.pieces.length === 1 &&
      (end === index || ((words[end]?.before.length ?? 0) <= 2 && !words[end]?.before.includes('\n')))
    )
      end += 1
    const length = end - index >= RUN_OF_SINGLES_MIN ? end - index : 1
    const run = words.slice(index, index + length)
    joined.push({ pieces: run.flatMap(({ pieces }) => pieces), before: run[0]?.before ?? '', isJoined: length > 1 })
    index += length
  }
  return joined
}

/** Words parted by one joint and no space, as in `lồ.n` and `c-ặ-c`: one word. */
function joinJoints(words: readonly Word[]): { pieces: Piece[]; before: string; isJoined: boolean }[] {
  const joined: { pieces: Piece[]; before: string; isJoined: boolean }[] = []
  for (const { pieces, before } of words) {
    const last = joined.at(-1)
    if (last && JOINT.test(before)) {
      last.pieces = [...last.pieces, ...pieces]
      last.isJoined = true
    } else joined.push({ pieces, before, isJoined: false })
  }
  return joined
}

/**
 * The words of a text in the two ways a filter must read it: letters spelt out one by one taken together, and words cut
 * by a dot or a dash taken together. Linear in the length of the text.
 */
export function readDisguised(text: string): [Token[], Token[]] {
  const words = wordsOf(text)
  const tokens = (list: { pieces: Piece[]; isJoined: boolean }[]) =>
    list.map((one) => tokenOf(one.pieces, one.isJoined))
  return [tokens(joinSingles(words)), tokens(joinJoints(words))]
}

/** A term of a word list in the same form: its words as written. */
export const readTerm = (term: string): Token[] =>
  wordsOf(term.normalize('NFC')).map(({ pieces }) => tokenOf(pieces, false))

/** Whether a word is written without any mark, as people do in a hurry. */
export const isBare = (spelling: string) => /^[a-z]+$/.test(spelling)
