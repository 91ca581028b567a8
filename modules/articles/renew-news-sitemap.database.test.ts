import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { invalidations } from '@/db/schema/log'
import { sections } from '@/db/schema/shelves'
import { plansOf } from '@/db/testing/plans'
import { newsSitemapRenewer } from './renew-news-sitemap'

const HOUR_MILLISECONDS = 3_600_000
const NOW = new Date('2026-11-24T10:43:00+07:00')
const hoursFromNow = (hours: number) => new Date(NOW.getTime() + hours * HOUR_MILLISECONDS)

beforeAll(async () => {
  await db.insert(sections).values({ id: 1, slug: 'thoi-su', name: 'Thời sự' })
  const published = { sectionId: 1, status: 'published' } as const
  await db.insert(articles).values([
    { headline: 'Hôm kia', ...published, publishedAt: hoursFromNow(-47.5) },
    { headline: 'Hôm nay', ...published, publishedAt: hoursFromNow(-1) },
    { headline: 'Năm ngoái', ...published, publishedAt: hoursFromNow(-9_000) },
  ])
})

const renewals = async () => (await db.select().from(invalidations)).filter(({ tag }) => tag === 'news-sitemap').length

test('the file is renewed when an article has become too old for it, and not otherwise', async () => {
  const renew = newsSitemapRenewer()
  await renew(db, NOW)
  await renew(db, hoursFromNow(0.25))
  expect(await renewals()).toBe(0)
  await renew(db, hoursFromNow(0.75))
  expect(await renewals()).toBe(1)
  await renew(db, hoursFromNow(1))
  expect(await renewals()).toBe(1)
  await renew(db, hoursFromNow(60))
  expect(await renewals()).toBe(2)
})

test('after a start it looks back as far as the file could be old', async () => {
  const before = await renewals()
  await newsSitemapRenewer()(db, hoursFromNow(20))
  expect(await renewals()).toBe(before + 1)
})

test('it is one step of an index', async () => {
  await db.execute(sql`insert into articles (headline, section_id, status, published_at)
    select 'Cũ', 1, 'published', ${hoursFromNow(-9_000).toISOString()}::timestamptz - make_interval(hours => number)
    from generate_series(1, 5000) as number`)
  await db.execute(sql`analyze articles`)
  const [plan] = await plansOf((tx) => newsSitemapRenewer()(tx as typeof db, NOW))
  expect(plan).toMatch(/Index (Only )?Scan/)
})
