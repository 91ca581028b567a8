import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { articles } from '@/db/schema/articles'
import { sections } from '@/db/schema/shelves'
import { commandLineViewer, type Viewer } from '@/modules/accounts/viewer'
import { findForEditing } from '@/modules/articles/editable'
import { publishArticle } from '@/modules/articles/publish'
import { saveDraft } from '@/modules/articles/save-draft'
import { saveSettings } from '@/modules/settings/save'
import { performBulk } from './bulk'
import { BULK_ARTICLES_MAX } from './bulk-deed'
import { findBulkDeed } from './bulk-queries'
import { undoBulk } from './undo-bulk'

const desk = commandLineViewer()
const people = {} as Record<'reporter' | 'editor' | 'chief' | 'moderator', Viewer>

beforeAll(async () => {
  await db.insert(sections).values([
    { id: 1, slug: 'thoi-su', name: 'Thời sự' },
    { id: 2, slug: 'giao-duc', name: 'Giáo dục' },
  ])
  for (const role of ['reporter', 'editor', 'chief', 'moderator'] as const) {
    const [row] = await db
      .insert(users)
      .values({ email: `${role}@toasoan.vn`, name: role, role, passwordHash: '-' })
      .returning()
    people[role] = { id: row!.id, name: row!.name, email: '', role, sectionIds: role === 'editor' ? [1] : [] }
  }
  await saveSettings(desk, { newsroom: { isOnePersonNewsroom: false } })
})

type Saved = { id: number; version: number }

async function draft(by: Viewer = desk, change: object = {}): Promise<Saved> {
  const saved = await saveDraft(by, {
    headline: 'Chợ làng',
    standfirst: 'Sau hai năm sửa sang.',
    body: 'Chợ mở từ sớm.',
    sectionId: 1,
    ...change,
  })
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal))
  return { id: saved.value.id, version: saved.value.version }
}

async function published(change: object = {}): Promise<Saved> {
  const result = await publishArticle(desk, await draft(desk, change))
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return { id: result.value.id, version: result.value.version }
}

async function perform(viewer: Viewer, deed: string, targets: Saved[], details: object = {}) {
  const result = await performBulk(viewer, { deed, targets, ...details })
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  const record = await findBulkDeed(db, viewer.id, result.value.id)
  return { id: result.value.id, outcomes: record!.outcomes }
}

const refusals = (outcomes: { refusal: string | null }[]) => outcomes.map(({ refusal }) => refusal)
const row = async (id: number) => (await db.select().from(articles).where(eq(articles.id, id)))[0]!

test('each article goes through its own verb: some are refused, the others go through', async () => {
  const { editor } = people
  const mine = await published()
  const elsewhere = await published({ sectionId: 2 })
  const notOut = await draft()
  const outdated = { ...(await published()), version: 9 }
  const nowhere = { id: 999_999, version: 1 }
  const { id, outcomes } = await perform(editor, 'withdraw', [mine, elsewhere, notOut, outdated, nowhere], {
    reason: 'Sai số liệu',
  })
  expect(refusals(outcomes)).toEqual([null, 'forbidden', 'wrong-status', 'edited-meanwhile', 'not-found'])
  expect(await row(mine.id)).toMatchObject({ status: 'withdrawn', withdrawnReason: 'Sai số liệu' })
  expect(await row(elsewhere.id)).toMatchObject({ status: 'published', version: elsewhere.version })
  expect(await findBulkDeed(db, people.chief.id, id), 'nobody else reads the record').toBeNull()
})

test('withdrawing is taken back for those it happened to, once', async () => {
  const { chief } = people
  const [one, other] = [await published(), await published()]
  const notOut = await draft()
  const { id } = await perform(chief, 'withdraw', [one, other, notOut], { reason: 'Nhầm' })
  expect(await undoBulk(people.editor, { id })).toEqual({ ok: false, refusal: 'not-found' })
  const attempts = await Promise.all([undoBulk(chief, { id }), undoBulk(chief, { id })])
  expect(attempts.filter(({ ok }) => ok)).toHaveLength(1)
  expect((await row(one.id)).status).toBe('published')
  expect((await row(other.id)).status).toBe('published')
  expect((await row(notOut.id)).version).toBe(notOut.version)
  expect(await undoBulk(chief, { id })).toEqual({ ok: false, refusal: 'wrong-status' })
})

test('what somebody changed after the deed stays when it is taken back', async () => {
  const { chief } = people
  const [one, other] = [await draft(), await draft()]
  const { id, outcomes } = await perform(chief, 'move', [one, other], { sectionId: 2 })
  expect(refusals(outcomes)).toEqual([null, null])
  await saveDraft(desk, { id: other.id, version: 2, headline: 'Sửa sau', body: '', sectionId: 2 })
  await undoBulk(chief, { id })
  expect((await row(one.id)).sectionId).toBe(1)
  expect(await row(other.id)).toMatchObject({ sectionId: 2, headline: 'Sửa sau' })
  const record = await findBulkDeed(db, chief.id, id)
  expect(record!.outcomes.map(({ undoRefusal }) => undoRefusal)).toEqual([null, 'edited-meanwhile'])
})

