import { desc, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { digestChoices, digestDays, digestRequests, digestSubscriptions } from '@/db/schema/digests'
import { sections } from '@/db/schema/shelves'
import { readDigestOffer } from './offer'

export type DigestDay = typeof digestDays.$inferSelect

export type DigestFigures = {
  isOffered: boolean
  confirmedCount: number
  pausedCount: number
  weeklyCount: number
  /** Asked for, the link not opened yet. */
  waitingCount: number
  topicCount: number
  sections: { name: string; count: number }[]
  days: DigestDay[]
}

const DAYS_SHOWN = 14

/** How many read by mail, and what became of the mails; nobody by name. */
export async function readDigestFigures(tx: Tx): Promise<DigestFigures> {
  const [totals] = await tx
    .select({
      confirmedCount: sql`count(*)`.mapWith(Number),
      pausedCount: sql`count(*) filter (where ${digestSubscriptions.nextIssueAt} is null)`.mapWith(Number),
      weeklyCount: sql`count(*) filter (where ${digestSubscriptions.rhythm} = 'weekly')`.mapWith(Number),
    })
    .from(digestSubscriptions)
  const count = sql`count(${digestChoices.id})`.mapWith(Number)
  const bySection = await tx
    .select({ name: sections.name, count })
    .from(sections)
    .leftJoin(digestChoices, eq(digestChoices.sectionId, sections.id))
    .where(isNull(sections.retiredAt))
    .groupBy(sections.id)
    .orderBy(sections.position, sections.id)
  return {
    isOffered: await readDigestOffer(tx),
    ...(totals ?? { confirmedCount: 0, pausedCount: 0, weeklyCount: 0 }),
    waitingCount: await tx.$count(digestRequests, sql`${digestRequests.expiresAt} > now()`),
    topicCount: await tx.$count(digestChoices, isNull(digestChoices.sectionId)),
    sections: bySection,
    days: await tx.select().from(digestDays).orderBy(desc(digestDays.day)).limit(DAYS_SHOWN),
  }
}
