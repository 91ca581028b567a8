import { decodeLegacy, type LegacyEncoding } from '@/lib/vi/legacy/decode'
import { convertLegacyWords, isWrittenIn, weighLegacy } from '@/lib/vi/legacy/detect'
import type { Run, RunOrBreak } from './runs'
import { decodeSymbols } from './symbols'

/** Letters of Unicode that no legacy font has. */
const SURELY_UNICODE = /[\u0102-\u0103\u0110-\u0111\u0128-\u0129\u0168-\u0169\u01a0-\u01a1\u01af-\u01b0\u1ea0-\u1ef9]/

export type Converted = { runs: RunOrBreak[]; encodings: LegacyEncoding[] }
type Reading = (text: string) => string

/**
 * One paragraph in Unicode: runs in a legacy font are converted, signs of symbol fonts become what they show. `assumed`
 * is the encoding of text in no such font; a paragraph is converted by it only where that makes Vietnamese of it.
 * Comes before anything is stripped: the soft hyphen is a letter of TCVN3.
 */
export function convertRuns(runs: readonly RunOrBreak[], assumed: LegacyEncoding | null): Converted {
  const readings = new Map<LegacyEncoding | null, Reading>()
  const encodings = new Set<LegacyEncoding>()
  const readingOf = (encoding: LegacyEncoding | null): Reading => {
    const known = readings.get(encoding)
    if (known) return known
    const text = textIn(runs, encoding)
    const reading = encoding === null ? readingAssumed(text, assumed) : readingOfFont(text, encoding)
    readings.set(encoding, reading)
    return reading
  }
  const converted = runs.map((run) => {
    if (run === 'break') return run
    const encoding = encodingOf(run)
    if (run.style.symbol && encoding === null) return { ...run, text: decodeSymbols(run.text, run.style.symbol) }
    const text = readingOf(encoding)(run.text)
    const used = encoding ?? assumed
    if (text !== run.text && used) encodings.add(used)
    return { ...run, text: run.style.legacy?.isCapitals ? text.toUpperCase() : text }
  })
  return { runs: converted, encodings: [...encodings] }
}

const encodingOf = (run: Run): LegacyEncoding | null => run.style.legacy?.encoding ?? null

/** What a paragraph has in one encoding; null for text in fonts of Unicode. */
export const textIn = (runs: readonly RunOrBreak[], encoding: LegacyEncoding | null): string =>
  runs
    .map((run) => (run === 'break' ? '\n' : encodingOf(run) === encoding && !run.style.symbol ? run.text : ' '))
    .join('')

function readingAssumed(text: string, assumed: LegacyEncoding | null): Reading {
  return assumed !== null && isWrittenIn(text, assumed) ? (piece) => decodeLegacy(piece, assumed) : (piece) => piece
}

/**
 * How the text of a legacy font is to be read. People also type Unicode in such a font, and Windows quietly takes the
 * letters from another one: then the name of the font says nothing, and only words that need it are converted.
 */
function readingOfFont(text: string, encoding: LegacyEncoding): Reading {
  const { legacy, unicode } = weighLegacy(text, encoding)
  const isUnicode = unicode > legacy || SURELY_UNICODE.test(text.normalize('NFC'))
  return isUnicode ? (piece) => convertLegacyWords(piece, encoding) : (piece) => decodeLegacy(piece, encoding)
}
