import { z } from 'zod'

/** Why a typed text was not taken; the door owns the sentence. */
export type TextProblem = 'empty' | 'too-short' | 'too-long' | 'unreadable-characters'

/** Vietnamese needs two marks over a letter when decomposed; other scripts up to four. More is a tower of marks. */
const MARKS_PER_BASE_MAX = 4

/** Checked before normalising, because sorting an endless run of marks takes quadratic time. */
const ENDLESS_MARKS = /\p{M}{33}/u
const TOWER_OF_MARKS = new RegExp(`\\p{M}{${MARKS_PER_BASE_MAX + 1}}`, 'u')

/** Line breaks of every system, form feed and the vertical tab Word uses. */
const LINE_BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g

/** Controls, bidi embeddings, overrides and isolates, noncharacters, halves of a surrogate pair. */
const UNREADABLE = /[\p{Noncharacter_Code_Point}\p{Cs}\u202a-\u202e\u2066-\u2069]|(?![\t\n])\p{Cc}/u

/** A joiner between two pictures, and the colour selector after one, are part of an emoji; anywhere else they hide. */
const JOINER_IN_EMOJI =
  '(?<=\\p{Extended_Pictographic}\\ufe0f?|\\p{Emoji_Modifier})\\u200d(?=\\p{Extended_Pictographic})'
const SELECTOR_IN_EMOJI = '(?<=\\p{Extended_Pictographic})\\ufe0f|(?<=[0-9#*])\\ufe0f(?=\\u20e3)'
const INVISIBLE = new RegExp(
  `(?!${JOINER_IN_EMOJI}|${SELECTOR_IN_EMOJI})[\\p{Default_Ignorable_Code_Point}\\ufff9-\\ufffb\\u2800]`,
  'gu',
)

/** Nearly every text has none at all, and the careful look around each letter costs half of the clean-up. */
const MAYBE_INVISIBLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\u2800]/u

const withoutInvisible = (text: string) => (MAYBE_INVISIBLE.test(text) ? text.replace(INVISIBLE, '') : text)

/** How many characters a person would count, near enough: code points, not UTF-16 units. */
export function countCodePoints(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

/**
 * Anything but the letters and signs of plain Vietnamese and its neighbours, which are NFC as they stand and have
 * nothing to clean. Nearly every text is made of these alone, and a body has thousands.
 */
const NEEDS_CARE =
  /[^\t\n -~\u00a0-\u00ac\u00ae-\u00cf\u00d1-\u0188\u018a-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]/

/** NFC, Đ as one letter, no invisible characters; null when there are characters nobody can read. */
function legibleText(raw: string): string | null {
  if (!NEEDS_CARE.test(raw)) return raw
  const lines = raw.replace(LINE_BREAKS, '\n')
  if (UNREADABLE.test(lines) || ENDLESS_MARKS.test(lines)) return null
  const text = withoutInvisible(lines).normalize('NFC').replace(/[ÐƉ]/g, 'Đ')
  return TOWER_OF_MARKS.test(text) ? null : text
}

/**
 * A piece of a longer line as it is stored: cleaned as `toPlainText` does, but a space at either end stays, because
 * another piece may follow it.
 */
export function toTextPiece(raw: string): string | null {
  return legibleText(raw)?.replace(/\s+/g, ' ') ?? null
}

/**
 * The text as it is stored: NFC, Đ as one letter, no invisible characters, spaces and line breaks in order.
 * Null when it holds characters nobody can read. One line unless `isMultiline`, which keeps at most one empty line.
 */
export function toPlainText(raw: string, isMultiline = false): string | null {
  const text = legibleText(raw)
  if (text === null) return null
  if (!isMultiline) return text.replace(/\s+/g, ' ').trim()
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const UNREADABLE_ALL = new RegExp(UNREADABLE, 'gu')
const MARKS_TOO_MANY = new RegExp(`(\\p{M}{${MARKS_PER_BASE_MAX}})\\p{M}+`, 'gu')

/**
 * What can be read of a text from elsewhere: as `toTextPiece` gives it, but the characters it would refuse are left
 * out. Spaces and line breaks stay as they are, no-break spaces too.
 */
export function readableText(raw: string): string {
  if (!NEEDS_CARE.test(raw)) return raw
  const lines = raw.replace(LINE_BREAKS, '\n').replace(UNREADABLE_ALL, '')
  const text = withoutInvisible(lines).replace(MARKS_TOO_MANY, '$1').normalize('NFC')
  return text.replace(/[ÐƉ]/g, 'Đ').replace(MARKS_TOO_MANY, '$1')
}

/**
 * A zod schema for text from people. `min` and `max` count code points after clean-up; `min` 0 allows an empty field.
 * The message of its one issue is a `TextProblem`; anything that is not a string counts as `empty`.
 */
export function plainText({ min, max, isMultiline = false }: { min: number; max: number; isMultiline?: boolean }) {
  // Clean-up can only shorten a text so far; beyond this it is not worth reading.
  const rawCharsMax = max * 8 + 1_000
  return z.string({ error: 'empty' satisfies TextProblem }).transform((raw, context) => {
    const text = raw.length > rawCharsMax ? raw : toPlainText(raw, isMultiline)
    const problem = text === null ? 'unreadable-characters' : lengthProblem(countCodePoints(text), min, max)
    if (text !== null && problem === null) return text
    context.issues.push({ code: 'custom', message: problem ?? 'unreadable-characters', input: raw })
    return z.NEVER
  })
}

function lengthProblem(count: number, min: number, max: number): TextProblem | null {
  if (count > max) return 'too-long'
  if (count >= min) return null
  return count === 0 ? 'empty' : 'too-short'
}
