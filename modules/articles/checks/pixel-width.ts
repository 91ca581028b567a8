/** Widths of Helvetica and its twin Arial in thousandths of the type size, from the space (32) to the tilde (126). */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
]
const FIRST = 32
/** Of a letter that is not in the table; dashes, quotes and the like are near enough. */
const OTHER = 556

const MARKS = /\p{M}+/gu
/** The horn of ơ and ư stands beside its letter; every other mark stands above or below. */
const HORN = '\u031b'
const HORN_WIDTH = 120

/**
 * How wide a line is in Arial, in pixels: search engines cut titles by width. An estimate, within a few
 * pixels of what browsers draw.
 */
export function pixelWidth(text: string, fontPixels: number): number {
  const parts = text.normalize('NFD')
  let width = 0
  for (const part of parts) if (part === HORN) width += HORN_WIDTH
  const bare = parts.replace(MARKS, '').replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))
  for (const letter of bare) width += WIDTHS[(letter.codePointAt(0) ?? 0) - FIRST] ?? OTHER
  return Math.round((width * fontPixels) / 1_000)
}

/** What a search engine shows of a title: one line, about this wide in this size. */
export const SEARCH_TITLE = { fontPixels: 20, widthPixels: 580 } as const
/** And of a description: two lines on a computer. */
export const SEARCH_DESCRIPTION = { fontPixels: 14, widthPixels: 920 } as const

/** The text as far as it fits, cut between words, with an ellipsis where it was cut. */
export function cutToWidth(
  text: string,
  { fontPixels, widthPixels }: { fontPixels: number; widthPixels: number },
): string {
  if (pixelWidth(text, fontPixels) <= widthPixels) return text
  const words = text.split(' ')
  let fitting = ''
  for (const word of words) {
    const longer = fitting === '' ? word : `${fitting} ${word}`
    if (pixelWidth(`${longer} …`, fontPixels) > widthPixels) break
    fitting = longer
  }
  return `${fitting} …`
}
