import { eq, sql } from 'drizzle-orm'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { sections } from '@/db/schema/shelves'
import { redirects } from '@/db/schema/site'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { addRedirect } from '@/modules/redirects/add'
import { leadOn } from '@/modules/redirects/lead-on'
import { RedirectTable } from './redirect-table'

const admin = commandLineViewer('admin')
let table: RedirectTable

beforeAll(async () => {
  await db.insert(sections).values({ id: 1, slug: 'thoi-su', name: 'Thời sự' })
  await db.insert(articles).values({
    id: 7,
    headline: 'Chợ làng họp lại',
    sectionId: 1,
    status: 'published',
    publishedAt: new Date('2026-01-01T00:00:00Z'),
  })
})

beforeEach(async () => {
  await db.delete(redirects)
  table = new RedirectTable()
})

afterEach(() => table.close())

const news = (tag: string) => table.follow([{ seq: 1, tag, kind: 'stale' }])

test('an empty table knows nothing, a loaded one leads on in any spelling, with or without its question', async () => {
  await table.load()
  expect(table.find('/tin-tuc/xyz.html', '')).toBeNull()
  await addRedirect(admin, { from: '/Tin-Tuc/XYZ.html', to: '/thoi-su' })
  await addRedirect(admin, { from: '/?id=123', to: '/thoi-su/x-7' })
  news(surfaceTag.redirects)
  await table.load()
  expect(table.find('/tin-t%E1%BB%A9c/xyz.html', '?fbclid=1')).toMatchObject({ path: '/thoi-su', articleId: null })
  expect(table.find('/', '?id=123&page=1')).toMatchObject({ articleId: 7 })
  expect(table.find('/', '')).toBeNull()
  expect([table.asksAt('/'), table.asksAt('/thoi-su')]).toEqual([true, false])
  expect(table.find('/%E0%A4%A', '')).toBeNull()
})

test('news of the log are read by themselves, and a burst of them is one reading more', async () => {
  await leadOn(db, { from: '/a', to: { path: '/thoi-su' }, kind: 'renamed' }, null)
  news(surfaceTag.redirects)
  news(surfaceTag.redirects)
  await table.load()
  expect(table.size).toBe(1)
  expect(table.isFormerShelf('/a/bai-1')).toBe(true)
  expect(table.isFormerShelf('/a')).toBe(false)
  await addRedirect(admin, { from: '/b', to: '/thoi-su' })
  await table.load()
  expect(table.isFormerShelf('/b/bai-1')).toBe(false)
})

test('an article is led to wherever it lives by then; a withdrawn one cannot be', async () => {
  await addRedirect(admin, { from: '/cu.html', to: '/thoi-su/x-7' })
  await table.load()
  const row = table.find('/cu.html', '')!
  expect(await table.addressOf(row)).toBe('/thoi-su/cho-lang-hop-lai-7')
  await db.update(articles).set({ headline: 'Chợ mới' }).where(eq(articles.id, 7))
  // Remembered until the log speaks of the article.
  expect(await table.addressOf(row)).toBe('/thoi-su/cho-lang-hop-lai-7')
  news(surfaceTag.article(7))
  expect(await table.addressOf(row)).toBe('/thoi-su/cho-moi-7')
  await db.update(sections).set({ slug: 'tin' }).where(eq(sections.id, 1))
  news(surfaceTag.sectionAddresses)
  expect(await table.addressOf(row)).toBe('/tin/cho-moi-7')
  await db.update(sections).set({ slug: 'thoi-su' }).where(eq(sections.id, 1))
  await db.update(articles).set({ status: 'withdrawn' }).where(eq(articles.id, 7))
  news(surfaceTag.article(7))
  expect(await table.addressOf(row)).toBeNull()
  await db.update(articles).set({ status: 'published' }).where(eq(articles.id, 7))
})

test('a crawler that follows tens of thousands of redirects is counted too', async () => {
  await db.execute(sql`
    insert into redirects (from_path, to_path, kind)
    select '/cu/' || n || '.html', '/thoi-su', 'imported' from generate_series(1, 30000) n`)
  await table.load()
  for (let n = 1; n <= 30_000; n += 1) table.count(table.find(`/cu/${n}.html`, '')!)
  await table.close()
  // On a machine that does other work as well, the last thousands are written after the patience of the end is over.
  await expect.poll(() => db.$count(redirects, eq(redirects.hitCount, 1)), { timeout: 20_000 }).toBe(30_000)
})

test('hits are added up and written when the server ends, not while somebody waits', async () => {
  await addRedirect(admin, { from: '/cu.html', to: '/thoi-su' })
  await table.load()
  const row = table.find('/cu.html', '')!
  for (let hit = 0; hit < 25; hit += 1) table.count(row)
  const stored = async () => (await db.select().from(redirects))[0]
  expect(await stored()).toMatchObject({ hitCount: 0, lastHitAt: null })
  await table.close()
  expect((await stored())?.hitCount).toBe(25)
  expect((await stored())?.lastHitAt).toBeInstanceOf(Date)
})
