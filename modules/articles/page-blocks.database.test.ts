import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { commandLineViewer } from '@/modules/accounts/viewer'
import type { Block } from './block-types'
import { figure, paragraph } from './plain-blocks'
import { publishArticle } from './publish'
import { findPublished } from './queries'
import { saveDraft } from './save-draft'
import { withdrawArticle } from './withdraw'

const desk = commandLineViewer()

beforeAll(async () => {
  await db.execute(sql`insert into sections (id, slug, name) values (1, 'thoi-su', 'Thời sự')`)
  await db.execute(sql`
    insert into media (id, file, width_pixels, height_pixels, is_decorative)
    values (1, 'mot.jpg', 4, 3, true), (2, 'hai.jpg', 4, 3, true)`)
})

async function draft(headline: string, body: Block[]) {
  const saved = await saveDraft(desk, { headline, body, sectionId: 1 })
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal))
  return saved.value
}

async function published(headline: string, body: Block[]) {
  const result = await publishArticle(desk, await draft(headline, body))
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

const latestSeq = async () => {
  const [row] = await db.execute<{ seq: number }>(sql`select coalesce(max(seq), 0)::int as seq from invalidations`)
  return row?.seq ?? 0
}

const tagsSince = async (seq: number) => {
  const rows = await db.execute<{ tag: string }>(sql`select tag from invalidations where seq > ${seq}`)
  return rows.map(({ tag }) => tag)
}

test('a card to another article shows while readers have that article, and the page learns when it changes', async () => {
  const other = await draft('Chợ mới', [paragraph('Chữ.')])
  const { id } = await published('Chợ cũ', [
    paragraph('Chữ.'),
    { type: 'relatedArticle', attrs: { articleId: other.id } },
  ])
  const before = await findPublished(db, id)
  expect(before?.body).toEqual([paragraph('Chữ.')])
  expect(before?.relatedIds).toEqual([other.id])

  const seq = await latestSeq()
  const out = await publishArticle(desk, other)
  expect(await tagsSince(seq)).toContain(`card:${other.id}`)
  const shown = await findPublished(db, id)
  expect(shown?.body[1]).toMatchObject({
    type: 'relatedArticle',
    attrs: { article: { headline: 'Chợ mới', path: `/thoi-su/cho-moi-${other.id}` } },
  })

  const later = await latestSeq()
  if (out.ok) await withdrawArticle(desk, { ...out.value, reason: 'Chưa kiểm chứng' })
  expect(await tagsSince(later)).toContain(`card:${other.id}`)
  expect((await findPublished(db, id))?.body).toEqual([paragraph('Chữ.')])
})

test('a gallery loses pictures that are gone, and is a figure with the last of them', async () => {
  const { id } = await published('Ảnh', [figure(1), { type: 'gallery', attrs: { mediaIds: [1, 2] } }])
  expect((await findPublished(db, id))?.body).toMatchObject([
    { type: 'figure', attrs: { picture: { file: 'mot.jpg' } } },
    { type: 'gallery', attrs: { pictures: [{ file: 'mot.jpg' }, { file: 'hai.jpg' }] } },
  ])
  await db.execute(sql`delete from media where id = 1`)
  expect((await findPublished(db, id))?.body).toMatchObject([
    { type: 'figure', attrs: { picture: { file: 'hai.jpg' } } },
  ])
})

test('a file is offered with its name, kind and size', async () => {
  await db.execute(sql`
    insert into attachments (id, file, name, mime_type, size_bytes, content_hash)
    values (1, 'tep/2026/1/cong-van.pdf', 'Công văn 12.pdf', 'application/pdf', 1200, 'a')`)
  const { id } = await published('Công văn', [{ type: 'attachment', attrs: { attachmentId: 1 } }])
  expect((await findPublished(db, id))?.body).toMatchObject([{ attrs: { attachment: { name: 'Công văn 12.pdf' } } }])
  const gone = await saveDraft(desk, { headline: 'x', body: [{ type: 'attachment', attrs: { attachmentId: 7 } }] })
  expect(gone).toMatchObject({ refusal: { problems: { body: 'unknown' } } })
})

test('a text that waits for a picture stays a draft', async () => {
  const saved = await draft('Chờ ảnh', [paragraph('Chữ.'), { type: 'missingPicture', attrs: { note: 'image001.png' } }])
  expect(await publishArticle(desk, saved)).toMatchObject({
    refusal: { kind: 'invalid', problems: { body: 'missing-picture' } },
  })
})
