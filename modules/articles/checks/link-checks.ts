import { and, inArray, lt, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { linkChecks } from '@/db/schema/checks'
import type { LinkAnswer } from '@/lib/ask-link'
import type { LinkVerdict } from './checks'

/** A page that was there this morning is there now; one that was away may have been away for a moment. */
const KNOWN_HOURS = 24
const UNKNOWN_MINUTES = 10
const KEPT_DAYS = 30

const isFresh = sql`(case ${linkChecks.verdict} when 'unknown' then checked_at > now() - make_interval(mins => ${UNKNOWN_MINUTES})
  else checked_at > now() - make_interval(hours => ${KNOWN_HOURS}) end)`

/** What is known of some links; those that nobody asked for lately, or could not tell of, are not there. */
export async function readLinkVerdicts(tx: Tx, hrefs: readonly string[]): Promise<Map<string, LinkVerdict>> {
  if (hrefs.length === 0) return new Map()
  const rows = await tx
    .select({ href: linkChecks.href, verdict: linkChecks.verdict })
    .from(linkChecks)
    .where(and(inArray(linkChecks.href, [...hrefs]), isFresh))
  return new Map(
    rows.flatMap(({ href, verdict }) =>
      verdict === 'alive' || verdict === 'dead' ? [[href, verdict] as [string, LinkVerdict]] : [],
    ),
  )
}

/** The links that are to be asked for now: new ones, and those whose answer is old. */
export async function linksToAsk(tx: Tx, hrefs: readonly string[]): Promise<string[]> {
  if (hrefs.length === 0) return []
  const rows = await tx
    .select({ href: linkChecks.href })
    .from(linkChecks)
    .where(and(inArray(linkChecks.href, [...hrefs]), isFresh))
  const fresh = new Set(rows.map(({ href }) => href))
  return hrefs.filter((href) => !fresh.has(href))
}

/** Keeps what came of asking. A link into somebody's own network is dead for readers. */
export async function keepLinkAnswers(tx: Tx, answers: readonly (LinkAnswer & { href: string })[]): Promise<void> {
  await tx.delete(linkChecks).where(lt(linkChecks.checkedAt, sql`now() - make_interval(days => ${KEPT_DAYS})`))
  for (const { href, verdict, status } of answers) {
    const row = { verdict: verdict === 'forbidden' ? 'dead' : verdict, status, checkedAt: sql`now()` }
    await tx
      .insert(linkChecks)
      .values({ href, ...row })
      .onConflictDoUpdate({ target: linkChecks.href, set: row })
  }
}
