import { and, notInArray, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { actorOf } from '@/modules/accounts/viewer'
import { showToReaders } from './appearance'
import { missingForReaders } from './article-input'
import { DueFailure, type DueOutcome, latenessOf } from './due'
import { type EditableArticle, findForEditing } from './editable'
import { databaseNow, saveNextVersion } from './next-version'
import { lockPlacement } from './placement'
import { recordTransition } from './transition'
import { NOTHING_SCHEDULED } from './unschedule'

/** Up to here a publication counts as on time and bears the planned minute. */
const ON_TIME_SECONDS = 60

/**
 * Publishes the article that has waited longest, if any is due by the database's clock. The row is claimed and changed
 * in one transaction: a worker that dies leaves it as it was, and no second one can have it meanwhile. Rows that
 * somebody is saving are left for the next turn, as are those in `except`. Throws `DueFailure` about one article.
 */
export async function publishNextDue(database: Db, except: readonly number[] = []): Promise<DueOutcome | null> {
  let claimed: number | null = null
  try {
    return await database.transaction(async (tx) => {
      // First the order of articles, then the row: the same way round as an editor who publishes.
      await lockPlacement(tx)
      const due = await claim(tx, except)
      if (!due) return null
      claimed = due.id
      const article = await findForEditing(tx, due.id)
      return article?.publishAt ? await publish(tx, article, article.publishAt, due) : null
    })
  } catch (error) {
    throw claimed === null ? error : new DueFailure(claimed, error)
  }
}

type Claim = { id: number; isOnTime: boolean; isOver: boolean }

async function claim(tx: Tx, except: readonly number[]): Promise<Claim | null> {
  const [due] = await tx
    .select({
      id: articles.id,
      isOnTime: sql<boolean>`${articles.publishAt} > now() - make_interval(secs => ${ON_TIME_SECONDS}::int)`,
      isOver: sql<boolean>`coalesce(${articles.unpublishAt} <= now(), false)`,
    })
    .from(articles)
    .where(
      and(
        sql`${articles.status} = 'scheduled'`,
        sql`${articles.publishAt} <= now()`,
        except.length > 0 ? notInArray(articles.id, [...except]) : undefined,
      ),
    )
    .orderBy(articles.publishAt, articles.id)
    .limit(1)
    .for('update', { skipLocked: true })
  return due ?? null
}

/**
 * On time, the article bears the planned minute: what the newsroom announced and what the plan shows. After an outage
 * it bears the minute it really appeared. The planned one would put it below everything published meanwhile, where
 * nobody looks, and would claim that readers could have read it.
 */
async function publish(tx: Tx, article: EditableArticle, publishAt: Date, due: Claim): Promise<DueOutcome> {
  const problems = missingForReaders(article)
  const isUnfinished = Object.keys(problems).length > 0
  if (due.isOver || isUnfinished) {
    await miss(tx, article, due.isOver ? { reason: 'expired' } : { reason: 'unfinished', problems })
    return { id: article.id, deed: 'missed', latenessSeconds: await latenessOf(tx, publishAt) }
  }
  const publishedAt = due.isOnTime ? publishAt : databaseNow
  const shown = await showToReaders(tx, actorOf(article.publishScheduledBy), article, publishedAt, {
    scheduledFor: publishAt,
  })
  if (!shown) throw new Error(`articles: bài ${article.id} đổi trong lúc đang giữ khoá`)
  return { id: article.id, deed: 'published', latenessSeconds: await latenessOf(tx, publishAt) }
}

/**
 * What cannot go out any more becomes a draft, and the log says why: the machine was off until after the time of
 * withdrawal, or something emptied the text. Trying again every second would tell nobody.
 */
async function miss(tx: Tx, article: EditableArticle, details: Record<string, unknown>): Promise<void> {
  const { id, version, publishAt } = article
  const saved = await saveNextVersion(tx, id, version, { status: 'draft', ...NOTHING_SCHEDULED })
  if (!saved) throw new Error(`articles: bài ${id} đổi trong lúc đang giữ khoá`)
  await recordTransition(tx, actorOf(null), article, saved, {
    deed: 'miss-schedule',
    to: 'draft',
    details: { scheduledFor: publishAt, ...details },
  })
}
