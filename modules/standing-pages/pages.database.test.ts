import { desc, gt, sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { auditLog, invalidations } from '@/db/schema/log'
import { redirects, standingPageRevisions } from '@/db/schema/site'
import { commandLineViewer, type Role } from '@/modules/accounts/viewer'
import { textFromBlocks } from '@/modules/articles/plain-text'
import { findStandingPage, listStandingPages, listStandingPagesInPairs } from '@/modules/articles/standing-page-queries'
import { findPageAtDesk, listPagesAtDesk, listPageVersions } from './desk-queries'
import { hideStandingPage, showStandingPage } from './hide'
import { moveStandingPage } from './move'
import { saveStandingPage } from './save'
import { setPageLanguage } from './set-language'

const chief = commandLineViewer()

beforeEach(async () => {
  await db.execute(sql`truncate standing_pages, redirects restart identity cascade`)
})

async function newsOf(deed: () => Promise<unknown>): Promise<string[]> {
  const [last] = await db.select().from(invalidations).orderBy(desc(invalidations.seq)).limit(1)
  await deed()
  const rows = await db
    .select()
    .from(invalidations)
    .where(gt(invalidations.seq, last?.seq ?? 0))
  return rows.map(({ tag, kind }) => (kind === 'stale' ? tag : `${kind} ${tag}`)).sort()
}

const text = { title: 'Quyền riêng tư', body: '## Chúng tôi giữ gì\n\nTên và bình luận.' }

async function aPage(change: object = {}) {
  const saved = await saveStandingPage(chief, { ...text, ...change })
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal))
  return saved.value
}

test('a new page has an address from its title, the last place in the footer, and its first version', async () => {
  expect(await newsOf(() => aPage())).toEqual([
    'back standing-page:quyen-rieng-tu',
    ...['redirects', 'site', 'standing-page:quyen-rieng-tu'],
  ])
  await aPage({ title: 'Trợ năng', slug: 'tro-nang' })
  expect((await listStandingPages(db)).map(({ slug }) => slug)).toEqual(['quyen-rieng-tu', 'tro-nang'])
  const page = await findStandingPage(db, 'quyen-rieng-tu')
  expect(page?.body.map(({ type }) => type)).toEqual(['heading', 'paragraph'])
  expect(await db.$count(standingPageRevisions)).toBe(2)
  const [log] = await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1)
  expect(log).toMatchObject({ verb: 'save-page', object: 'page:2', details: { after: { slug: 'tro-nang' } } })
})

test('other words renew that page alone, another title every footer, another address leads on', async () => {
  const { id } = await aPage()
  const save = (version: number, change: object) => saveStandingPage(chief, { id, version, ...text, ...change })
  expect(await newsOf(() => save(1, { body: 'Chữ khác.' }))).toEqual(['standing-page:quyen-rieng-tu'])
  expect(await newsOf(() => save(2, { title: 'Riêng tư', slug: 'quyen-rieng-tu' }))).toContain('site')
  expect(await newsOf(() => save(3, { slug: 'rieng-tu' }))).toEqual([
    'back standing-page:rieng-tu',
    'redirects',
    'site',
    'standing-page:quyen-rieng-tu',
    'standing-page:rieng-tu',
  ])
  expect(await findStandingPage(db, 'quyen-rieng-tu')).toBeNull()
  const [lead] = await db.select().from(redirects)
  expect(lead).toMatchObject({ fromPath: '/trang/quyen-rieng-tu', toPath: '/trang/rieng-tu' })
  const versions = await listPageVersions(db, id, 9)
  expect(versions.map(({ version, title }) => [version, title])).toEqual([
    [4, 'Quyền riêng tư'],
    [3, 'Riêng tư'],
    [2, 'Quyền riêng tư'],
    [1, 'Quyền riêng tư'],
  ])
  expect(textFromBlocks((await findPageAtDesk(db, id))?.blocks ?? [])).toBe(text.body)
})

test('the second of two saves from one version is refused and nothing of it is stored', async () => {
  const { id } = await aPage()
  await saveStandingPage(chief, { id, version: 1, ...text, body: 'Bản của người thứ nhất.' })
  expect(await saveStandingPage(chief, { id, version: 1, ...text, body: 'Bản thứ hai.' })).toMatchObject({
    refusal: 'edited-meanwhile',
  })
  expect(await findPageAtDesk(db, id)).toMatchObject({
    version: 2,
    blocks: [{ type: 'paragraph', content: [{ type: 'text', text: 'Bản của người thứ nhất.' }] }],
  })
})

test.each([
  [{ title: '' }, { title: 'empty' }],
  [{ title: 'x'.repeat(101) }, { title: 'too-long' }],
  [{ title: '日本' }, { slug: 'unaddressable' }],
  [{ slug: 'tim-kiem' }, { slug: 'reserved' }],
  [{ slug: 'da-co' }, { slug: 'taken' }],
  [{ body: '' }, { body: 'empty' }],
  [{ body: '[ảnh 77]' }, { body: 'unknown' }],
  [{ body: [{ type: 'script' }] }, { body: 'malformed' }],
])('%j is refused: %j', async (change, problems) => {
  await aPage({ title: 'Đã có' })
  expect(await saveStandingPage(chief, { ...text, ...change })).toEqual({
    ok: false,
    refusal: { kind: 'invalid', problems },
  })
  expect(await listPagesAtDesk(db)).toHaveLength(1)
})

