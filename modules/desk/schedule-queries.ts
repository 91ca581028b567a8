import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { type DeskArticle, linesOf } from '@/modules/articles/desk-list'

/** The worker looks once a second; what is this late is not being done. */
const LATE_SECONDS = 60

/** The statements behind `readPlan`, apart so that their plans can be tested. */
export const planStatements = {
  ahead: (limit: number) => sql`
    select id from articles where status = 'scheduled' order by publish_at, id limit ${limit}`,
  late: (limit: number) => sql`
    select id from articles
    where status = 'scheduled' and publish_at < now() - make_interval(secs => ${LATE_SECONDS})
    order by publish_at, id limit ${limit}`,
  ending: (limit: number) => sql`
    select id from articles
    where status = 'published' and unpublish_at is not null and unpublish_at < now() + interval '7 days'
    order by unpublish_at, id limit ${limit}`,
}

export type Plan = {
  /** The next publications, also those that are late. */
  ahead: DeskArticle[]
  /** Publications whose time has passed without anything happening. */
  late: DeskArticle[]
  /** What readers will lose within a week. */
  ending: DeskArticle[]
}

/** What the clock will do next, by the database's own time. */
export async function readPlan(tx: Tx, limit: number): Promise<Plan> {
  const read = async (statement: (limit: number) => ReturnType<(typeof planStatements)['late']>) => {
    const rows = await tx.execute<{ id: number }>(statement(limit))
    return linesOf(
      tx,
      rows.map(({ id }) => id),
    )
  }
  const { ahead, late, ending } = planStatements
  return { ahead: await read(ahead), late: await read(late), ending: await read(ending) }
}
