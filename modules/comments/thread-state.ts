import { type CommentPolicy, takesComments } from '@/modules/settings/comment-policy'

/** Whether readers may write under an article, and why not. */
export type ThreadState = { kind: 'open' } | { kind: 'closed-by-desk' } | { kind: 'closed-by-age'; afterDays: number }

type Article = { commentsOpen: boolean; publishedAt: Date }

export function threadState({ commentsOpen, publishedAt }: Article, policy: CommentPolicy, now: Date): ThreadState {
  if (!commentsOpen) return { kind: 'closed-by-desk' }
  if (takesComments(policy, publishedAt, now)) return { kind: 'open' }
  return { kind: 'closed-by-age', afterDays: policy.closeAfterDays }
}
