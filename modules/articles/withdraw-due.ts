import { and, notInArray, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { actorOf } from '@/modules/accounts/viewer'
import { takeFromReaders } from './appearance'
import { DueFailure, type DueOutcome, latenessOf } from './due'
import { findForEditing } from './editable'
import { lockPlacement } from './placement'

/** What the reason of a withdrawal by the clock says. */
export const EXPIRED_REASON = 'hết hạn'

/** As `publishNextDue`, for the published article whose time of withdrawal came first. */
export async function withdrawNextDue(database: Db, except: readonly number[] = []): Promise<DueOutcome | null> {
  let claimed: number | null = null
  try {
    return await database.transaction(async (tx) => {
      await lockPlacement(tx)
      const [due] = await tx
        .select({ id: articles.id })
        .from(articles)
        .where(
          and(
            sql`${articles.status} = 'published' and ${articles.unpublishAt} is not null`,
            sql`${articles.unpublishAt} <= now()`,
            except.length > 0 ? notInArray(articles.id, [...except]) : undefined,
          ),
        )
        .orderBy(articles.unpublishAt, articles.id)
        .limit(1)
        .for('update', { skipLocked: true })
      if (!due) return null
      claimed = due.id
      const article = await findForEditing(tx, due.id)
      if (!article?.unpublishAt) return null
      const actor = actorOf(article.unpublishScheduledBy)
      const details = { scheduledFor: article.unpublishAt }
      const taken = await takeFromReaders(tx, actor, article, EXPIRED_REASON, details)
      if (!taken) throw new Error(`articles: bài ${due.id} đổi trong lúc đang giữ khoá`)
      return { id: due.id, deed: 'withdrawn', latenessSeconds: await latenessOf(tx, article.unpublishAt) }
    })
  } catch (error) {
    throw claimed === null ? error : new DueFailure(claimed, error)
  }
}
