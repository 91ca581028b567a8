/** Something the person who started the program can put right; its message, in Vietnamese, is all they need to see. */
export class Problem extends Error {
  override readonly name = 'Problem'
}
