/**
 * Two words side by side, without marks, as one word of the index: what makes `hà đông` another thing than `hà` and
 * `đông`. The sign in front keeps pairs out of the way of whoever looks for words by their beginning.
 */
export const pairLexeme = (first: string, second: string): string => `+${first} ${second}`

/** The words of a pair; null for any other word of the index. */
export function wordsOfPair(lexeme: string): [string, string] | null {
  const [first, second] = lexeme.startsWith('+') ? lexeme.slice(1).split(' ') : []
  return first && second ? [first, second] : null
}
