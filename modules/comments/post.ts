import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { comments } from '@/db/schema/comments'
import { accept, type Result, refuse } from '@/lib/result'
import { keyring } from '@/modules/privacy/keyring'
import { phoneIndex, sealPhone } from '@/modules/privacy/phone'
import { readCommentPolicy } from '@/modules/settings/comment-policy'
import type { CaptchaPass } from './captcha'
import { judgeAnswer } from './captcha-answer'
import { burnCaptcha, countWrongAnswer } from './captcha-burn'
import { judgeWork } from './captcha-work'
import { CommentInput, type CommentProblems, problemsOf } from './comment-input'
import { CONSENT } from './consent'
import { textFingerprint } from './fingerprint'
import { findCommentable } from './queries'
import { idempotencyKey, receiptHash, receiptToken } from './receipt-token'
import { replyTarget } from './reply-target'
import { type ScreeningRefusal, screen } from './screening'
import { readWordJudge } from './word-list/kept-terms'

export type PostRefusal =
  | { kind: 'invalid'; problems: CommentProblems }
  | ScreeningRefusal
  | 'captcha-wrong'
  | 'captcha-expired'
  | 'captcha-used'
  | 'closed'
  | 'not-found'
  /** The comment it answers is no longer there for readers. */
  | 'answered-is-gone'

export type PostedComment = { receiptToken: string }

type Input = z.output<typeof CommentInput> & { parentId: number | null; consentVersion: string }

/**
 * Takes a reader's comment for moderation. Input: the form's fields, `bai` (article), `traLoi` (the comment it answers, if
 * any), `khoa` (the form's own key or empty), `website` (the field people do not see), `captchaTokens` and the sender's
 * `address`. The same form sent twice is stored once and answered with the same receipt. Anyone may post, so there is no
 * viewer to ask about.
 */
export async function postComment(_viewer: null, raw: unknown): Promise<Result<PostedComment, PostRefusal>> {
  const parsed = CommentInput.safeParse(raw)
  if (!parsed.success) return refuse({ kind: 'invalid', problems: problemsOf(parsed.error) })
  const input = parsed.data
  const article = await findCommentable(db, input.bai)
  if (article.state !== 'open') return refuse(article.state)
  const parentId = input.traLoi ? await replyTarget(db, input.traLoi, input.bai) : null
  if (input.traLoi && parentId === null) return refuse('answered-is-gone')
  const purpose = `comment:${input.bai}` as const
  const verdict =
    (await judgeWork(purpose, input.loiGiai)) ?? judgeAnswer(purpose, input.captchaTokens, input.maXacNhan)
  if (verdict.kind === 'expired') return refuse('captcha-expired')
  if (verdict.kind === 'too-early') return refuse({ kind: 'too-many', retryAfterSeconds: verdict.retryAfterSeconds })
  if (verdict.kind === 'wrong') {
    await countWrongAnswer(db, verdict.challenges)
    return refuse('captcha-wrong')
  }
  return db.transaction((tx) =>
    store(tx, { ...input, parentId, consentVersion: CONSENT[article.language].version }, verdict.pass),
  )
}

/** The code is burned first: of many posts with one code, all but one wait here and then find it used. */
async function store(tx: Tx, input: Input, pass: CaptchaPass): Promise<Result<PostedComment, PostRefusal>> {
  const { hoTen, soDienThoai, tieuDe, noiDung, parentId, consentVersion } = input
  const key = idempotencyKey(input.khoa || pass.challenge.id, input.bai, hoTen, tieuDe, noiDung)
  const token = receiptToken(key)
  const isBurned = await burnCaptcha(tx, pass)
  const [known] = await tx.select({ id: comments.id }).from(comments).where(eq(comments.idempotencyKey, key)).limit(1)
  if (known) return accept({ receiptToken: token })
  if (!isBurned) return refuse('captcha-used')
  const fingerprint = textFingerprint(tieuDe, noiDung)
  const [policy, words] = await Promise.all([readCommentPolicy(tx), readWordJudge(tx)])
  const candidate = {
    title: tieuDe,
    body: noiDung,
    honeypot: input.website,
    address: input.address,
    fingerprint,
    policy,
    words,
    correctsId: null,
  }
  const { notes, isHeld, measures, refusal } = await screen(candidate, tx)
  if (refusal) return refuse(refusal)
  await tx
    .insert(comments)
    .values({
      articleId: input.bai,
      parentId,
      authorName: hoTen,
      title: tieuDe,
      body: noiDung,
      phoneSealed: soDienThoai && sealPhone(soDienThoai, keyring()),
      phoneIndex: soDienThoai && phoneIndex(soDienThoai, keyring()),
      receiptHash: receiptHash(token),
      idempotencyKey: key,
      consentVersion,
      screening: notes,
      isHeld,
      textFingerprint: fingerprint,
      ...measures,
    })
    .onConflictDoNothing({ target: comments.idempotencyKey })
  return accept({ receiptToken: token })
}
