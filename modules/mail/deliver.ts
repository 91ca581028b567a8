import { and, eq, isNotNull, lt, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { type MAIL_ENDINGS, outboxMails } from '@/db/schema/mail'
import { withDeadline } from '@/lib/deadline'
import { keyring } from '@/modules/privacy/keyring'
import { openAnyMailAddress } from '@/modules/privacy/mail-address'
import type { Post } from './post'
import { retryWaitSeconds } from './retry-wait'

/** How long one mail is one worker's. Longer than any try takes, so that two never send it at the same time. */
const HOLD_SECONDS = 300
const TRY_MILLISECONDS = 60_000
const ERROR_CHARS_MAX = 500
const KEPT_DAYS = 30

export type DeliveryOutcome = 'sent' | 'failed' | 'abandoned'

export type MailEnding = (typeof MAIL_ENDINGS)[number]

type Turn = {
  /** Mail in bulk, or any other. */
  isBulk?: boolean
  /** Asked at the last moment about mail that belongs to something: what has become untrue is not sent. */
  isStillTrue?: (tx: Tx, reference: string) => Promise<boolean>
}

/**
 * Sends the mail that has waited longest; null when none is due. It is claimed in a statement of its own and marked
 * after the sending, so a worker that dies in between leaves it to the next one: at least once, twice only then.
 */
export async function deliverNext(
  database: Db,
  post: Post,
  { isBulk = false, isStillTrue }: Turn = {},
): Promise<DeliveryOutcome | null> {
  const mail = await claim(database, isBulk)
  if (!mail) return null
  const { attempts, isExpired, isSealed, reference, ...letter } = mail
  if (isExpired) {
    await end(database, mail, 'abandoned', 'quá hạn')
    return 'abandoned'
  }
  try {
    if (reference !== null && isStillTrue && !(await isStillTrue(database, reference))) {
      await end(database, mail, 'recalled')
      return 'abandoned'
    }
    const to = isSealed ? opened(letter.to) : letter.to
    await withDeadline(
      post.send({ ...letter, to, headers: letter.headers ?? {}, isPrivate: isSealed }),
      TRY_MILLISECONDS,
    )
  } catch (error) {
    const lastError = errorInWords(error, isSealed)
    const isRefused = isRefusedForGood(error)
    const wait = isRefused ? null : retryWaitSeconds(attempts)
    if (wait === null) {
      await end(database, mail, isRefused ? 'refused' : 'abandoned', lastError)
      return 'abandoned'
    }
    const nextTryAt = sql`now() + make_interval(secs => ${wait})`
    await database.update(outboxMails).set({ lastError, nextTryAt }).where(eq(outboxMails.id, mail.id))
    return 'failed'
  }
  await end(database, mail, 'sent')
  return 'sent'
}

async function claim(database: Db, isBulk: boolean) {
  const due = database
    .select({ id: outboxMails.id })
    .from(outboxMails)
    .where(and(eq(outboxMails.isBulk, isBulk), sql`${outboxMails.nextTryAt} <= now()`))
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
      isSealed: outboxMails.isSealed,
      subject: outboxMails.subject,
      text: outboxMails.text,
      html: outboxMails.html,
      headers: outboxMails.headers,
      reference: outboxMails.reference,
      createdAt: outboxMails.createdAt,
      attempts: outboxMails.attempts,
      isExpired: sql<boolean>`coalesce(${outboxMails.expiresAt} <= now(), false)`,
    })
  return mail
}

async function end(
  database: Db,
  { id, isSealed }: { id: number; isSealed: boolean },
  ending: MailEnding,
  lastError: string | null = null,
): Promise<void> {
  await database
    .update(outboxMails)
    .set({
      ...{ ending, lastError, nextTryAt: null, text: '', html: '', headers: null },
      ...(ending === 'sent' && { sentAt: sql`now()` }),
      ...(isSealed && { to: '' }),
    })
    .where(eq(outboxMails.id, id))
}

function opened(sealed: string): string {
  const address = openAnyMailAddress(sealed, keyring())
  if (address === null) throw new Error('không mở được địa chỉ đã niêm phong')
  return address
}

/** A server's own words name the mailbox; of a reader's mail only its number is kept. */
function errorInWords(error: unknown, isSealed: boolean): string {
  if (!isSealed || !(error instanceof Error)) {
    return String(error instanceof Error ? error.message : error).slice(0, ERROR_CHARS_MAX)
  }
  const { code, responseCode } = error as { code?: string; responseCode?: number }
  return code === undefined ? 'không gửi được' : [code, responseCode].filter(Boolean).join(' ')
}

/** The server knows no such mailbox; asking again tomorrow changes nothing. Any other refusal may be its or our fault. */
function isRefusedForGood(error: unknown): boolean {
  const { code, responseCode } = error as { code?: string; responseCode?: number }
  return code === 'EENVELOPE' && (responseCode ?? 0) >= 500
}

/** Whether mail in bulk is due. */
export async function isBulkDue(tx: Tx): Promise<boolean> {
  const rows = await tx
    .select({ id: outboxMails.id })
    .from(outboxMails)
    .where(and(eq(outboxMails.isBulk, true), sql`${outboxMails.nextTryAt} <= now()`))
    .limit(1)
  return rows.length > 0
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
