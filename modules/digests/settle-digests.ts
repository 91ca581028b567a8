import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { digestIssues, digestSubscriptions } from '@/db/schema/digests'
import { outboxMails } from '@/db/schema/mail'
import type { MailEnding } from '@/modules/mail/deliver'
import { countDigestDay } from './count-day'
import { issueIn } from './queued-mails'

const BATCH = 200
/** A mailbox the server does not know so often in a row is nobody's. */
export const BOUNCES_MAX = 3

type Ended = { subscriptionId: number; period: string; ending: MailEnding | null }

/**
 * Looks what became of digests, keeps the figures and lets the rows go: after a mail has left, nothing says to whom.
 * Three mailboxes unknown in a row end a subscription; a mail that was taken back is made anew. Answers how many it saw.
 */
export async function settleDigests(database: Db, now = new Date()): Promise<number> {
  return database.transaction(async (tx) => {
    const rows = await claimEnded(tx)
    if (rows.length === 0) return 0
    await tx.delete(outboxMails).where(
      inArray(
        outboxMails.id,
        rows.map(({ id }) => id),
      ),
    )
    const ended = rows.flatMap(({ reference, ending }): Ended[] => {
      const issue = issueIn(reference ?? '')
      return issue ? [{ ...issue, ending }] : []
    })
    const with_ = (ending: MailEnding) => ended.filter((one) => one.ending === ending)
    const [sent, refused, abandoned] = [with_('sent'), with_('refused'), with_('abandoned')]
    await forgiveBounces(tx, sent)
    const droppedCount = await countBounces(tx, refused)
    await makeAnew(tx, with_('recalled'), now)
    await countDigestDay(
      tx,
      { sentCount: sent.length, failedCount: refused.length + abandoned.length, droppedCount },
      now,
    )
    return rows.length
  })
}

/** Mails of ours that are sent or given up; rows others hold are stepped over. */
export async function claimEnded(tx: Tx) {
  return tx
    .select({ id: outboxMails.id, reference: outboxMails.reference, ending: outboxMails.ending })
    .from(outboxMails)
    .where(and(isNotNull(outboxMails.reference), isNull(outboxMails.nextTryAt)))
    .orderBy(asc(outboxMails.id))
    .limit(BATCH)
    .for('update', { skipLocked: true })
}

const idsOf = (ended: readonly Ended[]) => ended.map(({ subscriptionId }) => subscriptionId)

async function forgiveBounces(tx: Tx, sent: readonly Ended[]): Promise<void> {
  if (sent.length === 0) return
  await tx
    .update(digestSubscriptions)
    .set({ bounceCount: 0 })
    .where(and(inArray(digestSubscriptions.id, idsOf(sent)), sql`${digestSubscriptions.bounceCount} > 0`))
}

async function countBounces(tx: Tx, refused: readonly Ended[]): Promise<number> {
  if (refused.length === 0) return 0
  await tx
    .update(digestSubscriptions)
    .set({ bounceCount: sql`${digestSubscriptions.bounceCount} + 1` })
    .where(inArray(digestSubscriptions.id, idsOf(refused)))
  const dropped = await tx
    .delete(digestSubscriptions)
    .where(
      and(
        inArray(digestSubscriptions.id, idsOf(refused)),
        sql`${digestSubscriptions.bounceCount} >= ${sql.raw(String(BOUNCES_MAX))}`,
      ),
    )
    .returning({ id: digestSubscriptions.id })
  return dropped.length
}

/** As if it had never been made: the subscription is due again, from where it was told before. */
async function makeAnew(tx: Tx, recalled: readonly Ended[], now: Date): Promise<void> {
  for (const { subscriptionId, period } of recalled) {
    const [issue] = await tx
      .delete(digestIssues)
      .where(and(eq(digestIssues.subscriptionId, subscriptionId), eq(digestIssues.period, period)))
      .returning({ toldAfter: digestIssues.toldAfter })
    if (!issue) continue
    await tx
      .update(digestSubscriptions)
      .set({ toldUntil: issue.toldAfter, nextIssueAt: now })
      .where(and(eq(digestSubscriptions.id, subscriptionId), isNotNull(digestSubscriptions.nextIssueAt)))
  }
}
