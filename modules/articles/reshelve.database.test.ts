import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { auditLog, invalidations } from '@/db/schema/log'
import { sections } from '@/db/schema/shelves'
import { commandLineViewer, type Role, type Viewer } from '@/modules/accounts/viewer'
import { saveSettings } from '@/modules/settings/save'
import { approveArticle } from './approve'
import { findForEditing } from './editable'
import { addTag, removeTag } from './label'
import { moveArticle } from './move'
import { publishArticle } from './publish'
import { saveDraft } from './save-draft'
import { submitArticle } from './submit'

const chief = commandLineViewer()
const people = {} as Record<Role, Viewer>

beforeAll(async () => {
  await db.insert(sections).values([
    { id: 1, slug: 'thoi-su', name: 'Thời sự' },
    { id: 2, slug: 'giao-duc', name: 'Giáo dục' },
  ])
  for (const role of ['contributor', 'reporter', 'editor'] as const) {
    const [row] = await db
      .insert(users)
      .values({ email: `${role}@toasoan.vn`, name: role, role, passwordHash: '-' })
      .returning()
    people[role] = { id: row!.id, name: row!.name, email: row!.email, role, sectionIds: role === 'editor' ? [1] : [] }
  }
  await saveSettings(chief, { newsroom: { isOnePersonNewsroom: false } })
})

async function draft(by: Viewer = chief, change: object = {}) {
  const text = { headline: 'Chợ làng họp lại', body: 'Chợ mở từ sớm.', sectionId: 1, tags: 'Chợ quê', ...change }
  const saved = await saveDraft(by, text)
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal))
  return saved.value
}

async function published(change: object = {}) {
  const result = await publishArticle(chief, await draft(chief, change))
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

test('a published text moves with its address, tells both sections, and is no correction', async () => {
  const article = await published()
  const before = (await db.select().from(invalidations)).length
  const moved = await moveArticle(chief, { ...article, sectionId: 2 })
  expect(moved).toEqual({
    ok: true,
    value: { id: article.id, version: article.version + 1, path: `/giao-duc/cho-lang-hop-lai-${article.id}` },
  })
  const stored = await findForEditing(db, article.id)
  expect(stored).toMatchObject({ sectionId: 2, tagNames: ['Chợ quê'], correctedAt: null, status: 'published' })
  const tags = (await db.select().from(invalidations)).slice(before).map(({ tag }) => tag)
  expect(tags).toEqual(expect.arrayContaining(['section:1', 'section:2', `article:${article.id}`]))
  const lines = (await db.select().from(auditLog)).filter(({ object }) => object === `article:${article.id}`)
  expect(lines.at(-1)).toMatchObject({ verb: 'move', details: { sectionId: 2 } })
})

test('a draft may stand in no section, a published text may not, and no text in a section that is not there', async () => {
  const saved = await draft()
  expect(await moveArticle(chief, { ...saved, sectionId: '' })).toMatchObject({ ok: true })
  const article = await published()
  expect(await moveArticle(chief, { ...article, sectionId: '' })).toMatchObject({
    refusal: { problems: { sectionId: 'empty' } },
  })
  expect(await moveArticle(chief, { ...article, sectionId: 77 })).toMatchObject({
    refusal: { problems: { sectionId: 'unknown' } },
  })
  expect(await moveArticle(chief, { ...article, sectionId: 'x' })).toMatchObject({
    refusal: { problems: { sectionId: 'malformed' } },
  })
})

test('what already is where it should be is left alone', async () => {
  const article = await published()
  expect(await moveArticle(chief, { ...article, sectionId: 1 })).toMatchObject({ value: { version: article.version } })
  expect(await addTag(chief, { ...article, tagName: 'cho que' })).toMatchObject({ value: { version: article.version } })
  expect(await removeTag(chief, { ...article, tagName: 'Giáo dục' })).toMatchObject({
    value: { version: article.version },
  })
})

test('a tag is added and taken away again', async () => {
  const article = await published()
  const added = await addTag(chief, { ...article, tagName: 'Giá cả' })
  if (!added.ok) throw new Error('không gắn được')
  expect((await findForEditing(db, article.id))?.tagNames).toEqual(['Chợ quê', 'Giá cả'])
  await removeTag(chief, { ...added.value, tagName: 'GIÁ CẢ' })
  expect((await findForEditing(db, article.id))?.tagNames).toEqual(['Chợ quê'])
})

test('a tag nobody can read, and one too many, are refused', async () => {
  const tags = Array.from({ length: 20 }, (_, index) => `Chủ đề ${index}`).join()
  const full = await draft(chief, { tags })
  expect(await addTag(chief, { ...full, tagName: 'Thêm' })).toMatchObject({
    refusal: { problems: { tagNames: 'too-many' } },
  })
  const saved = await draft()
  for (const [tagName, problem] of [
    ['', 'empty'],
    ['???', 'malformed'],
    ['x'.repeat(61), 'too-long'],
    ['a\u0000', 'unreadable-characters'],
  ]) {
    expect(await addTag(chief, { ...saved, tagName })).toMatchObject({ refusal: { problems: { tagNames: problem } } })
  }
})

test('only those who could let a text out move what readers see or what was approved', async () => {
  const { reporter, editor, contributor } = people
  const own = await draft(reporter)
  expect(await moveArticle(reporter, { ...own, sectionId: 2 })).toMatchObject({ ok: true })
  expect(await moveArticle(contributor, { ...own, version: 2, sectionId: 1 })).toMatchObject({ refusal: 'forbidden' })
  const article = await published()
  expect(await moveArticle(editor, { ...article, sectionId: 2 }), 'nothing goes where they have no say').toMatchObject({
    refusal: 'forbidden',
  })
  expect(await moveArticle(reporter, { ...article, sectionId: 2 })).toMatchObject({ refusal: 'forbidden' })
  const approved = await draft(reporter)
  await submitArticle(reporter, approved)
  await approveArticle(chief, { ...approved, version: 2 })
  expect(await addTag(reporter, { ...approved, version: 3, tagName: 'Khác' })).toMatchObject({ refusal: 'forbidden' })
  expect(await addTag(editor, { ...approved, version: 3, tagName: 'Khác' })).toMatchObject({ ok: true })
  expect((await findForEditing(db, approved.id))?.status).toBe('approved')
})

test('strangers, unknown numbers and outdated versions are refused', async () => {
  const saved = await draft()
  for (const verb of [moveArticle, addTag, removeTag]) {
    const input = { sectionId: 2, tagName: 'Chợ' }
    expect(await verb(null, { ...input, ...saved })).toMatchObject({ refusal: 'forbidden' })
    expect(await verb(chief, { ...input, id: 999_999, version: 1 })).toMatchObject({ refusal: 'not-found' })
    expect(await verb(chief, { ...input, ...saved, version: 7 })).toMatchObject({
      refusal: { kind: 'edited-meanwhile' },
    })
  }
})
