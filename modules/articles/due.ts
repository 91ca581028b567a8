import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'

/** What the clock did to one article, how late, in seconds of the database's clock. */
export type DueOutcome = { id: number; deed: 'published' | 'withdrawn' | 'missed'; latenessSeconds: number }

/** One article could not be served; the others can. */
export class DueFailure extends Error {
  constructor(
    readonly articleId: number,
    cause: unknown,
  ) {
    super(`bài ${articleId} đến giờ mà chưa làm được`, { cause })
  }
}

/** How late it is now, to the moment this statement runs: what a reader would have waited. */
export async function latenessOf(tx: Tx, due: Date): Promise<number> {
  const [row] = await tx
    .select({
      seconds: sql<number>`extract(epoch from clock_timestamp() - ${due.toISOString()}::timestamptz)::float8`,
    })
    .from(sql`(select 1) as one`)
  return row?.seconds ?? 0
}

/**
 * Milliseconds until the next publication or withdrawal, negative when it is overdue, null when nothing is planned.
 * Two looks at the first entry of an index that holds the plan and nothing else.
 */
export async function millisecondsToNextDue(tx: Tx): Promise<number | null> {
  const next = sql`least(
    (select min(${articles.publishAt}) from ${articles} where ${articles.status} = 'scheduled'),
    (select min(${articles.unpublishAt}) from ${articles}
      where ${articles.status} = 'published' and ${articles.unpublishAt} is not null))`
  const [row] = await tx
    .select({ milliseconds: sql<number | null>`(extract(epoch from ${next} - clock_timestamp()) * 1000)::float8` })
    .from(sql`(select 1) as one`)
  return row?.milliseconds ?? null
}