test('a hidden page leaves readers at once, stays in the newsroom, and comes back', async () => {
  const { id } = await aPage()
  expect(await newsOf(() => hideStandingPage(chief, { id }))).toEqual(['gone standing-page:quyen-rieng-tu', 'site'])
  expect(await findStandingPage(db, 'quyen-rieng-tu')).toBeNull()
  expect(await listStandingPages(db)).toEqual([])
  expect(await listPagesAtDesk(db)).toHaveLength(1)
  expect(await hideStandingPage(chief, { id })).toMatchObject({ refusal: 'not-found' })
  expect(await newsOf(() => showStandingPage(chief, { id }))).toEqual(['back standing-page:quyen-rieng-tu', 'site'])
  expect(await findStandingPage(db, 'quyen-rieng-tu')).not.toBeNull()
})

test('a hidden page that moves is gone at its new address, and its old one is free for another', async () => {
  const { id } = await aPage()
  await hideStandingPage(chief, { id })
  const news = await newsOf(() => saveStandingPage(chief, { id, version: 1, ...text, slug: 'rieng-tu' }))
  expect(news).toEqual(expect.arrayContaining(['back standing-page:quyen-rieng-tu', 'gone standing-page:rieng-tu']))
  expect(await newsOf(() => aPage())).toContain('back standing-page:quyen-rieng-tu')
})

test('pages move one place at a time and stay at the ends', async () => {
  for (const title of ['Một', 'Hai', 'Ba']) await aPage({ title })
  const order = async () => (await listStandingPages(db)).map(({ title }) => title)
  expect(await newsOf(() => moveStandingPage(chief, { id: 3, direction: 'up' }))).toEqual(['site'])
  expect(await order()).toEqual(['Một', 'Ba', 'Hai'])
  expect(await newsOf(() => moveStandingPage(chief, { id: 1, direction: 'up' }))).toEqual([])
})

test('standing pages are the chief’s words, and what is not there is not changed', async () => {
  await aPage()
  const roles: Role[] = ['admin', 'editor', 'reporter', 'moderator', 'auditor']
  for (const who of [null, ...roles.map((role) => commandLineViewer(role))])
    for (const verb of [saveStandingPage, hideStandingPage, showStandingPage, moveStandingPage])
      expect(await verb(who, { id: 1, version: 1, direction: 'up', ...text })).toMatchObject({ refusal: 'forbidden' })
  for (const id of [99, 'x'])
    for (const verb of [saveStandingPage, hideStandingPage, showStandingPage, moveStandingPage])
      expect(await verb(chief, { id, version: 1, direction: 'up', ...text })).toMatchObject({ refusal: 'not-found' })
})

test('a page in English stands in the other edition, leads to the page it translates and is led to', async () => {
  const vietnamese = await aPage()
  const english = await aPage({ title: 'Privacy', slug: 'privacy' })
  const set = async (input: object) => setPageLanguage(chief, { id: english.id, ...input })
  const link = { language: 'en', translationOf: String(vietnamese.id) }
  expect(await newsOf(() => set(link))).toEqual(['site', 'standing-page:privacy', 'standing-page:quyen-rieng-tu'])
  expect(await newsOf(() => set(link))).toEqual([])
  const pair = { vi: '/trang/quyen-rieng-tu', en: '/en/pages/privacy' }
  expect(await findStandingPage(db, 'privacy')).toMatchObject({ path: pair.en, translation: { path: pair.vi } })
  expect(await findStandingPage(db, 'quyen-rieng-tu')).toMatchObject({ path: pair.vi, translation: { path: pair.en } })
  expect((await listStandingPages(db)).map(({ slug }) => slug)).toEqual(['quyen-rieng-tu'])
  expect((await listStandingPages(db, 'en')).map(({ slug }) => slug)).toEqual(['privacy'])
  expect(await listStandingPagesInPairs(db)).toEqual([
    { path: pair.vi, inLanguages: pair },
    { path: pair.en, inLanguages: pair },
  ])
  await hideStandingPage(chief, { id: vietnamese.id })
  expect((await findStandingPage(db, 'privacy'))?.translation).toBeNull()

  const rules = await aPage({ title: 'Quy định bình luận', slug: 'binh-luan' })
  const third = await aPage({ title: 'Third' })
  const refused = async (input: object) => {
    const result = await setPageLanguage(chief, input)
    return result.ok ? null : result.refusal
  }
  const invalid = (problems: object) => ({ kind: 'invalid', problems })
  expect(await refused({ id: rules.id, language: 'en' })).toEqual(invalid({ language: 'fixed' }))
  expect(await refused({ id: vietnamese.id, language: 'en' })).toEqual(invalid({ language: 'translated' }))
  expect(await refused({ id: third.id, ...link })).toEqual(invalid({ translationOf: 'taken' }))
  expect(await refused({ id: third.id, language: 'en', translationOf: english.id })).toEqual(
    invalid({ translationOf: 'other-language' }),
  )
  expect(await refused({ id: third.id, language: 'en', translationOf: 999 })).toEqual(
    invalid({ translationOf: 'unknown' }),
  )
  expect(await refused({ id: 999, language: 'en' })).toBe('not-found')
  expect(await setPageLanguage(commandLineViewer('editor'), { id: 1 })).toMatchObject({ refusal: 'forbidden' })
})
