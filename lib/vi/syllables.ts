const SYLLABLE = /[\p{L}\p{M}\p{N}]+/gu

/** An unhurried adult reads about this many written syllables a minute. */
const SYLLABLES_PER_MINUTE = 220

/** How many written syllables a text has; what Vietnamese newsrooms call "số chữ". */
export function countSyllables(text: string): number {
  let count = 0
  for (const _ of text.matchAll(SYLLABLE)) count += 1
  return count
}

/** Whole minutes an adult needs for a text, at least 1. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round(countSyllables(text) / SYLLABLES_PER_MINUTE))
}
