import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { NewsroomFacts } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { type DeskArticle, linesOf } from '@/modules/articles/desk-list'

/** The texts of one pile, those that wait longest first, and how many there are: at most one more than counted. */
export type Pile = { articles: DeskArticle[]; count: number }

export const PILE_COUNT_MAX = 99

const OLDEST_FIRST = sql.raw('order by updated_at asc nulls first, id asc nulls first')

/** The part of a pile that is somebody's to judge: their sections, and nothing they wrote unless they are alone. */
function judgedBy(viewer: Viewer, newsroom: NewsroomFacts): SQL {
  const sections =
    viewer.role === 'chief' ? sql`true` : sql`section_id = any(${sql.param(`{${viewer.sectionIds.join()}}`)}::int[])`
  const others = newsroom.isOnePersonNewsroom ? sql`true` : sql`created_by is distinct from ${viewer.id}`
  return sql`${sections} and ${others}`
}

/** The statement behind a pile, apart so that its plan can be tested. */
export const pileStatement = (where: SQL, limit: number) =>
  sql`select id from articles where ${where} ${OLDEST_FIRST} limit ${limit}`

async function pileOf(tx: Tx, where: SQL, limit: number): Promise<Pile> {
  const rows = await tx.execute<{ id: number }>(pileStatement(where, PILE_COUNT_MAX + 1))
  const shown = rows.slice(0, limit).map(({ id }) => id)
  return { articles: await linesOf(tx, shown), count: rows.length }
}

const NOTHING: Pile = { articles: [], count: 0 }

const isJudge = ({ role }: Viewer) => role === 'editor' || role === 'chief'

export const toApprove = (viewer: Viewer, newsroom: NewsroomFacts) =>
  sql`status = 'submitted' and ${judgedBy(viewer, newsroom)}`
export const toPublish = (viewer: Viewer, newsroom: NewsroomFacts) =>
  sql`status = 'approved' and ${judgedBy(viewer, newsroom)}`
export const comeBack = (viewer: Viewer) => sql`status = 'returned' and created_by = ${viewer.id}`
export const begun = (viewer: Viewer) => sql`status = 'draft' and created_by = ${viewer.id}`

/** Everything of the desk that waits for one person, by what they may do. */
export async function waitingFor(
  tx: Tx,
  viewer: Viewer,
  newsroom: NewsroomFacts,
  limit: number,
): Promise<Record<'toApprove' | 'toPublish' | 'comeBack' | 'begun', Pile>> {
  return {
    toApprove: isJudge(viewer) ? await pileOf(tx, toApprove(viewer, newsroom), limit) : NOTHING,
    toPublish: isJudge(viewer) ? await pileOf(tx, toPublish(viewer, newsroom), limit) : NOTHING,
    comeBack: await pileOf(tx, comeBack(viewer), limit),
    begun: await pileOf(tx, begun(viewer), limit),
  }
}
