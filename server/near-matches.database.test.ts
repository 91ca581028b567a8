import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import type { StoredPage } from '@/modules/pages/stored-page'
import { published } from '@/modules/search/testing-texts'
import { NearMatches } from './near-matches'

const HTML = `<input type="search" name="q"/><div id="gan-giong"></div><search id="tim-tiep" aria-label="Tìm"><form><input id="tim-o-day" type="search" name="q"/></form></search>`
const body = Buffer.from(HTML)
const page = { path: '/loi/404', identity: body, gzip: body, brotli: body } as unknown as StoredPage
const ask = (url: string, method = 'GET') => ({ method, url, headers: {} })
const UNLIMITED = { atOnceMax: 99, eachSecondMax: 99, patienceMilliseconds: 5_000 }

async function shown(near: NearMatches, url: string, method?: string): Promise<string> {
  const { identity, gzip, brotli } = await near.shownOn(page, ask(url, method))
  expect([gzip, brotli]).toEqual([identity, identity])
  return identity.toString()
}

beforeAll(async () => {
  await db.execute(sql`insert into sections (id, slug, name) values (1, 'thoi-su', 'Thời sự')`)
  await published('Chợ đêm "Vạn Phúc" & <làng lụa> đón khách')
})

test('near matches stand in their place, text as text; the words stand in the field of the page, not in the masthead', async () => {
  const html = await shown(new NearMatches(UNLIMITED), '/cho-dem-van-phuc?utm=1')
  expect(html).toContain('<nav id="gan-giong"')
  expect(html).toContain('Chợ đêm &quot;Vạn Phúc&quot; &amp; &lt;làng lụa&gt; đón khách</a>')
  expect(html).toContain('name="q" value="cho dem van phuc"/></form>')
  expect(html).toMatch(/^<input type="search" name="q"\/>/)
})

test('with nothing near, the words alone; for files and other methods, the page as it is', async () => {
  const near = new NearMatches(UNLIMITED)
  const html = await shown(near, '/khong-lien-quan-gi')
  expect(html).toContain('<div id="gan-giong"></div>')
  expect(html).toContain('value="khong lien quan gi"')
  expect(await shown(near, '/cho-dem-van-phuc.png')).toBe(HTML)
  expect(await shown(near, '/cho-dem-van-phuc', 'HEAD')).toBe(HTML)
})

test('strangers who try out addresses are shown the page without a look once there were enough in a second', async () => {
  let now = 5_000
  const near = new NearMatches({ ...UNLIMITED, eachSecondMax: 2 }, () => now)
  const found = async () => (await shown(near, '/cho-dem-van-phuc')).includes('<nav')
  expect([await found(), await found(), await found()]).toEqual([true, true, false])
  now += 1_000
  expect(await found()).toBe(true)
})

test('not more are looked for at once than allowed', async () => {
  const near = new NearMatches({ ...UNLIMITED, atOnceMax: 1 })
  const answers = await Promise.all([1, 2].map(() => shown(near, '/cho-dem-van-phuc')))
  expect(answers.map((html) => html.includes('<nav'))).toEqual([true, false])
  expect(await shown(near, '/cho-dem-van-phuc')).toContain('<nav')
})

test('somebody waits for a look no longer than a moment', async () => {
  const near = new NearMatches({ ...UNLIMITED, patienceMilliseconds: 0 })
  expect(await shown(near, '/cho-dem-van-phuc')).toContain('<div id="gan-giong"></div>')
})
