import { isVietnameseSyllable } from '../syllable-shape'
import { decodeLegacy, type LegacyEncoding } from './decode'

/** Encodings that are still met without the name of a font; the two others left the country long ago. */
const MET_TODAY: readonly LegacyEncoding[] = ['tcvn3', 'vni']

/** A word as legacy fonts spell it: letters, and the signs from 161 to 255 that stand for letters there. */
const WORD = /(?:\p{M}|[A-Za-z\u00a1-\u00ff\u0100-\u017f\u01a0-\u01b0\u1ea0-\u1ef9]){2,}/gu
const HAS_LETTER = /\p{L}/u
const BEYOND_ASCII = /[^A-Za-z]/
/** Letters no legacy font has: the word is Unicode already. */
const SURELY_UNICODE = /[^A-Za-z\u00a1-\u00ff]/

/**
 * How many words of a text make sense only when converted, only as they stand, or in neither way. Words of plain ASCII,
 * and those that are Vietnamese both ways, leave the question open.
 */
type Evidence = { legacy: number; unicode: number; foreign: number }

function verdictOf(word: string, encoding: LegacyEncoding): keyof Evidence | null {
  if (!BEYOND_ASCII.test(word) || !HAS_LETTER.test(word)) return null
  if (SURELY_UNICODE.test(word)) return isVietnameseSyllable(word.normalize('NFC')) ? 'unicode' : null
  const standsAlready = isVietnameseSyllable(word)
  const standsConverted = isVietnameseSyllable(decodeLegacy(word, encoding))
  if (standsAlready) return standsConverted ? null : 'unicode'
  return standsConverted ? 'legacy' : 'foreign'
}

/** Weighs a text for one encoding. A word counts once, however often it stands there. */
export function weighLegacy(text: string, encoding: LegacyEncoding): Evidence {
  const evidence = { legacy: 0, unicode: 0, foreign: 0 }
  for (const word of new Set(text.match(WORD) ?? [])) {
    const verdict = verdictOf(word, encoding)
    if (verdict) evidence[verdict] += 1
  }
  return evidence
}

/** In a passage of one kind, the odd word of the other kind is a name or a slip. */
const WORDS_TO_ONE = 3

const isLegacyPassage = ({ legacy, unicode, foreign }: Evidence) =>
  legacy > 0 && legacy >= unicode * WORDS_TO_ONE && legacy >= foreign

/** One odd word may be French or German; two that turn into Vietnamese by the same table are no accident. */
const WORDS_MIN = 2

/** The legacy encoding some lines of a text are surely written in, though no font says so; null for Unicode text. */
export function detectLegacy(text: string): LegacyEncoding | null {
  const lines = text.split('\n')
  const weights = MET_TODAY.map((encoding) => {
    const passages = lines.filter((line) => isLegacyPassage(weighLegacy(line, encoding)))
    return { encoding, words: weighLegacy(passages.join('\n'), encoding).legacy }
  })
  const [heaviest] = weights.sort((one, other) => other.words - one.words)
  return heaviest && heaviest.words >= WORDS_MIN ? heaviest.encoding : null
}

/** Whether a passage is written in the encoding rather than in Unicode. */
export const isWrittenIn = (text: string, encoding: LegacyEncoding): boolean =>
  isLegacyPassage(weighLegacy(text, encoding))

/** For text in a legacy font that holds Unicode letters too: converts the words that make sense only so. */
export function convertLegacyWords(text: string, encoding: LegacyEncoding): string {
  return text.replace(WORD, (word) => (verdictOf(word, encoding) === 'legacy' ? decodeLegacy(word, encoding) : word))
}
