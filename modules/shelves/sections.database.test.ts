import { asc, desc, eq, gt, sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { articleAuthors, articles } from '@/db/schema/articles'
import { auditLog, invalidations } from '@/db/schema/log'
import { authors, sections } from '@/db/schema/shelves'
import { redirects } from '@/db/schema/site'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { saveDraft } from '@/modules/articles/save-draft'
import { addSection } from '@/modules/sections/add'
import { changeSection } from '@/modules/sections/change'
import { listSectionsAtDesk } from '@/modules/sections/desk-queries'
import { moveSection } from '@/modules/sections/move'
import { findEnglishSection, findSection, listEnglishSections, listSections } from '@/modules/sections/queries'
import { reopenSection } from '@/modules/sections/reopen'
import { MOVED_ARTICLES_MAX, moveSectionArticles } from './move-section-articles'
import { retireSection } from './retire-section'

const chief = commandLineViewer()

beforeEach(async () => {
  await db.execute(sql`truncate sections, articles, authors, redirects restart identity cascade`)
  await db.insert(authors).values({ slug: 'ha-quoc', name: 'Hà Quốc' })
  await db.insert(sections).values([
    { slug: 'thoi-su', name: 'Thời sự', position: 1 },
    { slug: 'giao-duc', name: 'Giáo dục', position: 2 },
    { slug: 'y-te', name: 'Y tế', position: 3 },
  ])
})

const lastSeq = async () =>
  (await db.select().from(invalidations).orderBy(desc(invalidations.seq)).limit(1))[0]?.seq ?? 0

/** The tags a deed wrote into the log. */
async function staleBy(deed: () => Promise<unknown>): Promise<string[]> {
  const before = await lastSeq()
  await deed()
  const rows = await db.select().from(invalidations).where(gt(invalidations.seq, before))
  return rows.map(({ tag }) => tag).sort()
}
const names = async () => (await listSections(db)).map(({ name }) => name)
const leads = async () =>
  Object.fromEntries(
    (await db.select().from(redirects).orderBy(asc(redirects.fromPath))).map(({ fromPath, toPath }) => [
      fromPath,
      toPath,
    ]),
  )
const lastAudit = async () => (await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1))[0]

async function published(id: number, sectionId: number, change: object = {}) {
  const publishedAt = new Date(Date.UTC(2026, 0, 1) + id * 60_000)
  await db
    .insert(articles)
    .values({ id, headline: `Bài ${id}`, sectionId, status: 'published', publishedAt, ...change })
  await db.insert(articleAuthors).values({ articleId: id, authorId: 1, publishedAt })
}

test('a new section is the last of the menu, with an address taken from its name', async () => {
  const stale = await staleBy(() => addSection(chief, { name: '  Đời   sống ', description: 'Chuyện phố phường' }))
  expect(stale).toEqual(['redirects', 'site'])
  expect(await names()).toEqual(['Thời sự', 'Giáo dục', 'Y tế', 'Đời sống'])
  expect(await findSection(db, 'doi-song')).toMatchObject({ name: 'Đời sống', description: 'Chuyện phố phường' })
  expect(await lastAudit()).toMatchObject({ verb: 'add-section', details: { after: { slug: 'doi-song' } } })
})

test.each([
  [{ name: '' }, { name: 'empty' }],
  [{ name: 'X' }, { name: 'too-short' }],
  [{ name: 'x'.repeat(61) }, { name: 'too-long' }],
  [{ name: 'Hay\u202e' }, { name: 'unreadable-characters' }],
  [{ name: '日本 語' }, { slug: 'unaddressable' }],
  [{ name: 'Tìm kiếm' }, { slug: 'reserved' }],
  [{ name: 'Đường phố', slug: 'Toà soạn' }, { slug: 'reserved' }],
  [{ name: 'THOI SU', slug: 'thoi-su-2' }, { name: 'taken' }],
  [{ name: 'Thời cuộc', slug: 'Thời-Sự' }, { slug: 'taken' }],
  [{ name: 'Hay', description: 'x'.repeat(301) }, { description: 'too-long' }],
  [{ name: 7 }, { name: 'empty' }],
  [null, { name: 'empty' }],
])('%j is refused: %j', async (input, problems) => {
  const refused = { ok: false, refusal: { kind: 'invalid', problems } }
  expect(await addSection(chief, input)).toEqual(refused)
  expect(await names()).toHaveLength(3)
  if (input && typeof input.name === 'string') expect(await changeSection(chief, { ...input, id: 3 })).toEqual(refused)
})

