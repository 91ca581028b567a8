import { say } from '@/lib/english/accounts'

const MINUTE_SECONDS = 60

/** `40 giây`, `3 phút`: a wait in words, never shorter than it is. */
export function waitInWords(seconds: number): string {
  return seconds < MINUTE_SECONDS * 2
    ? say('{seconds} giây', { seconds })
    : say('{count} phút', { count: Math.ceil(seconds / MINUTE_SECONDS) })
}
