import { fold } from '@/lib/vi/fold'

/** A longer question names its article many times over. */
const WORDS_MAX = 12

/** The words somebody looks for, without tone marks: `Trường Hà-Đông` → `truong`, `ha`, `dong`. */
export function searchedWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, WORDS_MAX)
}

/** The number of an article, when that is all that was typed: `12`, `#12`; null otherwise. */
export function searchedNumber(text: string): number | null {
  const digits = /^#?([1-9]\d{0,8})$/.exec(text.trim())?.[1]
  return digits ? Number(digits) : null
}
