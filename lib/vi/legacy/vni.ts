/**
 * VNI writes a vowel and, behind it, a byte for the marks over it: `tieáng` is `tiếng`. The marks come in the order of
 * the letters: circumflex and breve with their tones, then the tones alone.
 */
const TONED: Record<string, string> = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' }
const CIRCUMFLEX: Record<string, string> = { â: '', á: '\u0301', à: '\u0300', å: '\u0309', ã: '\u0303', ä: '\u0323' }
const BREVE: Record<string, string> = { ê: '', é: '\u0301', è: '\u0300', ú: '\u0309', ü: '\u0303', ë: '\u0323' }

/** Bytes that are a whole letter: the tones of i (too narrow for a mark of its own), ỵ, and the vowels with a horn. */
const SINGLE: Record<string, string> = {
  ...{ í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ñ: 'đ', ô: 'ơ', ö: 'ư' },
}

const marked = (bases: readonly string[], marks: Record<string, string>, fixed: string) =>
  bases.flatMap((base) =>
    Object.entries(marks).map(
      ([mark, tone]) => [base + mark, ((SINGLE[base] ?? base) + fixed + tone).normalize('NFC')] as const,
    ),
  )

const SMALL: readonly (readonly [string, string])[] = [
  ...marked(['a', 'e', 'o'], CIRCUMFLEX, '\u0302'),
  ...marked(['a'], BREVE, '\u0306'),
  ...marked(['a', 'e', 'o', 'u', 'y', 'ô', 'ö'], TONED, ''),
  ...Object.entries(SINGLE),
]

/** Spelling in VNI to letter. A capital may have the small or the capital form of its mark: `AÙ` and `Aù` are Á. */
export const VNI_SPELLINGS: ReadonlyMap<string, string> = new Map(
  SMALL.flatMap(([spelling, letter]) => {
    const [base = '', mark = ''] = spelling
    const capital = letter.toUpperCase()
    const forms = [spelling, base + mark.toUpperCase()].map((form) => [form, letter] as const)
    return [...forms, [base.toUpperCase() + mark, capital] as const, [spelling.toUpperCase(), capital] as const]
  }),
)

/** Two bytes before one: read alone, the first byte of `ôù` (ớ) would be taken for ơ and the second left over. */
export function decodeVni(text: string): string {
  const source = text.replace(/[\uf020-\uf0ff]/g, (symbol) => String.fromCharCode(symbol.charCodeAt(0) - 0xf000))
  let decoded = ''
  for (let at = 0; at < source.length; at += 1) {
    const pair = VNI_SPELLINGS.get(source.slice(at, at + 2))
    if (pair !== undefined && at + 1 < source.length) {
      decoded += pair
      at += 1
    } else decoded += VNI_SPELLINGS.get(source.charAt(at)) ?? source.charAt(at)
  }
  return decoded
}
