import { and, asc, desc, eq, gte, inArray, isNotNull, lte, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/client'
import { comments } from '@/db/schema/comments'
import {
  AGREED_PAGES_MAX,
  newestStretchStart,
  REPLIES_MAX,
  THREAD_PAGE_LENGTH,
  type ThreadComment,
  type ThreadEntry,
  threadPageOf,
} from './thread'

const isShown = sql`${comments.status} = 'approved' and ${comments.erasedAt} is null`

/** The words of what readers may not see any more never leave the table. */
const whileShown = (column: AnyPgColumn) => sql<string>`case when ${isShown} then ${column} else '' end`

const forThread = {
  id: comments.id,
  parentId: comments.parentId,
  threadPosition: comments.threadPosition,
  state: sql<ThreadComment['state']>`case when ${isShown} then 'shown'
    when ${comments.status} = 'withdrawn' or ${comments.erasedAt} is not null then 'withdrawn' else 'removed' end`,
  authorName: whileShown(comments.authorName),
  title: whileShown(comments.title),
  body: whileShown(comments.body),
  createdAt: comments.createdAt,
  agreementCount: comments.agreementCount,
  isOfficial: comments.isOfficial,
  isMasked: sql<boolean>`${comments.maskedAt} is not null`,
}

const select = (tx: Tx, where: SQL | undefined) => tx.select(forThread).from(comments).where(where)
type Row = Awaited<ReturnType<typeof select>>[number]

function threadComment({ state, parentId: _, threadPosition: __, ...words }: Row): ThreadComment {
  return state === 'shown' ? { state, ...words } : { state, id: words.id }
}

/** What readers saw of an article's comments that answer no other; those without a place were never seen. */
const inThread = (articleId: number, ...conditions: SQL[]) =>
  and(eq(comments.articleId, articleId), isNotNull(comments.threadPosition), ...conditions)

const wasSeen = isNotNull(comments.firstApprovedAt)

/** The newest comments, on the article's own page. `olderPage` is the page of the thread that goes on from them. */
export type NewestThread = { entries: ThreadEntry[]; olderPage: number | null }

export async function readNewestThread(tx: Tx, articleId: number): Promise<NewestThread> {
  const rows = await select(tx, inThread(articleId, wasSeen))
    .orderBy(desc(comments.threadPosition))
    .limit(2 * THREAD_PAGE_LENGTH)
  const start = newestStretchStart(rows[0]?.threadPosition ?? 1)
  const shown = rows.filter(({ threadPosition }) => (threadPosition ?? 0) >= start)
  return { entries: await withReplies(tx, shown), olderPage: start > 1 ? threadPageOf(start) - 1 : null }
}

/** One page of the thread, the newest of it first. */
export type ThreadPage = { entries: ThreadEntry[]; first: number; last: number; hasNewer: boolean; hasOlder: boolean }

/** Null when the thread is not that long. */
export async function readThreadPage(tx: Tx, articleId: number, page: number): Promise<ThreadPage | null> {
  const [first, last] = [(page - 1) * THREAD_PAGE_LENGTH + 1, page * THREAD_PAGE_LENGTH]
  const [end] = await tx
    .select({ position: sql<number>`coalesce(max(${comments.threadPosition}), 0)` })
    .from(comments)
    .where(inThread(articleId))
  const length = end?.position ?? 0
  if (length < first) return null
  const isOnPage = [gte(comments.threadPosition, first), lte(comments.threadPosition, last)]
  const rows = await select(tx, inThread(articleId, wasSeen, ...isOnPage)).orderBy(desc(comments.threadPosition))
  const entries = await withReplies(tx, rows)
  return { entries, first, last: Math.min(last, length), hasNewer: length > last, hasOlder: page > 1 }
}

/** The comments most readers agree with. */
export type AgreedPage = { entries: ThreadEntry[]; hasMore: boolean }

/** Null when there are not so many. */
export async function readAgreedPage(tx: Tx, articleId: number, page: number): Promise<AgreedPage | null> {
  if (page > AGREED_PAGES_MAX) return null
  const rows = await select(
    tx,
    and(
      eq(comments.articleId, articleId),
      sql`${comments.status} = 'approved'`,
      sql`${comments.parentId} is null`,
      sql`${comments.erasedAt} is null`,
    ),
  )
    .orderBy(sql`${comments.agreementCount} desc nulls last, ${comments.id} desc nulls last`)
    .limit(THREAD_PAGE_LENGTH + 1)
    .offset((page - 1) * THREAD_PAGE_LENGTH)
  if (rows.length === 0) return null
  const entries = await withReplies(tx, rows.slice(0, THREAD_PAGE_LENGTH))
  return { entries, hasMore: rows.length > THREAD_PAGE_LENGTH && page < AGREED_PAGES_MAX }
}

/** All replies of a page in one question, each comment's from the index that has them in their order. */
async function withReplies(tx: Tx, rows: readonly Row[]): Promise<ThreadEntry[]> {
  if (rows.length === 0) return []
  const parents = `{${rows.map(({ id }) => id).join(',')}}`
  const shownReplies = sql`(select reply.id from unnest(${parents}::bigint[]) as parent(id), lateral (
    select id from comments where parent_id = parent.id and first_approved_at is not null
    order by is_official desc, created_at, id limit ${REPLIES_MAX}) as reply)`
  const found = await select(tx, inArray(comments.id, shownReplies)).orderBy(asc(comments.createdAt), asc(comments.id))
  const byParent = new Map<number, ThreadComment[]>()
  for (const row of found) {
    const siblings = byParent.get(row.parentId ?? 0) ?? []
    byParent.set(row.parentId ?? 0, [...siblings, threadComment(row)])
  }
  return rows.map((row) => {
    const answers = byParent.get(row.id) ?? []
    const officialAnswers = answers.flatMap((one) => (one.state === 'shown' && one.isOfficial ? [one] : []))
    const replies = answers.filter((one) => !(one.state === 'shown' && one.isOfficial))
    return { comment: threadComment(row), officialAnswers, replies }
  })
}
