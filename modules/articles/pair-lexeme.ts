/**
 * Two words side by side, without marks, as one word of the index: what makes `hà đông` another thing than `hà` and
 * `đông`. The sign in front keeps pairs out of the way of whoever looks for words by their beginning.
 */
export const pairLexeme = (first: string, second: string): string => `+${first} ${second}`
