/** Open syllables in oa, oe, uy carry their tone on the first vowel or on the second; both are in daily use. */
const TONE_ON_FIRST =
  /(o)([\u0300\u0301\u0303\u0309\u0323])([ae])(?![\p{L}\p{M}])|(u)([\u0300\u0301\u0303\u0309\u0323])(y)(?![\p{L}\p{M}])/giu

const MAYBE = /[oóòỏõọuúùủũụ][aey]/iu

/**
 * One spelling for every way of placing a tone: `hòa` → `hoà`, `thủy` → `thuỷ`. Everything else stays, `Mĩ` and `Mỹ`
 * too: they are two spellings a newsroom may care about.
 */
export function tonePlaced(text: string): string {
  const composed = text.normalize('NFC')
  if (!MAYBE.test(composed)) return composed
  return composed
    .normalize('NFD')
    .replace(TONE_ON_FIRST, (_, o, tone, a, u, otherTone, y) => (o ? `${o}${a}${tone}` : `${u}${y}${otherTone}`))
    .normalize('NFC')
}
