import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { comments } from '@/db/schema/comments'
import { accept, type Result, refuse } from '@/lib/result'
import { plainText, type TextProblem } from '@/lib/vi/text'
import { mayModerate } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import { keyring } from '@/modules/privacy/keyring'
import { openAnyPhone } from '@/modules/privacy/phone'

export const REVEAL_REASON_CHARS_MIN = 10
export const REVEAL_REASON_CHARS_MAX = 300
/** So many digits of a reason are a number somebody wrote down, not a date or a house. */
const NATIONAL_DIGITS = 9

export type RevealPhoneRefusal =
  | 'forbidden'
  | 'not-found'
  /** None was given, or it was erased. */
  | 'no-phone'
  /** This machine cannot open numbers at all. */
  | 'no-key'
  /** Sealed with a key that is not in the keyring any more. */
  | 'unreadable'
  | { kind: 'invalid'; problem: TextProblem | 'names-the-number' }

const Target = z.object({ id: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) })
const Input = z.object({ reason: plainText({ min: REVEAL_REASON_CHARS_MIN, max: REVEAL_REASON_CHARS_MAX }) })

/**
 * Opens the number a comment's writer left, for whoever moderates this comment. Input `{ id, reason }`. The reason goes
 * into the log with the name of who asked; the number goes nowhere but into the answer.
 */
export async function revealPhone(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ phone: string }, RevealPhoneRefusal>> {
  if (!mayModerate(viewer)) return refuse('forbidden')
  const target = Target.safeParse(input)
  if (!target.success) return refuse('not-found')
  const { id } = target.data
  const parsed = Input.safeParse(input)
  if (!parsed.success) {
    // The schema's messages are problem codes.
    return refuse({ kind: 'invalid', problem: (parsed.error.issues[0]?.message ?? 'empty') as TextProblem })
  }
  const { reason } = parsed.data
  return db.transaction(async (tx): Promise<Result<{ phone: string }, RevealPhoneRefusal>> => {
    const [found] = await tx
      .select({ sealed: comments.phoneSealed, articleId: comments.articleId, sectionId: articles.sectionId })
      .from(comments)
      .innerJoin(articles, eq(articles.id, comments.articleId))
      .where(eq(comments.id, id))
    if (!found) return refuse('not-found')
    if (!mayModerate(viewer, { sectionId: found.sectionId })) return refuse('forbidden')
    if (found.sealed === null) return refuse('no-phone')
    const keys = keyring()
    if (!keys.phonePrivateKey) return refuse('no-key')
    const phone = openAnyPhone(found.sealed, keys)
    if (phone === null) return refuse('unreadable')
    if (digitsOf(reason).includes(phone.slice(-NATIONAL_DIGITS)))
      return refuse({ kind: 'invalid', problem: 'names-the-number' })
    await recordAudit(tx, {
      actorId: accountIdOf(viewer),
      verb: 'reveal-phone',
      object: `comment:${id}`,
      details: { articleId: found.articleId, reason },
    })
    return accept({ phone })
  })
}

const digitsOf = (text: string) => text.normalize('NFKC').replace(/\D/g, '')
