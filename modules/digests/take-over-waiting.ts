import { and, eq, gt, inArray, isNotNull, lte, or, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { digestIssues } from '@/db/schema/digests'
import { outboxMails } from '@/db/schema/mail'
import type { DigestRhythm } from './choice'
import { lastMorning, periodOf } from './clock'
import { referenceOf } from './queued-mails'

type Due = { id: number; rhythm: DigestRhythm }

/** As long as the mail worker holds a mail it is sending: such a one is left alone. */
const HOLD_SECONDS = 300

/**
 * Takes back digests that could not be sent since they were made, because their readers are due again: the next mail
 * tells what they would have told. Answers where it begins, by subscription.
 */
export async function takeOverWaiting(tx: Tx, due: readonly Due[], now: Date): Promise<Map<number, Date>> {
  const presentOf = new Map(due.map(({ id, rhythm }) => [id, periodOf(lastMorning(rhythm, now))]))
  const known = await tx
    .select({ id: digestIssues.subscriptionId, period: digestIssues.period, toldAfter: digestIssues.toldAfter })
    .from(digestIssues)
    .where(inArray(digestIssues.subscriptionId, [...presentOf.keys()]))
  // The mail of this very morning is no former one.
  const issues = known.filter(({ id, period }) => period !== presentOf.get(id))
  const beginnings = new Map<number, Date>()
  if (issues.length === 0) return beginnings
  const byReference = new Map(issues.map((issue) => [referenceOf(issue.id, issue.period), issue]))
  const isNotBeingSent = or(
    eq(outboxMails.attempts, 0),
    lte(outboxMails.nextTryAt, sql`now()`),
    gt(outboxMails.nextTryAt, sql`now() + make_interval(secs => ${HOLD_SECONDS})`),
  )
  const waiting = tx
    .select({ id: outboxMails.id })
    .from(outboxMails)
    .where(
      and(inArray(outboxMails.reference, [...byReference.keys()]), isNotNull(outboxMails.nextTryAt), isNotBeingSent),
    )
    .for('update', { skipLocked: true })
  const taken = await tx
    .delete(outboxMails)
    .where(inArray(outboxMails.id, waiting))
    .returning({ reference: outboxMails.reference })
  for (const { reference } of taken) {
    const issue = byReference.get(reference ?? '')
    if (!issue) continue
    const earlier = beginnings.get(issue.id)
    if (!earlier || issue.toldAfter < earlier) beginnings.set(issue.id, issue.toldAfter)
  }
  return beginnings
}
