import { and, eq, isNotNull, lt, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { outboxMails } from '@/db/schema/mail'
import { withDeadline } from '@/lib/deadline'
import type { Post } from './post'
import { retryWaitSeconds } from './retry-wait'

/** How long one mail is one worker's. Longer than any try takes, so that two never send it at the same time. */
const HOLD_SECONDS = 300
const TRY_MILLISECONDS = 60_000
const ERROR_CHARS_MAX = 500
const KEPT_DAYS = 30

export type DeliveryOutcome = 'sent' | 'failed' | 'abandoned'

/**
 * Sends the mail that has waited longest; null when none is due. It is claimed in a statement of its own and marked
 * after the sending, so a worker that dies in between leaves it to the next one: at least once, twice only then.
 */
export async function deliverNext(database: Db, post: Post): Promise<DeliveryOutcome | null> {
  const due = database
    .select({ id: outboxMails.id })
    .from(outboxMails)
    .where(sql`${outboxMails.nextTryAt} <= now()`)
    .orderBy(outboxMails.nextTryAt, outboxMails.id)
    .limit(1)
    .for('update', { skipLocked: true })
  const [mail] = await database
    .update(outboxMails)
    .set({
      attempts: sql`${outboxMails.attempts} + 1`,
      nextTryAt: sql`now() + make_interval(secs => ${HOLD_SECONDS})`,
    })
    .where(eq(outboxMails.id, sql`(${due})`))
    .returning({
      id: outboxMails.id,
      to: outboxMails.to,
      subject: outboxMails.subject,
      text: outboxMails.text,
      createdAt: outboxMails.createdAt,
      attempts: outboxMails.attempts,
      isExpired: sql<boolean>`coalesce(${outboxMails.expiresAt} <= now(), false)`,
    })
  if (!mail) return null
  const { attempts, isExpired, ...letter } = mail
  if (isExpired) {
    await end(database, mail.id, { lastError: 'quá hạn' })
    return 'abandoned'
  }
  try {
    await withDeadline(post.send(letter), TRY_MILLISECONDS)
  } catch (error) {
    const lastError = String(error instanceof Error ? error.message : error).slice(0, ERROR_CHARS_MAX)
    const wait = isRefusedForGood(error) ? null : retryWaitSeconds(attempts)
    if (wait === null) {
      await end(database, mail.id, { lastError })
      return 'abandoned'
    }
    const nextTryAt = sql`now() + make_interval(secs => ${wait})`
    await database.update(outboxMails).set({ lastError, nextTryAt }).where(eq(outboxMails.id, mail.id))
    return 'failed'
  }
  await end(database, mail.id, { lastError: null, sentAt: sql`now()` })
  return 'sent'
}

type End = { lastError: string | null; sentAt?: ReturnType<typeof sql> }

async function end(database: Db, id: number, how: End): Promise<void> {
  await database
    .update(outboxMails)
    .set({ ...how, nextTryAt: null, text: '' })
    .where(eq(outboxMails.id, id))
}

/** The server knows no such mailbox; asking again tomorrow changes nothing. Any other refusal may be its or our fault. */
function isRefusedForGood(error: unknown): boolean {
  const { code, responseCode } = error as { code?: string; responseCode?: number }
  return code === 'EENVELOPE' && (responseCode ?? 0) >= 500
}

/** What still waits, for the metrics. */
export async function countWaiting(tx: Tx): Promise<{ waitingCount: number; oldestWaitingSeconds: number }> {
  const [row] = await tx
    .select({
      waitingCount: sql<string>`count(*)`,
      oldest: sql<string>`coalesce(extract(epoch from now() - min(${outboxMails.createdAt})), 0)`,
    })
    .from(outboxMails)
    .where(isNotNull(outboxMails.nextTryAt))
  return { waitingCount: Number(row?.waitingCount ?? 0), oldestWaitingSeconds: Number(row?.oldest ?? 0) }
}

/** Forgets mails that were sent or given up a month ago. */
export async function sweepMails(tx: Tx): Promise<void> {
  const isOld = lt(outboxMails.createdAt, sql`now() - make_interval(days => ${KEPT_DAYS})`)
  await tx.delete(outboxMails).where(and(isOld, sql`${outboxMails.nextTryAt} is null`))
}
