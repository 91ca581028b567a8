import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { comments, type ScreeningNote } from '@/db/schema/comments'
import { accept, type Result, refuse } from '@/lib/result'
import { portalDateTime } from '@/lib/time'
import { plainText, type TextProblem } from '@/lib/vi/text'
import { recordAudit } from '@/modules/audit/record'
import { type OwnRefusal, onOwnComment } from './own-comment'

export const APPEAL_CHARS_MIN = 10
export const APPEAL_CHARS_MAX = 1_000

export type AppealCommentRefusal = OwnRefusal | { kind: 'invalid'; problem: TextProblem }

const Input = z.object({
  token: z.string().max(100).catch(''),
  address: z.string().max(100).catch(''),
  lyDo: plainText({ min: APPEAL_CHARS_MIN, max: APPEAL_CHARS_MAX, isMultiline: true }),
})

/**
 * Asks, once, that a refusal is looked at again. Input `{ token, lyDo, address }`. The comment goes back to the desk, among
 * those that need a second look, with what the writer says; the next decision stands.
 */
export async function appealComment(_viewer: null, input: unknown): Promise<Result<null, AppealCommentRefusal>> {
  const parsed = Input.safeParse(input)
  if (!parsed.success) {
    // The schema's messages are problem codes.
    return refuse({ kind: 'invalid', problem: (parsed.error.issues[0]?.message ?? 'empty') as TextProblem })
  }
  return onOwnComment(parsed.data, 'appeal', async (tx, comment) => {
    const { id, articleId, version, moderatedAt, rejectionReason, screening } = comment
    const { lyDo } = parsed.data
    const at = moderatedAt ? ` lúc ${portalDateTime(moderatedAt)}` : ''
    const note: ScreeningNote = {
      check: 'appeal',
      verdict: 'hold',
      reason: `Người viết đề nghị xem lại: “${lyDo}” Lần trước không đăng${at}${rejectionReason ? `: ${rejectionReason}` : '.'}`,
    }
    await tx
      .update(comments)
      .set({
        status: 'pending',
        version: version + 1,
        // The reason stays for the receipt until there is another decision; the code is for what is refused.
        rejectionCode: null,
        isHeld: true,
        screening: [...screening, note],
        appealedAt: sql`now()`,
        appeal: lyDo,
      })
      .where(eq(comments.id, id))
    await recordAudit(tx, {
      actorId: null,
      verb: 'appeal-comment',
      object: `comment:${id}`,
      details: { articleId },
    })
    return accept(null)
  })
}
