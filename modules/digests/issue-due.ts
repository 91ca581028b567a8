import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { digestIssues, digestSubscriptions } from '@/db/schema/digests'
import { outboxMails } from '@/db/schema/mail'
import { env } from '@/lib/env'
import type { Language } from '@/lib/words/language'
import { queueMail } from '@/modules/mail/queue'
import type { Office } from '@/modules/settings/office'
import { readOfficeIn } from '@/modules/settings/queries'
import { choiceKey, type DigestChoice } from './choice'
import { lastMorning, nextMorning, periodOf, windowOf } from './clock'
import { countDigestDay } from './count-day'
import { type DigestContent, digestWords } from './digest-words'
import { findNews } from './find-news'
import { nameChoice, namesIn } from './known-choice'
import { linkToken } from './link-token'
import { referenceOf } from './queued-mails'
import { readChoices } from './stored-choices'
import { takeOverWaiting } from './take-over-waiting'

/** Claimed in one transaction, which stays short. */
const BATCH = 50
/** More than this does not wait in the outbox: the rest is made when it can be sent, with what is true by then. */
const WAITING_MAX = 300
const ARTICLES_MAX = { daily: 20, weekly: 30 } as const
const KEPT_CONTENTS_MAX = 1_000

type Due = typeof digestSubscriptions.$inferSelect

/** What was made in one run, by who would be sent the same; null where there is nothing new. */
export type MadeContents = Map<string, DigestContent | null>

/**
 * Makes the mails of the subscriptions that have waited longest, up to fifty, and puts them into the outbox. Any number of
 * workers may do this: each claims rows the others step over, and nobody has two mails of one morning, for its row in
 * `digest_issues` is unique. After a stop there is one mail for all that was missed. Answers how many rows it dealt with.
 */
export async function issueDue(database: Db, made: MadeContents = new Map(), now = new Date()): Promise<number> {
  return database.transaction(async (tx) => {
    if ((await countQueued(tx)) >= WAITING_MAX) return 0
    const due = await claimDue(tx, now)
    if (due.length === 0) return 0
    const choices = await readChoices(
      tx,
      due.map(({ id }) => id),
    )
    const beginnings = await takeOverWaiting(tx, due, now)
    const offices = { vi: await readOfficeIn(tx, 'vi'), en: await readOfficeIn(tx, 'en') }
    let queuedCount = 0
    for (const subscription of due) {
      const choice = choices.get(subscription.id)
      const toldUntil = beginnings.get(subscription.id) ?? subscription.toldUntil
      if (choice && (await issue(tx, { ...subscription, toldUntil }, choice, { made, offices, now }))) queuedCount += 1
    }
    if (queuedCount > 0) await countDigestDay(tx, { queuedCount }, now)
    return due.length
  })
}

/** How many digests wait in the outbox, up to the number that matters. Those whose next morning has come make room for it. */
export async function countQueued(tx: Tx): Promise<number> {
  const isNotOver = sql`coalesce(${outboxMails.expiresAt} > now(), true)`
  const waiting = tx
    .select({ id: outboxMails.id })
    .from(outboxMails)
    .where(and(eq(outboxMails.isBulk, true), isNotNull(outboxMails.nextTryAt), isNotOver))
    .limit(WAITING_MAX)
    .as('waiting')
  return tx.$count(waiting)
}

/** The subscriptions whose morning has come, those that have waited longest first; rows others hold are stepped over. */
export async function claimDue(tx: Tx, now: Date): Promise<Due[]> {
  return tx
    .select()
    .from(digestSubscriptions)
    .where(sql`${digestSubscriptions.nextIssueAt} <= ${now.toISOString()}::timestamptz`)
    .orderBy(asc(digestSubscriptions.nextIssueAt), asc(digestSubscriptions.id))
    .limit(BATCH)
    .for('update', { skipLocked: true })
}

type Run = { made: MadeContents; offices: Record<Language, Office>; now: Date }

/** Whether there was something to tell. Either way the row waits for its next morning. */
async function issue(tx: Tx, subscription: Due, choice: DigestChoice, run: Run): Promise<boolean> {
  const { id, rhythm, linkId, addressSealed, toldUntil } = subscription
  const morning = lastMorning(rhythm, run.now)
  const { after, until } = windowOf(rhythm, morning, toldUntil)
  const nextIssueAt = nextMorning(rhythm, run.now)
  const content = await contentFor(tx, subscription, choice, run)
  await tx
    .update(digestSubscriptions)
    .set({ nextIssueAt, toldUntil: new Date(Math.max(toldUntil.getTime(), until.getTime())) })
    .where(eq(digestSubscriptions.id, id))
  if (content === null) return false
  const period = periodOf(morning)
  const articleIds = content.news.articles.map((article) => article.id)
  const [first] = await tx
    .insert(digestIssues)
    .values({ subscriptionId: id, period, toldAfter: after, articleIds })
    .onConflictDoNothing()
    .returning({ period: digestIssues.period })
  if (!first) return false
  await queueMail(tx, {
    ...digestWords(content, linkToken(linkId)),
    ...{ to: addressSealed, isSealed: true, isBulk: true, reference: referenceOf(id, period), expiresAt: nextIssueAt },
  })
  return true
}

async function contentFor(tx: Tx, { language, rhythm, toldUntil }: Due, choice: DigestChoice, run: Run) {
  const morning = lastMorning(rhythm, run.now)
  const window = windowOf(rhythm, morning, toldUntil)
  const key = [language, rhythm, window.after.getTime(), window.until.getTime(), choiceKey(choice)].join(' ')
  const known = run.made.get(key)
  if (known !== undefined) return known
  const news = await findNews(tx, language, choice, window, ARTICLES_MAX[rhythm])
  const content: DigestContent | null =
    news.articles.length === 0
      ? null
      : {
          language,
          office: run.offices[language],
          siteUrl: env.siteUrl,
          rhythm,
          morning,
          news,
          about: namesIn(await nameChoice(tx, language, choice)),
        }
  if (run.made.size < KEPT_CONTENTS_MAX) run.made.set(key, content)
  return content
}
