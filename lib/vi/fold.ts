/** Đ, and the two letters that look like it and arrive from old Windows fonts: Icelandic Ð, African Ɖ. */
const CROSSED_D = /[đðɖ]/gu

const MARKS = /\p{M}+/gu

/**
 * The letters a hurried reader would type: `Hà Đông` → `ha dong`.
 * Search, slugs and word filters share it, so that what is found, addressed and filtered is the same text.
 * Composed and decomposed input fold alike; folding twice changes nothing.
 */
export function fold(text: string): string {
  const bare = text.normalize('NFD').replace(MARKS, '').toLowerCase()
  // Lower-casing can bring a mark of its own (İ), so it is stripped once more.
  return bare.normalize('NFD').replace(MARKS, '').replace(CROSSED_D, 'd')
}
