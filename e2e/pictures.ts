import { randomInt } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { media } from '@/db/schema/media'
import { authors, sections } from '@/db/schema/shelves'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { pathOf } from '@/modules/articles/address'
import { publishArticle } from '@/modules/articles/publish'
import { findPublishedPath } from '@/modules/articles/queries'
import { saveDraft } from '@/modules/articles/save-draft'
import { aPhoto } from '@/modules/media/testing-pictures'
import { aHeadline } from './table'

/** A file of a picture nobody has brought before, as a browser sends it. */
export async function aPictureFile(name: string, width = 900, height = 600) {
  const buffer = await aPhoto(width + randomInt(200), height + randomInt(200), randomInt(1_000_000))
  return { name, mimeType: 'image/jpeg', buffer }
}

export async function pictureRow(id: number) {
  const [row] = await db.select().from(media).where(eq(media.id, id))
  return row!
}

/** A published article of the seed with a picture. */
export async function aPicturedPath(): Promise<string> {
  const [row] = await db
    .select({ id: articles.id })
    .from(articles)
    .where(and(isNotNull(articles.leadMediaId), isNotNull(articles.publishedAt)))
    .orderBy(articles.id)
    .limit(1)
  return (await findPublishedPath(db, row!.id))!
}

/** The number in the address of a picture's page. */
export const idIn = (url: string) => Number(/\/toa-soan\/anh\/(\d+)/.exec(url)?.[1])

/** A published article of a section with few others; its text shows a picture, or none. */
export async function anArticleShowing(mediaId: number | null, leadMediaId: number | null = null) {
  const desk = commandLineViewer()
  const [section] = await db.select().from(sections).where(eq(sections.slug, 'giao-duc'))
  const [author] = await db.select().from(authors).orderBy(asc(authors.id)).limit(1)
  const headline = aHeadline()
  const words = { type: 'paragraph', content: [{ type: 'text', text: 'Lớp học bắt đầu từ tuần tới.' }] }
  const body = mediaId === null ? [words] : [words, { type: 'figure', attrs: { mediaId } }]
  const shownIds = [mediaId, leadMediaId].filter((id) => id !== null)
  // The checks before publishing ask what a picture shows.
  await db
    .update(media)
    .set({ isDecorative: true })
    .where(and(inArray(media.id, shownIds), eq(media.alt, '')))
  const standfirst = 'Lớp học miễn phí, mở ba buổi tối mỗi tuần tại nhà văn hoá.'
  const text = { headline, standfirst, body, sectionId: section!.id, authorIds: [author!.id], leadMediaId }
  const saved = await saveDraft(desk, text)
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal))
  const { id, version } = saved.value
  const seen = shownIds.flatMap((shownId) => [`caption::${shownId}`, `caption:leadMediaId:${shownId}`])
  const shown = await publishArticle(desk, { id, version, seen })
  if (!shown.ok) throw new Error(JSON.stringify(shown.refusal))
  return {
    id,
    headline,
    path: pathOf({ language: 'vi', sectionSlug: 'giao-duc', englishSectionSlug: '', headline, id }),
  }
}

/** The part of a page where files are dropped, pasted or chosen. */
export const uploadZone = (page: Page) => page.getByRole('region', { name: 'Tải ảnh lên' })
export const chooseFiles = (page: Page) => uploadZone(page).getByLabel('Chọn ảnh')

/** Brings one picture, opens its page and answers its number. */
export async function bring(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<number> {
  await page.goto('/toa-soan/anh')
  await chooseFiles(page).setInputFiles(file)
  await uploadZone(page).getByRole('link', { name: 'Mô tả ảnh này' }).click({ timeout: 20_000 })
  await expect(page.getByRole('heading', { level: 1, name: /^Ảnh \d+$/ })).toBeVisible()
  return idIn(page.url())
}

/** The page of the first article there is: old, with neighbours as old. */
export async function firstArticlePath(): Promise<string> {
  const path = await findPublishedPath(db, 1)
  if (!path) throw new Error('trang mẫu không có bài số 1')
  return path
}
