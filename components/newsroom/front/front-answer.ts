/** The answer to a form of the front page that was not accepted. What was typed stands in the form itself. */
export type FrontAnswer = {
  attempt: number
  summary: string
  /** Sentences by place: `top-0`, `notice-1-text`. */
  problems: Record<string, string>
  /** What others saved meanwhile, one line a version. */
  meanwhile: string[]
  /** The version in force when somebody else was faster; one's own can be put after it. */
  overtakenBy: number | null
} | null

export type FrontAction = (previous: FrontAnswer, form: FormData) => Promise<FrontAnswer>
