import { sql } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { articles, articleViews } from '@/db/schema/articles'
import { invalidations } from '@/db/schema/log'
import { sections } from '@/db/schema/shelves'
import { articleViewHours, articleVisits, mostRead, viewSalts } from '@/db/schema/views'
import { addViews } from './add-views'
import { countVisits } from './count-visits'
import { forgetVisits } from './forget-visits'
import { listMostRead, mostReadQuery } from './queries'
import { rankMostRead } from './rank-most-read'
import { ViewCounter } from './view-counter'
import { refreshViews } from './worker'

const READ = 1
const ALSO_READ = 2
const DRAFT = 3
const WITHDRAWN = 4
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const NOON = new Date('2026-03-14T12:00:00+07:00')
const hoursAfterNoon = (hours: number) => new Date(NOON.getTime() + hours * 3_600_000)

beforeAll(async () => {
  await db.insert(sections).values({ id: 1, slug: 'thoi-su', name: 'Thời sự' })
  const published = { status: 'published', sectionId: 1, publishedAt: NOON } as const
  await db.insert(articles).values([
    { id: READ, headline: 'Phố nghề Vạn Phúc', ...published },
    { id: ALSO_READ, headline: 'Chợ đêm bên sông', ...published },
    { id: DRAFT, headline: 'Bản nháp' },
    { id: WITHDRAWN, headline: 'Bài đã gỡ', status: 'withdrawn', sectionId: 1, publishedAt: NOON },
  ])
})

beforeEach(async () => {
  for (const table of [articleVisits, articleViewHours, articleViews, mostRead, viewSalts, invalidations])
    await db.delete(table)
})

const visit = (articleId: number, visitor: string, day = '2026-03-14') => ({ day, articleId, visitor })
const visitsOf = (articleId: number, count: number) =>
  Array.from({ length: count }, (_, number) => visit(articleId, `bạn đọc ${number}`))

async function hoursOf(articleId: number): Promise<number> {
  const rows = await db.select().from(articleViewHours)
  return rows.filter((row) => row.articleId === articleId).reduce((sum, row) => sum + row.viewCount, 0)
}
const totals = async () =>
  Object.fromEntries((await db.select().from(articleViews)).map((row) => [row.articleId, row.viewCount]))
const tags = async () => (await db.select().from(invalidations)).map(({ tag }) => tag).sort()

test('readings of several instances at once count each visitor once', async () => {
  const instances = [new ViewCounter(), new ViewCounter(), new ViewCounter()]
  const readings = Array.from({ length: 3_000 }, (_, number) => {
    const address = `10.0.${Math.floor((number % 300) / 200)}.${(number % 300) % 200}`
    return instances[(number % 7) % 3]!.record({ articleId: READ, address, userAgent: FIREFOX }, NOON)
  })
  await Promise.all(readings)
  await Promise.all(instances.map((instance) => instance.flush()))
  expect(await hoursOf(READ)).toBe(300)
  expect(await db.select().from(viewSalts)).toHaveLength(1)
})

test('a batch that is written twice counts once', async () => {
  await countVisits(db, visitsOf(READ, 5), NOON)
  await countVisits(db, [...visitsOf(READ, 5), ...visitsOf(ALSO_READ, 2)], hoursAfterNoon(1))
  expect(await hoursOf(READ)).toBe(5)
  expect(await hoursOf(ALSO_READ)).toBe(2)
})

test('batches that overlap do not stop one another', async () => {
  const batches = Array.from({ length: 12 }, (_, number) => {
    const visits = [...visitsOf(READ, 200), ...visitsOf(ALSO_READ, 200)]
    return number % 2 ? visits : visits.reverse()
  })
  await Promise.all(batches.map((visits) => countVisits(db, visits, NOON)))
  expect([await hoursOf(READ), await hoursOf(ALSO_READ)]).toEqual([200, 200])
})

test('what is not published, and what does not exist, is not counted', async () => {
  await countVisits(db, [visit(DRAFT, 'a'), visit(WITHDRAWN, 'a'), visit(999_999_999, 'a'), visit(READ, 'a')], NOON)
  expect(await db.select().from(articleVisits)).toHaveLength(1)
  expect(await hoursOf(READ)).toBe(1)
})

test('a program is not a reader', async () => {
  const counter = new ViewCounter()
  await counter.record({ articleId: READ, address: '10.0.0.1', userAgent: 'Googlebot/2.1' }, NOON)
  await counter.flush()
  expect(await hoursOf(READ)).toBe(0)
})

test('the next day the same visitor counts again, under a name that does not lead back', async () => {
  const counter = new ViewCounter()
  const reading = { articleId: READ, address: '203.0.113.7', userAgent: FIREFOX }
  for (const at of [NOON, hoursAfterNoon(1), hoursAfterNoon(24)]) await counter.record(reading, at)
  await counter.flush()
  const visits = await db.select().from(articleVisits)
  expect(visits.map(({ day }) => day).sort()).toEqual(['2026-03-14', '2026-03-15'])
  expect(new Set(visits.map(({ visitor }) => visitor)).size).toBe(2)
  expect(JSON.stringify(visits)).not.toContain('203.0.113')
})