test('only the chief arranges sections', async () => {
  for (const who of [
    null,
    ...(['editor', 'reporter', 'admin', 'moderator', 'auditor', 'contributor'] as const).map((role) =>
      commandLineViewer(role),
    ),
  ]) {
    expect(await addSection(who, { name: 'Mới' })).toMatchObject({ refusal: 'forbidden' })
    expect(await changeSection(who, { id: 1, name: 'Mới' })).toMatchObject({ refusal: 'forbidden' })
    expect(await moveSection(who, { id: 1, direction: 'down' })).toMatchObject({ refusal: 'forbidden' })
    expect(await retireSection(who, { id: 1 })).toMatchObject({ refusal: 'forbidden' })
    expect(await reopenSection(who, { id: 1 })).toMatchObject({ refusal: 'forbidden' })
    expect(await moveSectionArticles(who, { id: 1, toId: 2 })).toMatchObject({ refusal: 'forbidden' })
  }
})

test('what is not there is not changed', async () => {
  for (const id of [99, 'x', -1, undefined]) {
    expect(await changeSection(chief, { id, name: 'Mới' })).toMatchObject({ refusal: 'not-found' })
    expect(await moveSection(chief, { id, direction: 'up' })).toMatchObject({ refusal: 'not-found' })
    expect(await retireSection(chief, { id })).toMatchObject({ refusal: 'not-found' })
    expect(await reopenSection(chief, { id })).toMatchObject({ refusal: 'not-found' })
  }
  expect(await moveSection(chief, { id: 1, direction: 'sideways' })).toMatchObject({ refusal: 'not-found' })
  expect(await reopenSection(chief, { id: 1 })).toMatchObject({ refusal: 'not-found' })
})

test('another address leaves the old one leading on, feeds and all; each change renews what shows it', async () => {
  const text = { id: 1, name: 'Thời sự', description: '' }
  expect(await staleBy(() => changeSection(chief, { ...text, slug: 'thoi-su' }))).toEqual([])
  expect(await staleBy(() => changeSection(chief, { ...text, slug: 'thoi-su', description: 'Mới' }))).toEqual([
    'section:1',
  ])
  expect(await staleBy(() => changeSection(chief, { ...text, slug: 'thoi-su', name: 'Tin thời sự' }))).toEqual(['site'])
  expect(await staleBy(() => changeSection(chief, { ...text, slug: 'tin' }))).toEqual([
    'redirects',
    'section-addresses',
    'site',
  ])
  expect(await leads()).toEqual({
    '/thoi-su': '/tin',
    '/thoi-su/atom.xml': '/tin/atom.xml',
    '/thoi-su/feed.json': '/tin/feed.json',
    '/thoi-su/feed.xml': '/tin/feed.xml',
  })
  expect(await lastAudit()).toMatchObject({
    verb: 'change-section',
    details: { before: { slug: 'thoi-su' }, after: { slug: 'tin' } },
  })
  await changeSection(chief, { ...text, slug: 'tin-tuc' })
  expect(await leads()).toMatchObject({
    '/thoi-su': '/tin-tuc',
    '/tin': '/tin-tuc',
    '/tin/feed.xml': '/tin-tuc/feed.xml',
  })
  await changeSection(chief, { ...text, slug: 'thoi-su' })
  const back = await leads()
  expect(back).toMatchObject({ '/tin': '/thoi-su', '/tin-tuc': '/thoi-su' })
  expect(Object.keys(back).some((from) => from.startsWith('/thoi-su'))).toBe(false)
})

