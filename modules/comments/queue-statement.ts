import { type SQL, sql } from 'drizzle-orm'
import { REJECTION_CODES } from '@/db/schema/comments'
import { isOpenQueue, type Queue, type QueueFilter, type QueueScope } from './queues'

/** The table as a statement names it: the comments that are listed, and those they are compared with. */
type Name = 'listed' | 'twin'

const OTHER_CODES = REJECTION_CODES.filter((code) => code !== 'spam')
const NOT_SPAM = sql.join(
  OTHER_CODES.map((code) => sql`${code}`),
  sql`, `,
)

const CONDITIONS: Record<Queue, (table: SQL) => SQL> = {
  waiting: (table) => sql`${table}.status = 'pending' and not ${table}.is_held`,
  held: (table) => sql`${table}.status = 'pending' and ${table}.is_held and ${table}.appealed_at is null`,
  reported: (table) => sql`${table}.open_report_count > 0 and ${table}.status = 'approved'`,
  appealed: (table) => sql`${table}.status = 'pending' and ${table}.appealed_at is not null`,
  approved: (table) => sql`${table}.status = 'approved' and not ${table}.is_official`,
  rejected: (table) => sql`${table}.status = 'rejected' and ${table}.rejection_code in (${NOT_SPAM})`,
  spam: (table) => sql`${table}.status = 'rejected' and ${table}.rejection_code = 'spam'`,
  withdrawn: (table) => sql`${table}.status = 'withdrawn' and not ${table}.is_official`,
}

/** Which comments a queue holds, of those a person may see. */
export function inQueue(queue: Queue, { articleId, sectionIds }: QueueScope, name: Name = 'listed'): SQL {
  const table = sql.raw(name)
  const onArticle = articleId === null ? sql`` : sql`and ${table}.article_id = ${articleId}`
  const inSections =
    sectionIds === null
      ? sql``
      : // A value, not a join: the planner then asks it of the few rows that came so far, never of the whole table.
        sql`and (select section_id from articles where articles.id = ${table}.article_id)
          = any(${sql.param(`{${sectionIds.join()}}`)}::int[])`
  return sql`${CONDITIONS[queue](table)} ${onArticle} ${inSections}`
}

const SCORE = sql`greatest(listed.spam_score, listed.abuse_score)`
// Milliseconds on both sides: a JavaScript date cannot name the microsecond the row was written in.
const MILLISECOND = sql`(date_trunc('milliseconds', listed.created_at), listed.id)`

function beyond({ after, queue }: QueueFilter): SQL {
  if (after === null) return sql``
  if ('score' in after) return sql`and (${SCORE}, listed.id) < (${after.score}::real, ${after.id}::bigint)`
  const at = sql`${after.createdAt.toISOString()}::timestamptz`
  // The first condition says less than the second; it is there because the index can jump to it.
  return isOpenQueue(queue)
    ? sql`and listed.created_at >= ${at} and ${MILLISECOND} > (${at}, ${after.id}::bigint)`
    : sql`and listed.created_at < ${at} + interval '1 millisecond' and ${MILLISECOND} < (${at}, ${after.id}::bigint)`
}

/** Where nothing is decided yet, near-duplicates are one entry: the first is listed, the others are folded below it. */
export const isFolded = (queue: Queue): boolean => queue === 'waiting' || queue === 'held'

/** Found for the whole queue at once: to ask it of every row of a flood would cost the square of the flood. */
const heads = (filter: QueueFilter) => sql`
  with heads as materialized (
    select min(twin.id) as id from comments as twin
    where ${inQueue(filter.queue, filter, 'twin')} and twin.cluster_id is not null group by twin.cluster_id)`
const IS_HEAD = sql`and (listed.cluster_id is null or listed.id in (select id from heads))`

/**
 * The statement behind `listQueue`, apart so that its plan can be tested: the numbers of one page, in order. Pages follow a
 * place, which stays right while others moderate.
 */
export function queueStatement(filter: QueueFilter): SQL {
  const { queue, order, limit } = filter
  const ordered =
    order === 'suspicion'
      ? sql`order by score desc, id desc`
      : isOpenQueue(queue)
        ? sql`order by created_at, id`
        : sql`order by created_at desc, id desc`
  const page = (more: SQL) => sql`
    select listed.id, listed.created_at, ${SCORE} as score from comments as listed
    where ${inQueue(queue, filter)} ${more} ${beyond(filter)} ${ordered} limit ${limit}`
  if (isFolded(queue)) return sql`${heads(filter)} ${page(IS_HEAD)}`
  if (queue !== 'rejected') return page(sql``)
  // One walk of the index for each code, so that a flood of spam between them costs nothing.
  const pages = OTHER_CODES.map((code) => sql`(${page(sql`and listed.rejection_code = ${code}`)})`)
  return sql`select id, created_at, score from (${sql.join(pages, sql` union all `)}) as pages ${ordered} limit ${limit}`
}
