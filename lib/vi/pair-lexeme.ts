/**
 * Two words side by side, without marks, as one word of the index: what makes `hà đông` another thing than `hà` and
 * `đông`. The sign in front keeps pairs out of the way of whoever looks for words by their beginning.
 */
export const pairLexeme = (first: string, second: string): string => `+${first} ${second}`

/** Every two words that stand side by side, in order; none for a single word. */
export const pairLexemes = (words: readonly string[]): string[] =>
  words.slice(1).map((word, index) => pairLexeme(words[index] ?? '', word))

/** The words of a pair; null for any other word of the index. */
export function wordsOfPair(lexeme: string): [string, string] | null {
  const [first, second] = lexeme.startsWith('+') ? lexeme.slice(1).split(' ') : []
  return first && second ? [first, second] : null
}
