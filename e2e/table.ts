import { randomInt, randomUUID } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { comments } from '@/db/schema/comments'
import { authors, sections } from '@/db/schema/shelves'
import type { Result } from '@/lib/result'
import { calendarDayOf } from '@/lib/time'
import { commandLineViewer, type Viewer } from '@/modules/accounts/viewer'
import { pathOf } from '@/modules/articles/address'
import { publishArticle } from '@/modules/articles/publish'
import { saveDraft } from '@/modules/articles/save-draft'
import { submitArticle } from '@/modules/articles/submit'
import { withdrawArticle } from '@/modules/articles/withdraw'
import { approveComment, rejectComment } from '@/modules/comments/moderate'
import { staleTagsOf } from '@/modules/comments/stale-tags'
import { invalidate } from '@/modules/pages/invalidate'

/** What a test wants to be true of an article; the rest is made up. */
export type ArticleSeed = {
  headline?: string
  sectionSlug?: string
  tags?: string
  commentsOpen?: boolean
  /** Who wrote it; nobody in particular unless the test is about that. */
  by?: Viewer
}

/** An article on the table. `path` is where readers find it once it is published. */
export type SetArticle = {
  id: number
  version: number
  headline: string
  path: string
  authorName: string
  authorPath: string
}

const desk = commandLineViewer()

const accepted = <Value>(result: Result<Value, unknown>): Value => {
  if (result.ok) return result.value
  throw new Error(`toà soạn từ chối khi dọn bàn: ${JSON.stringify(result.refusal)}`)
}

/** A headline that no other test has written. */
export const aHeadline = () => `Phường mở lớp học tối số ${randomInt(1_000_000, 10_000_000)} cho người đi làm`

/** A text in the drawer, saved through the newsroom's own verb. */
export async function aDraft(seed: ArticleSeed = {}): Promise<SetArticle> {
  const { headline = aHeadline(), sectionSlug = 'thoi-su', tags = '', commentsOpen = true, by = desk } = seed
  const [section] = await db.select().from(sections).where(eq(sections.slug, sectionSlug))
  const [author] = await db.select().from(authors).orderBy(asc(authors.id)).limit(1)
  const { id, version } = accepted(
    await saveDraft(by, {
      headline,
      standfirst: 'Lớp học miễn phí, mở ba buổi tối mỗi tuần tại nhà văn hoá.',
      dateline: '',
      body: 'Lớp học bắt đầu từ tuần tới.\n\nNgười đi làm ghi tên tại bộ phận một cửa của phường.',
      sectionId: section!.id,
      authorIds: [author!.id],
      tags,
      leadMediaId: null,
      commentsOpen,
    }),
  )
  return {
    id,
    version,
    headline,
    path: pathOf({ language: 'vi', sectionSlug, englishSectionSlug: '', headline, id }),
    authorName: author!.name,
    authorPath: `/tac-gia/${author!.slug}`,
  }
}

/** A text that lies at the desk and waits for somebody to approve it. */
export async function aSubmittedText(seed: ArticleSeed = {}): Promise<SetArticle> {
  const draft = await aDraft(seed)
  const { id, version } = draft
  return { ...draft, version: accepted(await submitArticle(seed.by ?? desk, { id, version })).version }
}

/** A published article. The verb tells every page that shows it, as it would for an editor. */
export async function anArticle(seed: ArticleSeed = {}): Promise<SetArticle> {
  const draft = await aDraft(seed)
  const { version } = accepted(await publishArticle(desk, { id: draft.id, version: draft.version }))
  return { ...draft, version }
}

/** `2017/03/14`: the day of an instant as the archive's address spells it. */
export function hanoiDay(instant: Date): string {
  const { year, month, day } = calendarDayOf(instant)
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('/')
}

export async function takeDown({ id, version }: SetArticle): Promise<void> {
  accepted(await withdrawArticle(desk, { id, version, reason: 'Bài thử đã xong' }))
}

export async function articleRow(id: number) {
  const [row] = await db.select().from(articles).where(eq(articles.id, id))
  return row!
}

export const commentsOn = (articleId: number) =>
  db.select().from(comments).where(eq(comments.articleId, articleId)).orderBy(asc(comments.id))

/** A comment that waits for approval; so old that it is among the first in the queue. */
export async function aPendingComment(articleId: number, changes: Partial<typeof comments.$inferInsert> = {}) {
  const number = randomInt(1_000_000, 10_000_000)
  const [row] = await db
    .insert(comments)
    .values({
      articleId,
      authorName: 'Bà Tư ở tổ 7',
      title: `Ý kiến số ${number}`,
      body: `Lớp học số ${number} rất cần thiết cho khu tập thể của chúng tôi.`,
      receiptHash: randomUUID(),
      idempotencyKey: randomUUID(),
      consentVersion: 'bai-thu',
      textFingerprint: randomUUID(),
      createdAt: new Date('2000-01-01T00:00:00+07:00'),
      ...changes,
    })
    .returning()
  return row!
}

/** A comment readers can see: let through by the newsroom's own verb. An answer of the agency is nobody's to judge. */
export async function anApprovedComment(articleId: number, changes: Partial<typeof comments.$inferInsert> = {}) {
  const { isOfficial = false, ...rest } = changes
  const { id, version } = await aPendingComment(articleId, rest)
  accepted(await approveComment(desk, { id, version }))
  if (isOfficial)
    await db.transaction(async (tx) => {
      await tx.update(comments).set({ isOfficial }).where(eq(comments.id, id))
      await invalidate(tx, await staleTagsOf(tx, [id], false))
    })
  const [row] = await db.select().from(comments).where(eq(comments.id, id))
  return row!
}

/** Takes a comment that readers have seen away from them. */
export async function takeCommentDown({ id, version }: { id: number; version: number }): Promise<void> {
  accepted(await rejectComment(desk, { id, version, reason: 'Bài thử đã xong' }))
}
