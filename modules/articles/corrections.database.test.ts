import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { auditLog } from '@/db/schema/log'
import { sections } from '@/db/schema/shelves'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { updatePublished } from './correct'
import { listCorrections } from './corrections'
import { findForEditing } from './editable'
import { withFullTexts } from './feed-queries'
import { publishArticle } from './publish'
import { findPublished, listLatest } from './queries'
import { restoreArticle } from './restore'
import { saveDraft } from './save-draft'
import { withdrawArticle } from './withdraw'

const chief = commandLineViewer()
const written = { headline: 'Chợ làng', standfirst: 'Có 150 hộ.', body: 'Chợ mở cửa.', sectionId: '1' }
const correction = { wrong: 'Chợ có 150 hộ.', right: 'Chợ có 105 hộ.', changesMeaning: true }

beforeAll(async () => {
  await db.insert(sections).values({ id: 1, slug: 'thoi-su', name: 'Thời sự' })
})

const value = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.refusal))
}
const published = async () => value(await publishArticle(chief, value(await saveDraft(chief, written))))

test('a correction is kept with its version, told to readers and to feeds, and stands in the log', async () => {
  const article = await published()
  const change = { ...written, ...article, standfirst: 'Có 105 hộ.', correction }
  const saved = value(await updatePublished(chief, change))
  const told = [{ ...correction, version: saved.version, at: expect.any(Date) }]
  expect(await listCorrections(db, article.id)).toEqual(told)
  expect(await findPublished(db, article.id)).toMatchObject({ corrections: told, hasHistory: true })
  const inFeeds = await withFullTexts(db, await listLatest(db, 'vi', 5))
  expect(inFeeds.find(({ id }) => id === article.id)?.corrections).toEqual(told)
  const lines = await db
    .select()
    .from(auditLog)
    .where(eq(auditLog.object, `article:${article.id}`))
  expect(lines.at(-1)).toMatchObject({ verb: 'correct', details: { correction } })
})

test('a correction also counts as a change where the words were put right before', async () => {
  const article = await published()
  value(await updatePublished(chief, { ...written, ...article, correction: { ...correction, changesMeaning: false } }))
  expect((await findForEditing(db, article.id))?.correctedAt).not.toBeNull()
})

test('a change of wording tells nothing but its hour, one of tags not even that', async () => {
  const article = await published()
  expect(await findPublished(db, article.id)).toMatchObject({ corrections: [], hasHistory: false })
  const tagged = value(await updatePublished(chief, { ...written, ...article, tags: 'Chợ', correction: null }))
  expect(await findPublished(db, article.id)).toMatchObject({ hasHistory: false, correctedAt: null })
  value(await updatePublished(chief, { ...written, ...tagged, body: 'Chợ đã mở cửa.' }))
  expect(await findPublished(db, article.id)).toMatchObject({ corrections: [], hasHistory: true })
})

test('a text readers lost and got back has a history', async () => {
  const article = await published()
  const gone = value(await withdrawArticle(chief, { ...article, reason: 'Sai' }))
  value(await restoreArticle(chief, gone))
  expect(await findPublished(db, article.id)).toMatchObject({ hasHistory: true, correctedAt: null })
})

test.each([
  [
    { wrong: '', right: '' },
    { wrong: 'empty', right: 'empty' },
  ],
  [{ wrong: 'Sai', right: ' \n ' }, { right: 'empty' }],
  [{ wrong: 'x'.repeat(1_001), right: 'Đúng' }, { wrong: 'too-long' }],
  [{ wrong: 'Sai', right: 'a\u0000' }, { right: 'unreadable-characters' }],
  [{}, { wrong: 'empty', right: 'empty' }],
])('a correction without its words is refused, and nothing changes: %j', async (typed, problems) => {
  const article = await published()
  const change = { ...written, ...article, headline: 'Khác', correction: typed }
  expect(await updatePublished(chief, change)).toEqual({ ok: false, refusal: { kind: 'invalid', problems } })
  expect((await findForEditing(db, article.id))?.version).toBe(article.version)
  expect(await listCorrections(db, article.id)).toEqual([])
})
