import { z } from 'zod'
import { countCodePoints, toTextPiece } from '@/lib/vi/text'
import { type Inline, MARK_TYPES, type Mark, type TextRun } from './block-types'

export const HREF_CHARS_MAX = 2_000
/** Far more changes of style than a paragraph of the greatest length has. */
const RUNS_MAX = 4_000
/** As in `plainText`: beyond this, clean-up cannot make it short enough. */
const RAW_CHARS_PER_CHAR = 8
const RAW_CHARS_MORE = 1_000

const SPACE_OR_CONTROL = /[\s\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/u

/** Where a link may lead: the web, a mailbox, a telephone, a page of this site. Never a script. */
export function isSafeHref(href: string): boolean {
  if (href === '' || href.length > HREF_CHARS_MAX || SPACE_OR_CONTROL.test(href)) return false
  if (/^(mailto|tel):[^/]/i.test(href)) return true
  if (/^https?:\/\//i.test(href)) return URL.canParse(href)
  return /^\/(?![/\\])/.test(href)
}

const MarkShape: z.ZodType<Mark> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('link'),
    attrs: z.object({
      href: z
        .string()
        .transform((href) => href.normalize('NFC'))
        .refine(isSafeHref),
    }),
  }),
  z.object({ type: z.enum(MARK_TYPES).exclude(['link']) }),
])

const InlineShape: z.ZodType<Inline> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    text: z.string(),
    marks: z.array(MarkShape).max(MARK_TYPES.length).exactOptional(),
  }),
  z.object({ type: z.literal('hardBreak') }),
])

/**
 * The text of a paragraph or heading: at most `charsMax` code points after clean-up, as a `TextProblem` otherwise.
 * Cleaned over the borders of its runs: what one run begins another may end.
 */
export const inlineContent = (charsMax: number) =>
  z
    .array(InlineShape)
    .max(RUNS_MAX, { error: 'too-long' })
    .default([])
    .transform((inlines, context): Inline[] => {
      const rawLength = inlines.reduce((sum, inline) => sum + (inline.type === 'text' ? inline.text.length : 1), 0)
      const cleaned = rawLength > charsMax * RAW_CHARS_PER_CHAR + RAW_CHARS_MORE ? 'too-long' : cleanInlines(inlines)
      if (cleaned !== 'too-long' && cleaned !== null) {
        const count = cleaned.reduce(
          (sum, inline) => sum + (inline.type === 'text' ? countCodePoints(inline.text) : 1),
          0,
        )
        if (count <= charsMax) return cleaned
      }
      const message = cleaned === null ? 'unreadable-characters' : 'too-long'
      context.issues.push({ code: 'custom', message, input: inlines })
      return z.NEVER
    })

/** Runs in the form in which equal texts are equal values; null when there are characters nobody can read. */
export function cleanInlines(inlines: readonly Inline[]): Inline[] | null {
  const pieces: Inline[] = []
  for (const inline of withMarksOnTheirLetters(inlines)) {
    if (inline.type === 'hardBreak') {
      pieces.push({ type: 'hardBreak' })
      continue
    }
    const text = toTextPiece(inline.text)
    if (text === null) return null
    pieces.push(textRun(text, inline.marks))
  }
  const cleaned = merged(withoutOuterBreaks(withoutDoubleSpaces(pieces)))
  // A space or an invisible character that is gone now may have stood between a letter and its tone mark.
  return cleaned.some(beginsWithToneMark) || cleaned.some(isDecomposed) ? cleanInlines(cleaned) : cleaned
}

/** A letter and its tone mark met when two runs became one. */
const isDecomposed = (inline: Inline) => inline.type === 'text' && inline.text !== inline.text.normalize('NFC')

const beginsWithToneMark = (inline: Inline, index: number, all: readonly Inline[]) =>
  inline.type === 'text' && all[index - 1]?.type === 'text' && /^\p{M}/u.test(inline.text)

/** A run with its marks in order, each kind once; no key for none. */
export function textRun(text: string, marks: readonly Mark[] = []): TextRun {
  const ordered = MARK_TYPES.flatMap((type) => marks.find((mark) => mark.type === type) ?? [])
  return ordered.length > 0 ? { type: 'text', text, marks: ordered } : { type: 'text', text }
}

/** A tone mark that begins a run belongs to the last letter of the run before it. */
function withMarksOnTheirLetters(inlines: readonly Inline[]): Inline[] {
  const moved: Inline[] = []
  for (const inline of inlines) {
    const before = moved.at(-1)
    const strays = inline.type === 'text' && before?.type === 'text' ? /^\p{M}+/u.exec(inline.text)?.[0] : undefined
    if (strays === undefined || inline.type !== 'text' || before?.type !== 'text') moved.push(inline)
    else {
      moved[moved.length - 1] = { ...before, text: before.text + strays }
      moved.push({ ...inline, text: inline.text.slice(strays.length) })
    }
  }
  return moved
}

/** One space where two runs meet with one each, none at the ends of a line. */
function withoutDoubleSpaces(inlines: readonly Inline[]): Inline[] {
  const kept: Inline[] = []
  let isAfterSpace = true
  for (const inline of inlines) {
    if (inline.type === 'hardBreak') {
      trimLastEnd(kept)
      kept.push(inline)
      isAfterSpace = true
      continue
    }
    const text: string = isAfterSpace ? inline.text.replace(/^ /, '') : inline.text
    if (text === '') continue
    kept.push({ ...inline, text })
    isAfterSpace = text.endsWith(' ')
  }
  trimLastEnd(kept)
  return kept
}

function trimLastEnd(kept: Inline[]): void {
  const last = kept.at(-1)
  if (last?.type !== 'text' || !last.text.endsWith(' ')) return
  const text = last.text.slice(0, -1)
  if (text === '') kept.pop()
  else kept[kept.length - 1] = { ...last, text }
}

/** A break that begins or ends a paragraph says nothing. */
function withoutOuterBreaks(inlines: Inline[]): Inline[] {
  const isText = ({ type }: Inline) => type === 'text'
  const first = inlines.findIndex(isText)
  return first === -1 ? [] : inlines.slice(first, inlines.findLastIndex(isText) + 1)
}

function merged(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    const isSame =
      last?.type === 'text' && inline.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(inline.marks)
    if (isSame) joined[joined.length - 1] = { ...last, text: last.text + inline.text }
    else joined.push(inline)
  }
  return joined
}
