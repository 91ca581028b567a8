/** Something the person who typed the command can put right. Its message, in Vietnamese, is all they need to see. */
export class Problem extends Error {
  name = 'Problem'
}
