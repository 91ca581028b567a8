import { type ByteEncoding, lettersByCharacter } from './byte-tables'
import { decodeVni } from './vni'

/** How Vietnamese was written before Unicode: TCVN3 (ABC) in the north, VNI in the south, VISCII and VPS abroad. */
export type LegacyEncoding = ByteEncoding | 'vni'

const TABLES: Record<ByteEncoding, ReadonlyMap<string, string>> = {
  tcvn3: lettersByCharacter('tcvn3'),
  viscii: lettersByCharacter('viscii'),
  vps: lettersByCharacter('vps'),
}

/** Plain letters of a font that Windows took for a symbol font stand in the private area. */
const SYMBOL_ASCII = /[\uf020-\uf07e]/g

/**
 * Text written for a legacy font, in Unicode and NFC. Characters that mean nothing in the encoding stay. To be called
 * before anything is stripped: U+00AD, an invisible hyphen elsewhere, is the letter ư of TCVN3.
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'vni') return decodeVni(text).normalize('NFC')
  const table = TABLES[encoding]
  let decoded = ''
  for (const character of text) decoded += table.get(character) ?? character
  const whole = decoded.replace(SYMBOL_ASCII, (symbol) => String.fromCharCode(symbol.charCodeAt(0) - 0xf000))
  return encoding === 'tcvn3' ? raiseCapitals(whole).normalize('NFC') : whole.normalize('NFC')
}

/** A capital vowel and, behind it, the small letter with its tone: how some programs wrote Á in TCVN3. */
const CAPITAL_THEN_TONED = /([AĂÂEÊIOÔƠUƯY])([àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ])/g
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const WORD = /\p{L}+/gu
/** A small letter that TCVN3 could have written as a capital, had the writer meant one. */
const SURELY_SMALL = /[a-zăâđêôơư]/
/** A toned letter with a capital beside it: the word is written in capitals, which TCVN3 has none of with a tone. */
const CAPITAL_WORD = /\p{Lu}{2}|\p{Ll}\p{Lu}/u
const CAPITAL_IN_PROOF = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u

/** TCVN3 has no capitals with a tone: `B¶N` and `BA¶N` both mean BẢN. */
function raiseCapitals(text: string): string {
  const joined = text.replace(CAPITAL_THEN_TONED, (pair, capital: string, toned: string) =>
    toned.normalize('NFD').replace(TONES, '').normalize('NFC') === capital.toLowerCase() ? toned.toUpperCase() : pair,
  )
  return joined
    .split('\n')
    .map((line) =>
      !SURELY_SMALL.test(line) && (line.match(WORD) ?? []).some((word) => CAPITAL_IN_PROOF.test(word))
        ? line.toUpperCase()
        : line.replace(WORD, (word) =>
            CAPITAL_WORD.test(word) && !SURELY_SMALL.test(word) ? word.toUpperCase() : word,
          ),
    )
    .join('\n')
}