test('a new section takes the address that led to another', async () => {
  await changeSection(chief, { id: 1, name: 'Thời sự', slug: 'tin' })
  expect(await addSection(chief, { name: 'Chuyện thời sự', slug: 'thoi-su' })).toMatchObject({ ok: true })
  expect(await leads()).toEqual({})
})

test('sections move one place at a time and stay at the ends', async () => {
  expect(await staleBy(() => moveSection(chief, { id: 3, direction: 'up' }))).toEqual(['site'])
  expect(await names()).toEqual(['Thời sự', 'Y tế', 'Giáo dục'])
  await moveSection(chief, { id: 3, direction: 'up' })
  expect(await staleBy(() => moveSection(chief, { id: 3, direction: 'up' }))).toEqual([])
  await moveSection(chief, { id: 1, direction: 'down' })
  expect(await names()).toEqual(['Y tế', 'Giáo dục', 'Thời sự'])
})

test('a section with any text in it is not retired; an empty one leaves the menu and may come back', async () => {
  await db.insert(articles).values({ id: 1, headline: 'Nháp', sectionId: 3 })
  expect(await retireSection(chief, { id: 3, toId: 1 })).toMatchObject({ refusal: 'has-articles' })
  await db.delete(articles)
  expect(await retireSection(chief, { id: 3, toId: 3 })).toMatchObject({ refusal: 'no-target' })
  expect(await retireSection(chief, { id: 3, toId: 99 })).toMatchObject({ refusal: 'no-target' })
  expect(await staleBy(() => retireSection(chief, { id: 3, toId: '1' }))).toEqual(['redirects', 'section:3', 'site'])
  expect(await names()).toEqual(['Thời sự', 'Giáo dục'])
  expect(await findSection(db, 'y-te')).toBeNull()
  expect(await leads()).toMatchObject({ '/y-te': '/thoi-su', '/y-te/feed.xml': '/thoi-su/feed.xml' })
  expect((await listSectionsAtDesk(db)).at(-1)).toMatchObject({ name: 'Y tế', articleCount: 0 })
  expect(await retireSection(chief, { id: 3 })).toMatchObject({ refusal: 'not-found' })
  // Nobody writes into it from a form that was open meanwhile.
  const text = { headline: 'Muộn', body: 'Chữ', sectionId: 3 }
  expect(await saveDraft(chief, text)).toMatchObject({
    refusal: { kind: 'invalid', problems: { sectionId: 'unknown' } },
  })
  expect(await addSection(chief, { name: 'Y te', slug: 'suc-khoe' })).toMatchObject({
    refusal: { problems: { name: 'taken' } },
  })

  expect(await reopenSection(chief, { id: 3 })).toMatchObject({ ok: true })
  expect(await names()).toEqual(['Thời sự', 'Giáo dục', 'Y tế'])
  expect(await leads()).toEqual({})
  expect(await retireSection(chief, { id: 3 })).toMatchObject({ ok: true })
  expect(await leads()).toEqual({})
})

