import { sayIn } from '@/lib/english/accounts'
import { interfaceLanguage } from '@/lib/interface-language'

const MINUTE_SECONDS = 60

/** `40 giây`, `3 phút`: a wait in words, never shorter than it is. */
export function waitInWords(seconds: number, language = interfaceLanguage()): string {
  return seconds < MINUTE_SECONDS * 2
    ? sayIn(language, '{seconds} giây', { seconds })
    : sayIn(language, '{count} phút', { count: Math.ceil(seconds / MINUTE_SECONDS) })
}
