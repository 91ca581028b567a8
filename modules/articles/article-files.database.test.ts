import { eq, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { articleAttachments, articleMedia } from '@/db/schema/article-media'
import { articles } from '@/db/schema/articles'
import { attachments, media } from '@/db/schema/media'
import { fold } from '@/lib/vi/fold'

beforeAll(async () => {
  await db
    .insert(media)
    .values([1, 2, 3, 4].map((id) => ({ id, file: `2026/${id}-800.jpg`, widthPixels: 800, heightPixels: 600 })))
  const file = { mimeType: 'application/pdf', sizeBytes: 10, name: 'Quyết định.pdf' }
  await db.insert(attachments).values({ ...file, id: 7, file: 'tep/2026/a/quyet-dinh.pdf', contentHash: 'a' })
})

const picturesOf = async (articleId: number) =>
  (await db.select().from(articleMedia).where(eq(articleMedia.articleId, articleId))).map((row) => row.mediaId).sort()

test('whoever writes an article, the tables know the pictures and files it shows', async () => {
  const body = [
    { type: 'figure', mediaId: 1 },
    { type: 'callout', content: [{ type: 'figure', attrs: { mediaId: 2 } }] },
    { type: 'gallery', attrs: { mediaIds: [2, 4, 999] } },
    { type: 'attachment', attrs: { attachmentId: 7 } },
  ]
  const [row] = await db.insert(articles).values({ body, leadMediaId: 3 }).returning({ id: articles.id })
  const id = row!.id
  expect(await picturesOf(id)).toEqual([1, 2, 3, 4])
  expect(await db.select().from(articleAttachments)).toEqual([{ articleId: id, attachmentId: 7 }])

  await db.update(articles).set({ headline: 'Chỉ đổi tiêu đề' }).where(eq(articles.id, id))
  expect(await picturesOf(id)).toEqual([1, 2, 3, 4])
  await db
    .update(articles)
    .set({ body: [{ type: 'figure', attrs: { mediaId: 4 } }] })
    .where(eq(articles.id, id))
  expect(await picturesOf(id)).toEqual([3, 4])
  expect(await db.select().from(articleAttachments)).toEqual([])
  await db.update(articles).set({ leadMediaId: null, body: [] }).where(eq(articles.id, id))
  expect(await picturesOf(id)).toEqual([])
})

test('a body with numbers no row can have keeps nobody from saving', async () => {
  const body = [-1, 0, 1.5, 1e300, 4_294_967_296, '1', null, [1, [2]], { mediaId: 3 }].map((mediaId) => ({
    type: 'figure',
    attrs: { mediaId, attachmentId: mediaId },
    mediaIds: mediaId,
  }))
  const [row] = await db.insert(articles).values({ body }).returning({ id: articles.id })
  expect(await picturesOf(row!.id)).toEqual([1, 3])
})

test('the table folds Vietnamese as the search box does', async () => {
  const words = 'ĐÐƉđ Quảng trường Nguyễn Trãi, HÀ ĐÔNG – Ủy ban phường Ỷ La ừ ữ ự Ậ ợ'
  const samples = [
    words,
    words.normalize('NFD'),
    words.toUpperCase(),
    ...fc.sample(fc.string({ unit: 'grapheme' }), 50),
  ]
  for (const sample of samples.map((each) => each.replaceAll('\0', '').replace(/[^\p{Script=Latin}\p{P} ]/gu, ''))) {
    const [row] = await db
      .update(media)
      .set({ caption: sample })
      .where(eq(media.id, 1))
      .returning({ found: sql<string>`search_text` })
    expect(row?.found.trim()).toBe(fold(sample).trim())
  }
})
