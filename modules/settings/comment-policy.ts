import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/client'
import { settings } from '@/db/schema/site'
import { count } from './count'

/** What readers' comments are held to. Stored in `settings` under this key. */
export const COMMENTS_SETTING = 'comments'

export const COMMENT_DAYS_MAX = 3_650
export const COMMENT_LINKS_MAX = 20
export const SLOW_MODE_SECONDS_MAX = 3_600
export const COMMENTS_A_WINDOW_MAX = 100

/** Every comment is read before it is public; there is nothing to set about that. */
export const CommentPolicy = z.object({
  /** Days after publication until an article takes no more comments; 0: it always does. */
  closeAfterDays: count(0, COMMENT_DAYS_MAX).default(0),
  /** More links than this and the moderator is warned. */
  linksMax: count(0, COMMENT_LINKS_MAX).default(2),
  /** Between two comments from one neighbourhood of the network; 0: no pause. */
  slowModeSeconds: count(0, SLOW_MODE_SECONDS_MAX).default(0),
  /** Comments from one neighbourhood within ten minutes. */
  perTenMinutesMax: count(1, COMMENTS_A_WINDOW_MAX).default(5),
})

export type CommentPolicy = z.output<typeof CommentPolicy>

export function commentPolicyOf(stored: unknown): CommentPolicy {
  const parsed = CommentPolicy.safeParse(stored ?? {})
  return parsed.success ? parsed.data : CommentPolicy.parse({})
}

/** The policy in force; defaults while nobody has set one. */
export async function readCommentPolicy(tx: Tx): Promise<CommentPolicy> {
  const [row] = await tx.select({ value: settings.value }).from(settings).where(eq(settings.key, COMMENTS_SETTING))
  return commentPolicyOf(row?.value)
}

const DAY_MILLISECONDS = 86_400_000

/** Whether an article of this age still takes comments. */
export const takesComments = (policy: CommentPolicy, publishedAt: Date, now: Date): boolean =>
  policy.closeAfterDays === 0 || now.getTime() - publishedAt.getTime() < policy.closeAfterDays * DAY_MILLISECONDS
