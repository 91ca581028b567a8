import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { accept, type Result, refuse } from '@/lib/result'
import { dayKey } from '@/lib/time'
import { DailySalt } from '@/modules/privacy/daily-salt'
import { visitorOf } from '@/modules/privacy/visitor'
import { secondsToWait } from './agree-limit'

export type AgreeRefusal = 'not-found' | 'database-away' | { kind: 'too-many'; retryAfterSeconds: number }

/** `isNew` false: this visitor has agreed with this comment today already. */
export type Agreed = { commentId: number; articleId: number; agreementCount: number; isNew: boolean }

const Input = z.object({
  binhLuan: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  address: z.string().max(100),
  userAgent: z.string(),
})

/** The salt of the day; the worker of agreements has it forgotten when the day is over. */
export const agreementSalt = new DailySalt()

/**
 * Counts that a reader agrees with a comment: once a visitor, comment and day. Input `{ binhLuan, address, userAgent }`.
 * Anyone may, so there is no viewer to ask about; comments and articles that readers cannot see do not exist. Pages are
 * told later, of many agreements at once: see `announceAgreements`.
 */
export async function agreeWithComment(_viewer: null, raw: unknown): Promise<Result<Agreed, AgreeRefusal>> {
  const parsed = Input.safeParse(raw)
  if (!parsed.success) return refuse('not-found')
  const { binhLuan: commentId, ...sender } = parsed.data
  const retryAfterSeconds = secondsToWait(sender.address)
  if (retryAfterSeconds !== null) return refuse({ kind: 'too-many', retryAfterSeconds })
  const day = dayKey(new Date())
  const salt = await agreementSalt.of(day)
  if (salt === null) return refuse('database-away')
  const visitor = visitorOf(salt, sender, `agree:${commentId}`)
  // One statement: a thousand readers at once hold the comment's row for no longer than it takes to count.
  const [row] = await db.execute<{ articleId: number; agreementCount: number; isNew: boolean }>(sql`
    with found as (
      select comments.id, comments.article_id, comments.agreement_count
      from comments join articles on articles.id = comments.article_id
      where comments.id = ${commentId} and comments.status = 'approved' and comments.erased_at is null
        and articles.status = 'published'
    ), fresh as (
      insert into comment_agreements (day, comment_id, visitor)
      select ${day}::date, id, ${visitor} from found
      on conflict do nothing
      returning comment_id
    ), counted as (
      update comments set agreement_count = comments.agreement_count + 1
      from fresh where comments.id = fresh.comment_id
      returning comments.agreement_count
    )
    select found.article_id as "articleId",
      coalesce((select agreement_count from counted), found.agreement_count) as "agreementCount",
      exists (select from counted) as "isNew"
    from found`)
  return row ? accept({ commentId, ...row }) : refuse('not-found')
}
