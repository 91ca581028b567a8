import { countCodePoints } from '@/lib/vi/text'
import { DATELINE_CHARS_MAX, HEADLINE_CHARS_MAX, STANDFIRST_CHARS_MAX } from '@/modules/articles/article-input'
import { wordsOf } from '@/modules/articles/blocks'
import type { FactualBlock } from './blocks-of-pieces'

/** A guess about one block of the paste: which one, and the text for the field. */
export type Suggestion = { index: number; text: string }

/** What the paste seems to hold besides the body. Nothing is done about it until somebody agrees. */
export type Suggestions = {
  title: Suggestion | null
  standfirst: Suggestion | null
  /** `HNP` of `HNP - Chiều 14/3, …`; its block is that of the standfirst or of the first paragraph. */
  dateline: (Suggestion & { rest: string }) | null
  penName: Suggestion | null
  /** Short paragraphs all in bold: headings somebody made by hand. */
  headings: Suggestion[]
}

export const NO_SUGGESTIONS: Suggestions = {
  ...{ title: null, standfirst: null, dateline: null, penName: null, headings: [] },
}

/** Shorter pastes are passages for an article, not articles. */
const ARTICLE_BLOCKS_MIN = 3
const ARTICLE_CHARS_MIN = 200
const PEN_NAME_CHARS_MAX = 60
const HANDMADE_HEADING_CHARS_MAX = 120
const STANDFIRST_CHARS_MIN = 40

const SENTENCE_END = /[.!?…:;,]["”’»)]*$/
/** An agency, or a place: `HNP -`, `(TTXVN) –`, `Hà Nội, ngày 14/3 -`. */
const DATELINE =
  /^\(?((?:[A-ZĐ][A-ZĐ\d&]{1,11})|(?:\p{Lu}\p{Ll}+ ){0,3}\p{Lu}\p{Ll}+(?:, ngày [\d/-]{3,10})?)\)?\s*[-–—]\s+(?=\S)/u
/** Who signs, when they say so: `Bài, ảnh: Minh Anh`. */
const SIGNED =
  /^\(?(?:tác giả|người viết|thực hiện|(?:tin|bài|ảnh)(?:\s*(?:,|và|&|-)\s*(?:tin|bài|ảnh))*)\s*:\s*(.{2,60}?)\)?$/iu

/** The two lines above every official letter are no headline. */
const STATE_HEADER = /^(?:cộng h(?:oà|òa) xã hội chủ nghĩa|độc lập\s*-\s*tự do)/i

type Candidate = FactualBlock & { index: number; words: string }

/** Looks at a paste as an editor would who has an article before them. */
export function suggestionsFor(blocks: readonly FactualBlock[]): Suggestions {
  const lines = blocks.flatMap((factual, index): Candidate[] =>
    factual.facts ? [{ ...factual, index, words: wordsOf([factual.block]).replace(/\s+/g, ' ').trim() }] : [],
  )
  const charCount = lines.reduce((sum, { words }) => sum + words.length, 0)
  if (lines.length < ARTICLE_BLOCKS_MIN || charCount < ARTICLE_CHARS_MIN) return NO_SUGGESTIONS
  const [first, ...others] = lines
  const title = first && isTitle(first, others[0]) ? first : null
  const body = title ? others : lines
  const standfirst = body[0] && isStandfirst(body[0]) ? body[0] : null
  const dateline = body[0] ? datelineOf(body[0]) : null
  const penName = penNameOf(lines.at(-1))
  const taken = new Set([title?.index, standfirst?.index, penName?.index])
  return {
    title: title && { index: title.index, text: title.words },
    standfirst: standfirst && { index: standfirst.index, text: standfirst.words.slice(dateline?.cutChars ?? 0) },
    dateline: dateline && {
      index: dateline.index,
      text: dateline.text,
      rest: (body[0]?.words ?? '').slice(dateline.cutChars),
    },
    penName,
    headings: lines
      .filter((line) => !taken.has(line.index) && isHandmadeHeading(line))
      .map(({ index, words }) => ({ index, text: words })),
  }
}

function isTitle({ words, facts }: Candidate, next: Candidate | undefined): boolean {
  if (!facts || countCodePoints(words) > HEADLINE_CHARS_MAX || /[.;:,]["”’»)]*$/.test(words)) return false
  if (!/\S\s+\S/.test(words) || STATE_HEADER.test(words) || SIGNED.test(words) || DATELINE.test(words)) return false
  const isMarked =
    facts.headingRank !== null || facts.isBold || facts.align === 'center' || words === words.toUpperCase()
  return isMarked || (next !== undefined && next.words.length > words.length * 1.5)
}

function isStandfirst({ words, facts, block }: Candidate): boolean {
  const count = countCodePoints(words)
  if (!facts || block.type !== 'paragraph' || count < STANDFIRST_CHARS_MIN || count > STANDFIRST_CHARS_MAX) return false
  return facts.isBold || facts.isItalic
}

function datelineOf({ words, index, block }: Candidate): { index: number; text: string; cutChars: number } | null {
  const found = block.type === 'paragraph' ? DATELINE.exec(words) : null
  const text = found?.[1]
  if (!found || text === undefined || countCodePoints(text) > DATELINE_CHARS_MAX) return null
  // A dash after a name inside of a sentence looks alike; what follows a dateline begins like a sentence.
  const isAgency = text === text.toUpperCase()
  return isAgency || /^\p{Lu}/u.test(words.slice(found[0].length)) ? { index, text, cutChars: found[0].length } : null
}

function penNameOf(last: Candidate | undefined): Suggestion | null {
  if (!last?.facts || last.block.type !== 'paragraph') return null
  const signed = SIGNED.exec(last.words)?.[1]
  if (signed !== undefined) return { index: last.index, text: signed.trim() }
  const isShort = countCodePoints(last.words) <= PEN_NAME_CHARS_MAX && !SENTENCE_END.test(last.words)
  if (last.facts.align !== 'right' || !isShort || !/\p{L}/u.test(last.words)) return null
  return { index: last.index, text: last.words.replace(/^\((.*)\)$/, '$1') }
}

function isHandmadeHeading({ words, facts, block }: Candidate): boolean {
  if (!facts?.isBold || block.type !== 'paragraph' || facts.align === 'right' || STATE_HEADER.test(words)) return false
  return (
    countCodePoints(words) <= HANDMADE_HEADING_CHARS_MAX && !/[.!?…;,]["”’»)]*$/.test(words) && /\p{L}/u.test(words)
  )
}
