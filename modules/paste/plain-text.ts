import type { LegacyEncoding } from '@/lib/vi/legacy/decode'
import { Flow, type Tally } from './flow'
import type { Piece } from './pieces'
import { PLAIN_STYLE } from './text-style'

/** Mail and old programs break lines at this width; then only a line that ends early ends a paragraph. */
const WRAPPED_LINE_CHARS = { min: 50, max: 100 }

/** Reads plain text: blank lines part paragraphs, and where lines were not broken to a width, so does every line. */
export function readPlainText(text: string, tally: Tally, assumed: LegacyEncoding | null): Piece[] {
  const flow = new Flow(tally, assumed)
  const passages = text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').split(/\n[^\S\n]*\n/)
  for (const passage of passages) {
    const lines = passage.split('\n').filter((line) => line.trim() !== '')
    for (const line of isWrapped(lines) ? [lines.join(' ')] : lines) {
      flow.add({ text: line, style: PLAIN_STYLE, href: null })
      flow.end()
    }
  }
  return flow.pieces
}

function isWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1)
  const isFull = ({ length }: string) => length >= WRAPPED_LINE_CHARS.min && length <= WRAPPED_LINE_CHARS.max
  return full.length > 1 && full.every(isFull) && full.some((line) => !/[.!?…:;]["”’»)]*\s*$/.test(line))
}
