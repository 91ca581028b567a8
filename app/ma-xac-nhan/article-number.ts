/** The article number in `?bai=`; null when it is none. */
export function articleNumber(text: string | null): number | null {
  return text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
}
