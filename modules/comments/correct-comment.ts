import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/client'
import { comments, type ScreeningNote } from '@/db/schema/comments'
import { accept, type Result, refuse } from '@/lib/result'
import { recordAudit } from '@/modules/audit/record'
import { readCommentPolicy } from '@/modules/settings/comment-policy'
import { type CommentProblems, problemsOf, WORDS } from './comment-input'
import { textFingerprint } from './fingerprint'
import { MASK } from './mask-text'
import { type OwnComment, type OwnRefusal, onOwnComment } from './own-comment'
import { type ScreeningRefusal, screen } from './screening'
import { readWordJudge } from './word-list/kept-terms'

export type CorrectCommentRefusal =
  | OwnRefusal
  | ScreeningRefusal
  | { kind: 'invalid'; problems: CommentProblems }
  /** It was corrected meanwhile, in another window; `version` is what stands there now. */
  | { kind: 'edited-meanwhile'; version: number }

const Input = z.object({
  ...WORDS,
  token: z.string().max(100).catch(''),
  address: z.string().max(100).catch(''),
  version: z.coerce.number().int().min(1).max(2_147_483_647).catch(0),
})
type Input = z.output<typeof Input>

const CORRECTED: ScreeningNote = { check: 'correction', verdict: 'keep', reason: 'Người viết đã sửa sau khi gửi.' }

/**
 * Changes name, title and words of one's own comment while nobody has judged it. Input `{ token, version, hoTen, tieuDe,
 * noiDung, address }`. The new words are screened as if they had just come, and a moderator who had read the old ones is
 * refused by the version. The old words are not kept.
 */
export async function correctComment(_viewer: null, input: unknown): Promise<Result<null, CorrectCommentRefusal>> {
  const parsed = Input.safeParse(input)
  if (!parsed.success) return refuse({ kind: 'invalid', problems: problemsOf(parsed.error) })
  return onOwnComment(parsed.data, 'correct', (tx, comment) => replaceWords(tx, comment, parsed.data))
}

async function replaceWords(
  tx: Tx,
  comment: OwnComment,
  { hoTen, tieuDe, noiDung, version, address }: Input,
): Promise<Result<null, CorrectCommentRefusal>> {
  const { id, articleId } = comment
  if (comment.authorName === hoTen && comment.title === tieuDe && comment.body === noiDung) return accept(null)
  if (comment.version !== version) return refuse({ kind: 'edited-meanwhile', version: comment.version })
  const fingerprint = textFingerprint(tieuDe, noiDung)
  const candidate = {
    title: tieuDe,
    body: noiDung,
    // Whoever filled in the field people do not see is not a person for having corrected the rest.
    honeypot: comment.screening.some(({ check, verdict }) => check === 'honeypot' && verdict === 'hold') ? '…' : '',
    address,
    fingerprint,
    policy: await readCommentPolicy(tx),
    words: await readWordJudge(tx),
    correctsId: id,
  }
  const { notes, isHeld, measures, refusal } = await screen(candidate, tx)
  if (refusal) return refuse(refusal)
  await tx
    .update(comments)
    .set({
      authorName: hoTen,
      title: tieuDe,
      body: noiDung,
      version: version + 1,
      correctedAt: sql`now()`,
      // What was covered may be written again in other words; the mark goes with its last trace.
      ...(!`${tieuDe}\n${noiDung}`.includes(MASK) && { maskedAt: null }),
      screening: [CORRECTED, ...notes],
      isHeld,
      textFingerprint: fingerprint,
      ...measures,
    })
    .where(eq(comments.id, id))
  await recordAudit(tx, { actorId: null, verb: 'correct-comment', object: `comment:${id}`, details: { articleId } })
  return accept(null)
}
