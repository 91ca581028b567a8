import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { comments } from '@/db/schema/comments'
import { accept, type Result, refuse } from '@/lib/result'
import { recordAudit } from '@/modules/audit/record'
import { leaveCount, leavePages } from './leave-readers'
import { type OwnRefusal, onOwnComment } from './own-comment'

export type WithdrawCommentRefusal = OwnRefusal | 'not-confirmed'

/** What a deed that cannot be undone is asked with. */
export const ConfirmedInput = z.object({
  token: z.string().max(100).catch(''),
  address: z.string().max(100).catch(''),
  xacNhan: z.literal('co'),
})

/**
 * Takes one's own comment back, also when readers have seen it: they find its place empty. Input
 * `{ token, xacNhan: 'co', address }`. The telephone number goes at once, nobody has a use for it any more.
 */
export async function withdrawComment(_viewer: null, input: unknown): Promise<Result<null, WithdrawCommentRefusal>> {
  const parsed = ConfirmedInput.safeParse(input)
  if (!parsed.success) return refuse('not-confirmed')
  return onOwnComment(parsed.data, 'withdraw', async (tx, comment) => {
    const { id, articleId, status, version } = comment
    await tx
      .update(comments)
      .set({ status: 'withdrawn', version: version + 1, phoneSealed: null, phoneIndex: null, isHeld: false })
      .where(eq(comments.id, id))
    await leaveCount(tx, comment)
    await recordAudit(tx, {
      actorId: null,
      verb: 'withdraw-comment',
      object: `comment:${id}`,
      details: { articleId, from: status },
    })
    await leavePages(tx, comment)
    return accept(null)
  })
}
