import { type Result, refuse } from '@/lib/result'
import type { CommentField } from './form-fields'

/** Why a field is not well formed; the door has a sentence for each. */
export type CommentProblem = 'required' | 'too-short' | 'too-long' | 'has-digits' | 'malformed' | 'bad-characters'

export type PostRefusal =
  | { kind: 'invalid'; problems: Partial<Record<CommentField, CommentProblem>> }
  | { kind: 'too-many'; retryAfterSeconds: number }
  | { kind: 'duplicate'; sentAt: Date }
  | 'captcha-wrong'
  | 'captcha-expired'
  | 'captcha-used'
  | 'closed'
  | 'not-found'

export type PostedComment = { receiptToken: string }

/** Takes a reader's comment for moderation. Input: the form's fields, `bai`, `khoa`, `website`, `captchaTokens`, `address`. */
export async function postComment(_viewer: null, _input: unknown): Promise<Result<PostedComment, PostRefusal>> {
  return refuse('not-found')
}
