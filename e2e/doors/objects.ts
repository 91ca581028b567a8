import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles, revisions } from '@/db/schema/articles'
import { comments } from '@/db/schema/comments'
import { auditLog } from '@/db/schema/log'
import { sections } from '@/db/schema/shelves'
import { editLeases, pastedOriginals, privateDrafts } from '@/db/schema/writing'
import type { Role } from '@/modules/accounts/viewer'
import type { ArticleStatus } from '@/modules/articles/editable'

/** The section editors of these tests answer for, and one they do not. */
export const THEIR_SECTION = 'thoi-su'
const OTHER_SECTION = 'giao-duc'

/** Whose sections a text stands in makes a difference to editors alone. */
export const sectionsFor = (role: Role): readonly boolean[] => (role === 'editor' ? [true, false] : [true])

const WITH_TIME = new Set<ArticleStatus>(['published', 'withdrawn'])
const HOUR_MILLISECONDS = 3_600_000

/** A text nobody outside the newsroom knows: its headline is a secret that no refusal may tell. */
export async function anArticleInState(status: ArticleStatus, createdBy: number | null, isInTheirSection: boolean) {
  const slug = isInTheirSection ? THEIR_SECTION : OTHER_SECTION
  const [section] = await db.select({ id: sections.id }).from(sections).where(eq(sections.slug, slug))
  const [row] = await db
    .insert(articles)
    .values({
      status,
      createdBy,
      sectionId: section!.id,
      headline: `Bí mật ${randomUUID()}`,
      standfirst: 'Chưa ai ngoài toà soạn được đọc.',
      body: [{ type: 'paragraph', text: 'Nội dung chưa công bố.' }],
      // So old that it stands in no list another test looks at.
      publishedAt: WITH_TIME.has(status) ? new Date('2001-01-01T00:00:00+07:00') : null,
      publishAt: status === 'scheduled' ? new Date(Date.now() + HOUR_MILLISECONDS) : null,
    })
    .returning()
  const { headline, standfirst, body, sectionId } = row!
  await db.insert(revisions).values({
    articleId: row!.id,
    version: row!.version,
    kind: WITH_TIME.has(status) ? 'published' : 'saved',
    snapshot: { headline, standfirst, body, sectionId },
  })
  return row!
}

export const articleNow = async (id: number) =>
  JSON.stringify((await db.select().from(articles).where(eq(articles.id, id)))[0])

/** What somebody keeps on an article beside it: who holds it, texts that are not saved yet, and what was pasted. */
export async function writingOn(articleId: number): Promise<string> {
  const held = await db.select().from(editLeases).where(eq(editLeases.articleId, articleId))
  const kept = await db.select().from(privateDrafts).where(eq(privateDrafts.articleId, articleId))
  const pasted = await db.select().from(pastedOriginals).where(eq(pastedOriginals.articleId, articleId))
  return JSON.stringify({ held, kept, pasted })
}

export const commentNow = async (id: number) =>
  JSON.stringify((await db.select().from(comments).where(eq(comments.id, id)))[0])

/** How many refusals the log holds of one person. */
export const refusalsOf = (actorId: number): Promise<number> =>
  db.$count(auditLog, and(eq(auditLog.actorId, actorId), eq(auditLog.verb, 'refuse')))
