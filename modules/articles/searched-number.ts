/** The number of an article, when that is all that was typed: `12`, `#12`; null otherwise. */
export function searchedNumber(text: string): number | null {
  const digits = /^#?([1-9]\d{0,8})$/.exec(text.trim())?.[1]
  return digits ? Number(digits) : null
}