test('a tag goes only from the articles that did not have it before', async () => {
  const { chief } = people
  const [without, having] = [await draft(), await draft(desk, { tags: 'Giá cả' })]
  const { id, outcomes } = await perform(chief, 'add-tag', [without, having], { tagName: 'Giá cả' })
  expect(outcomes.map(({ isUnchanged }) => isUnchanged)).toEqual([false, true])
  await undoBulk(chief, { id })
  expect((await findForEditing(db, without.id))?.tagNames).toEqual([])
  expect((await findForEditing(db, having.id))?.tagNames).toEqual(['Giá cả'])
})

test('articles are scheduled one after another, and called off again', async () => {
  const { chief } = people
  const targets = [await draft(), await draft(), await draft(desk, { body: '' })]
  const at = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + 3_600_000)
  const { id, outcomes } = await perform(chief, 'schedule', targets, { at, spacing: '15' })
  expect(refusals(outcomes)).toEqual([null, null, 'unfinished'])
  expect((await row(targets[0]!.id)).publishAt).toEqual(at)
  expect((await row(targets[1]!.id)).publishAt).toEqual(new Date(at.getTime() + 15 * 60_000))
  await undoBulk(chief, { id })
  for (const { id: articleId } of targets) expect((await row(articleId)).status).toBe('draft')
  const late = await perform(chief, 'schedule', [await draft()], { at: new Date('2020-01-01') })
  expect(refusals(late.outcomes)).toEqual(['past'])
})

test('a reporter hands in several texts and takes them back; approving has no way back', async () => {
  const { reporter, chief } = people
  const targets = [await draft(reporter), await draft(reporter)]
  const { id, outcomes } = await perform(reporter, 'submit', targets)
  expect(refusals(outcomes)).toEqual([null, null])
  await undoBulk(reporter, { id })
  expect((await row(targets[0]!.id)).status).toBe('draft')
  const again = await perform(
    reporter,
    'submit',
    targets.map((target) => ({ ...target, version: 3 })),
  )
  const handedIn = again.outcomes.map(({ articleId, version }) => ({ id: articleId, version }))
  expect(refusals((await perform(reporter, 'approve', handedIn)).outcomes)).toEqual(['forbidden', 'forbidden'])
  const approval = await perform(chief, 'approve', handedIn)
  expect(refusals(approval.outcomes)).toEqual([null, null])
  expect(await undoBulk(chief, { id: approval.id })).toEqual({ ok: false, refusal: 'wrong-status' })
})

test('what somebody has to look at first is told for each article', async () => {
  const { chief } = people
  const { outcomes } = await perform(chief, 'schedule', [await draft(desk, { standfirst: '' }), await draft()], {
    at: new Date(Date.now() + 7_200_000),
  })
  expect(refusals(outcomes)).toEqual(['checks', null])
})

test('a headline somebody may not read is not in the record', async () => {
  const { reporter } = people
  const contributor: Viewer = { ...reporter, role: 'contributor' }
  const { outcomes } = await perform(contributor, 'submit', [await draft()])
  expect(outcomes).toMatchObject([{ refusal: 'forbidden', headline: '' }])
})

test('what is missing is asked for before anything is done', async () => {
  const { chief, moderator } = people
  const target = await published()
  const ask = (deed: string, details: object, targets: unknown = [target]) =>
    performBulk(chief, { deed, targets, ...details })
  expect(await ask('withdraw', { reason: ' ' })).toMatchObject({ refusal: { problems: { reason: 'empty' } } })
  expect(await ask('move', {})).toMatchObject({ refusal: { problems: { sectionId: 'malformed' } } })
  expect(await ask('add-tag', { tagName: '' })).toMatchObject({ refusal: { problems: { tagName: 'empty' } } })
  expect(await ask('schedule', { day: '', time: '25:00' })).toMatchObject({
    refusal: { problems: { day: 'empty', time: 'malformed' } },
  })
  expect(await ask('schedule', { at: new Date(), spacing: '-1' })).toMatchObject({
    refusal: { problems: { spacing: 'malformed' } },
  })
  expect(await ask('submit', {}, [])).toMatchObject({ refusal: { problems: { targets: 'empty' } } })
  expect(await ask('submit', {}, 'x')).toMatchObject({ refusal: { problems: { targets: 'empty' } } })
  const many = Array.from({ length: BULK_ARTICLES_MAX + 1 }, (_, index) => ({ id: index + 1, version: 1 }))
  expect(await ask('submit', {}, many)).toMatchObject({ refusal: { problems: { targets: 'too-many' } } })
  expect(await ask('explode', {})).toMatchObject({ refusal: 'not-found' })
  for (const viewer of [null, moderator]) {
    expect(await performBulk(viewer, { deed: 'submit', targets: [target] })).toMatchObject({ refusal: 'forbidden' })
    expect(await undoBulk(viewer, { id: 1 })).toMatchObject({ refusal: 'forbidden' })
  }
  expect(await undoBulk(chief, { id: 'x' })).toMatchObject({ refusal: 'not-found' })
  expect(await row(target.id)).toMatchObject({ version: target.version })
})