test('articles move in bounded batches, whatever their state, and exactly what shows them is renewed', async () => {
  for (const id of [10, 11, 12]) await published(id, 1)
  await published(13, 2)
  await db.insert(articles).values([
    { id: 20, headline: 'Nháp', sectionId: 1 },
    { id: 21, headline: 'Gỡ', sectionId: 1, status: 'withdrawn' },
  ])
  expect(await moveSectionArticles(chief, { id: 1, toId: 1 })).toMatchObject({ refusal: 'no-target' })
  expect(await moveSectionArticles(chief, { id: 1, toId: 99 })).toMatchObject({ refusal: 'no-target' })
  expect(await moveSectionArticles(chief, { id: 99, toId: 1 })).toMatchObject({ refusal: 'not-found' })
  expect(await moveSectionArticles(chief, { id: 'x', toId: 1 })).toMatchObject({ refusal: 'not-found' })
  const stale = await staleBy(async () => {
    expect(await moveSectionArticles(chief, { id: 1, toId: 3 })).toEqual({
      ok: true,
      value: { movedCount: 5, isDone: true },
    })
  })
  for (const tag of [
    'article:10',
    'article:11',
    'article:12',
    'article:13',
    'section:1',
    'section:3',
    'author:1',
    'front',
    'latest',
  ])
    expect(stale).toContain(tag)
  for (const tag of ['article:20', 'article:21', 'section:2', 'site']) expect(stale).not.toContain(tag)
  const left = await db.select({ id: articles.id }).from(articles).where(eq(articles.sectionId, 1))
  expect(left).toEqual([])
  expect(await lastAudit()).toMatchObject({ verb: 'move-section-articles', details: { toId: 3 } })
  expect(await moveSectionArticles(chief, { id: 1, toId: 3 })).toEqual({
    ok: true,
    value: { movedCount: 0, isDone: true },
  })
  expect(await retireSection(chief, { id: 1, toId: 3 })).toMatchObject({ ok: true })
  expect(await moveSectionArticles(chief, { id: 3, toId: 1 })).toMatchObject({ refusal: 'no-target' })
})

test('a large section is emptied batch by batch, and stopping in between leaves each article whole', async () => {
  const rows = Array.from({ length: MOVED_ARTICLES_MAX + 1 }, (_, index) => ({
    id: 1_000 + index,
    headline: `Bài ${index}`,
    sectionId: 1,
    status: 'published' as const,
    publishedAt: new Date(Date.UTC(2026, 0, 1) + index * 60_000),
  }))
  await db.insert(articles).values(rows)
  expect(await moveSectionArticles(chief, { id: 1, toId: 2 })).toEqual({
    ok: true,
    value: { movedCount: MOVED_ARTICLES_MAX, isDone: false },
  })
  expect(await retireSection(chief, { id: 1, toId: 2 })).toMatchObject({ refusal: 'has-articles' })
  expect(await moveSectionArticles(chief, { id: 1, toId: 2 })).toEqual({
    ok: true,
    value: { movedCount: 1, isDone: true },
  })
})

test('two people who take one name at the same time: the second is told', async () => {
  const results = await Promise.all([
    addSection(chief, { name: 'Văn hoá' }),
    addSection(chief, { name: 'Van hoa', slug: 'van-hoa-2' }),
  ])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
})

test('a section has a name and an address of its own in the English edition; the old one leads on', async () => {
  const text = { name: 'Làng nghề', slug: 'lang-nghe', description: '' }
  const added = await addSection(chief, { ...text, englishName: 'Craft villages' })
  const id = added.ok ? added.value.id : 0
  expect(await findEnglishSection(db, 'craft-villages')).toMatchObject({ id, name: 'Craft villages' })
  expect((await findEnglishSection(db, 'lang-nghe'))?.slug).toBe('craft-villages')
  const change = async (more: object) => changeSection(chief, { id, ...text, ...more })
  expect(await change({ englishName: 'Crafts', englishSlug: 'pages' })).toMatchObject({
    refusal: { problems: { englishSlug: 'reserved' } },
  })
  expect(await staleBy(() => change({ englishName: 'Crafts', englishSlug: 'crafts' }))).toEqual([
    'redirects',
    'section-addresses',
    'site',
  ])
  expect(await leads()).toMatchObject({ '/en/craft-villages': '/en/crafts' })
  const second = await addSection(chief, { name: 'Thủ công', englishName: 'Crafts' })
  expect(second).toMatchObject({ refusal: { problems: { englishSlug: 'taken' } } })
  await change({ englishName: '', englishSlug: 'crafts' })
  expect((await listEnglishSections(db)).map((section) => section.id)).not.toContain(id)
  expect(await findEnglishSection(db, 'lang-nghe')).toMatchObject({ name: 'Làng nghề', lang: 'vi' })
})
