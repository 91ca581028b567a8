const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

/** Shorter words are near to everything. */
const WORD_UNITS_MIN = 2
const WORD_UNITS_MAX = 12

/**
 * The words one slip of a finger away from a word without marks: a letter left out, put in, taken for another, or two
 * exchanged. About fifty for each letter.
 */
export function nearWords(word: string): string[] {
  if (word.length < WORD_UNITS_MIN || word.length > WORD_UNITS_MAX || !/^[a-z]+$/.test(word)) return []
  const near = new Set<string>()
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    for (const letter of LETTERS) {
      near.add(before + letter + after)
      if (after !== '') near.add(before + letter + after.slice(1))
    }
    if (after !== '') near.add(before + after.slice(1))
    if (after.length > 1) near.add(before + after.charAt(1) + after.charAt(0) + after.slice(2))
  }
  near.delete(word)
  return [...near]
}
