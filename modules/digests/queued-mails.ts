import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { digestIssues } from '@/db/schema/digests'
import { outboxMails } from '@/db/schema/mail'

/** How the outbox calls the digest of one reader and one morning. */
export const referenceOf = (subscriptionId: number, period: string): string => `digest:${subscriptionId}:${period}`

const REFERENCE = /^digest:(\d+):(\d{4}-\d{2}-\d{2})$/

export function issueIn(reference: string): { subscriptionId: number; period: string } | null {
  const [, id, period] = REFERENCE.exec(reference) ?? []
  return id && period ? { subscriptionId: Number(id), period } : null
}

/** Takes back what still waits for one reader. */
export async function dropQueuedMails(tx: Tx, subscriptionId: number): Promise<void> {
  const issues = await tx
    .select({ period: digestIssues.period })
    .from(digestIssues)
    .where(eq(digestIssues.subscriptionId, subscriptionId))
  if (issues.length === 0) return
  const references = issues.map(({ period }) => referenceOf(subscriptionId, period))
  await tx.delete(outboxMails).where(and(inArray(outboxMails.reference, references), isNotNull(outboxMails.nextTryAt)))
}
