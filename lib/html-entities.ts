/** Names of the code points from 160 to 255, in their order. */
const LATIN_NAMES = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2
sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring
AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash
Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml
igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn
yuml`.split(/\s+/)

const OTHER_NAMES: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
  ...{ Abreve: 'Ă', abreve: 'ă', Dstrok: 'Đ', dstrok: 'đ', Itilde: 'Ĩ', itilde: 'ĩ', Utilde: 'Ũ', utilde: 'ũ' },
  ...{ ndash: '–', mdash: '—', hellip: '…', bull: '•', prime: '′', Prime: '″', minus: '−', larr: '←', rarr: '→' },
  ...{ lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', lsaquo: '‹', rsaquo: '›' },
  ...{ euro: '€', trade: '™', permil: '‰', ensp: ' ', emsp: ' ', thinsp: ' ', zwnj: '', zwj: '', lrm: '', rlm: '' },
}

const CHARACTERS = new Map([
  ...LATIN_NAMES.map((name, index) => [name, String.fromCharCode(160 + index)] as const),
  ...Object.entries(OTHER_NAMES),
])

const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]\w{1,7}));|&#(\d{2,7})(?![\d;])/gi

/** What Windows has where Unicode has controls, from 128 to 159; a space where it has nothing either. */
const WINDOWS_CHARACTERS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/**
 * The characters that HTML entities stand for: `H&agrave; N&#7897;i` → `Hà Nội`. Once over, so that `&amp;lt;` becomes
 * `&lt;`. Names nobody knows and numbers of no character stay as they are.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(ENTITY, (whole, hexadecimal?: string, decimal?: string, name?: string, open?: string) => {
    if (name !== undefined) return CHARACTERS.get(name) ?? whole
    const code = hexadecimal === undefined ? Number(decimal ?? open) : Number.parseInt(hexadecimal, 16)
    return characterOf(code) ?? whole
  })
}

function characterOf(code: number): string | null {
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null
  // Old editors wrote the bytes of Windows here (&#150; for a dash); HTML reads them so as well.
  if (code >= 128 && code < 160) return WINDOWS_CHARACTERS.charAt(code - 128)
  return code < 32 && code !== 9 && code !== 10 && code !== 13 ? null : String.fromCodePoint(code)
}