test('visitors and salt of a day are deleted when it is over, its counts stay', async () => {
  const counter = new ViewCounter()
  await counter.record({ articleId: READ, address: '10.0.0.1', userAgent: FIREFOX }, NOON)
  await counter.flush()
  await forgetVisits(new Date('2026-03-15T00:05:00+07:00'))
  expect(await db.select().from(articleVisits)).toHaveLength(1)
  await forgetVisits(new Date('2026-03-15T01:00:10+07:00'))
  expect(await db.select().from(articleVisits)).toEqual([])
  expect(await db.select().from(viewSalts)).toEqual([])
  expect(await hoursOf(READ)).toBe(1)
})

test('totals grow by what is new, however often and by however many workers they are refreshed', async () => {
  await db.insert(articleViews).values({ articleId: READ, viewCount: 1_000 })
  await countVisits(db, visitsOf(READ, 5), NOON)
  await Promise.all([addViews(), addViews(), countVisits(db, visitsOf(ALSO_READ, 3), NOON), addViews()])
  await countVisits(db, [visit(READ, 'người thứ sáu')], NOON)
  await addViews()
  await addViews()
  expect(await totals()).toEqual({ [READ]: 1_006, [ALSO_READ]: 3 })
})

test('each list looks back as far as it says, the most read first', async () => {
  await countVisits(db, visitsOf(READ, 5), NOON)
  await countVisits(db, visitsOf(ALSO_READ, 3), hoursAfterNoon(30))
  await rankMostRead(hoursAfterNoon(31))
  const listed = async (hours: number) =>
    (await listMostRead(db, hours, 10)).map(({ id, viewCount }) => [id, viewCount])
  expect(await listed(24)).toEqual([[ALSO_READ, 3]])
  expect(await listed(168)).toEqual([
    [READ, 5],
    [ALSO_READ, 3],
  ])
  await db.execute(sql`update articles set status = 'withdrawn' where id = ${READ}`)
  expect(await listed(720)).toEqual([[ALSO_READ, 3]])
  await db.execute(sql`update articles set status = 'published' where id = ${READ}`)
})

test('counting moves no page; the hourly work moves the lists, and the front page only when the order changes', async () => {
  await countVisits(db, [...visitsOf(READ, 5), ...visitsOf(ALSO_READ, 3)], NOON)
  expect(await tags()).toEqual([])
  await refreshViews(NOON)
  expect(await tags()).toEqual(['front', 'most-read'])
  await refreshViews(NOON)
  expect(await tags()).toEqual(['front', 'most-read'])
  await countVisits(db, [visit(READ, 'thêm một người')], NOON)
  await refreshViews(NOON)
  expect(await tags()).toEqual(['front', 'most-read', 'most-read'])
  await countVisits(
    db,
    [visit(ALSO_READ, 'x'), visit(ALSO_READ, 'y'), visit(ALSO_READ, 'z'), visit(ALSO_READ, 't')],
    NOON,
  )
  await refreshViews(NOON)
  expect(await tags()).toEqual(['front', 'front', 'most-read', 'most-read', 'most-read'])
})

test('lists and hourly totals are found by index, not by reading the table', async () => {
  await db.execute(sql`
    insert into article_view_hours (hour, article_id, view_count, added_count)
    select ${NOON.toISOString()}::timestamptz - make_interval(hours => hour::int), ${READ}::int, 1, 1
    from generate_series(1, 20000) as hour`)
  await countVisits(db, visitsOf(READ, 1), NOON)
  await db.execute(sql`insert into articles (id, status, section_id, published_at)
    select id, 'published', 1, now() from generate_series(1000, 6000) as id`)
  await db.execute(sql`insert into most_read (window_hours, article_id, view_count)
    select hours, id, id from generate_series(1000, 6000) as id, (values (24), (168), (720)) as windows(hours)`)
  await db.execute(sql`analyze`)
  const planOf = async (query: ReturnType<typeof sql>) =>
    JSON.stringify(await db.execute(sql`explain (format json) ${query}`))
  const list = await planOf(mostReadQuery(db, 168, 20).getSQL())
  expect(list).toContain('most_read_ranking_idx')
  expect(list).not.toContain('"Node Type":"Sort"')
  expect(list).not.toMatch(/"Node Type":"Seq Scan"[^}]*"Relation Name":"(most_read|articles)"/)
  expect(await planOf(sql`select 1 from article_view_hours where added_count < view_count`)).toContain('new_idx')
  expect(
    await planOf(sql`select sum(view_count) from article_view_hours
      where hour >= ${NOON.toISOString()}::timestamptz - make_interval(hours => 24)`),
  ).toContain('article_view_hours_hour_article_id_pk')
})
