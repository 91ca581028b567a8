const MINUTE_SECONDS = 60

/** `40 giây`, `3 phút`: a wait in words, never shorter than it is. */
export function waitInWords(seconds: number): string {
  return seconds < MINUTE_SECONDS * 2 ? `${seconds} giây` : `${Math.ceil(seconds / MINUTE_SECONDS)} phút`
}
