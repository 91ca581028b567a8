import { eq, sql } from 'drizzle-orm'
import { db, openApart } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { publishArticle } from '@/modules/articles/publish'
import { saveDraft } from '@/modules/articles/save-draft'

const desk = commandLineViewer()

/** Connections as the worker of a site has them. */
export const openForWorker = () => openApart('trang-nhat-worker', 1)

/** A draft of section 1. */
export async function aDraft(headline = 'Chợ làng họp lại') {
  const saved = await saveDraft(desk, { headline, body: 'Chợ mở cửa từ sáng sớm.', sectionId: 1, authorIds: [1] })
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal))
  return saved.value
}

export async function aPublished() {
  const shown = await publishArticle(desk, await aDraft())
  if (!shown.ok) throw new Error(JSON.stringify(shown.refusal))
  return shown.value
}

/**
 * A draft scheduled so many seconds from the database's now, also behind it: what no verb takes, and what an outage
 * leaves.
 */
export async function aScheduled(secondsAhead: number, change: Partial<typeof articles.$inferInsert> = {}) {
  const { id } = await aDraft()
  const publishAt = sql`date_trunc('milliseconds', now() + make_interval(secs => ${secondsAhead}::float8))`
  const set = { status: 'scheduled', publishAt, ...change } as const
  const [row] = await db.update(articles).set(set).where(eq(articles.id, id)).returning()
  if (!row) throw new Error('articles: không có dòng vừa ghi')
  return row
}

/** Ends every connection of every worker, as a server that is killed would. */
export const cutWorkers = () =>
  db.execute(sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'trang-nhat-worker' and datname = current_database()`)
