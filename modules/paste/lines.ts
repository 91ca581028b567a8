import { readableText } from '@/lib/vi/text'
import type { Inline } from '@/modules/articles/block-types'
import { cleanInlines, textRun } from '@/modules/articles/inline'
import type { Line, LineFacts } from './pieces'
import { marksOf, type Run, type RunOrBreak } from './runs'

/** As wide as a printed line: where every line but the last is so long, a break was meant as the end of a paragraph. */
const WIDE_LINE_CHARS = 80
const SENTENCE_END = /[.!?…:;]["”’»)]*\s*$/

/** What of `LineFacts` the place says; the rest is read from the words. */
export type PlaceFacts = Pick<LineFacts, 'align' | 'headingRank' | 'list' | 'isQuote'>

/** The lines that a paragraph's runs make: one, or more where breaks stand for paragraphs. None without a word. */
export function linesOf(runs: readonly RunOrBreak[], place: PlaceFacts): Line[] {
  const isHeading = place.headingRank !== null
  const broken = runs.flatMap((run) => (run === 'break' || !run.style.isPreformatted ? [run] : atLineBreaks(run)))
  return paragraphsIn(broken).flatMap((paragraph) => {
    const content = contentOf(paragraph, isHeading)
    return content.length > 0 ? [{ kind: 'line', content, facts: { ...place, ...emphasisOf(paragraph) } }] : []
  })
}

function atLineBreaks(run: Run): RunOrBreak[] {
  const texts = run.text.replace(/\r\n?/g, '\n').split('\n')
  return texts.flatMap((text, index): RunOrBreak[] => (index === 0 ? [{ ...run, text }] : ['break', { ...run, text }]))
}

const isBlank = (run: RunOrBreak) => run !== 'break' && readableText(run.text).trim() === ''

/** Parts where two breaks stand together, and everywhere when the lines are as long as paragraphs. */
function paragraphsIn(runs: readonly RunOrBreak[]): RunOrBreak[][] {
  const lines: RunOrBreak[][] = [[]]
  for (const run of runs) {
    if (run === 'break') lines.push([])
    else lines.at(-1)?.push(run)
  }
  if (lines.length === 1) return lines
  const texts = lines.map((line) => line.map((run) => (run === 'break' ? '' : run.text)).join(''))
  const full = texts.filter((text, index) => text.trim() !== '' && index < texts.length - 1)
  const isParagraphs = full.length > 0 && full.every((text) => text.length > WIDE_LINE_CHARS && SENTENCE_END.test(text))
  const paragraphs: RunOrBreak[][] = [[]]
  for (const line of lines) {
    if (line.every(isBlank)) paragraphs.push([])
    else if (isParagraphs || paragraphs.at(-1)?.length === 0) paragraphs.push([...line])
    else paragraphs.at(-1)?.push('break', ...line)
  }
  return paragraphs
}

function contentOf(runs: readonly RunOrBreak[], isHeading: boolean): Inline[] {
  const inlines = runs.map((run): Inline => {
    if (run === 'break') return isHeading ? textRun(' ') : { type: 'hardBreak' }
    return textRun(readableText(run.text), marksOf(run, isHeading))
  })
  return cleanInlines(inlines) ?? cleanInlines(inlines.map(withoutMarks)) ?? []
}

/** Marks over letters that pile up where two runs meet. */
function withoutMarks(inline: Inline): Inline {
  return inline.type === 'text' ? { ...inline, text: inline.text.normalize('NFC').replace(/\p{M}/gu, '') } : inline
}

function emphasisOf(runs: readonly RunOrBreak[]): Pick<LineFacts, 'isBold' | 'isItalic'> {
  const worded = runs.filter((run): run is Run => run !== 'break' && !isBlank(run))
  return {
    isBold: worded.every((run) => run.style.bold),
    isItalic: worded.every((run) => run.style.italic),
  }
}

/** The words of a line, its breaks as spaces. */
export const wordsOfLine = (content: readonly Inline[]): string =>
  content.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('')
