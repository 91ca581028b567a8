import type { OtherText } from './article-answer'
import type { DeskAnswer } from './desk-answer'

/** The answer to the form of a standing page that was not saved. */
export type PageAnswer = (NonNullable<DeskAnswer> & { other: OtherText | null }) | null

export type PageAction = (previous: PageAnswer, form: FormData) => Promise<PageAnswer>
