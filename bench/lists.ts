import { and, desc, eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { articleAuthors, articles, articleTags, publishedDays } from '@/db/schema/articles'
import { authors, sections, tags } from '@/db/schema/shelves'
import { seedBulk } from '@/db/seed/bulk'
import { calendarDayOf } from '@/lib/time'
import {
  countByDayInMonth,
  countByMonth,
  dayOfKey,
  findNearbyDays,
  findSpan,
  listOnDay,
} from '@/modules/articles/day-queries'
import { withFullTexts } from '@/modules/articles/feed-queries'
import {
  findPublished,
  listByAuthor,
  listInSection,
  listLatest,
  listNewer,
  listOlder,
  listWithTag,
  type Position,
} from '@/modules/articles/queries'
import { sitemapFileOf } from '@/modules/articles/sitemap-files'
import { listNewsSince, listSitemapEntries, listSitemapFiles } from '@/modules/articles/sitemap-queries'
import { milliseconds, whole } from './figures'
import type { Ground, Row } from './measurement'
import { median, quantile } from './statistics'

const SIZE = 100_000
const SIZE_QUICK = 5_000
const SIZE_LARGE = 1_000_000
const LIST_COUNT = 40
const LATEST_COUNT = 50
const FEED_COUNT = 30
const NEIGHBOUR_COUNT = 5
const NEWS_MILLISECONDS = 48 * 3_600_000

/** Where a round looks: other shelves and another place of the archive each time, so that no page of a table stays warm. */
type Place = {
  sectionId: number
  authorId: number
  tagId: number
  position: Position
  day: { year: number; month: number; day: number }
}

/** Every list behind a reader's page, asked of the database as a render asks it, in archives of growing size. */
export async function lists(ground: Ground): Promise<Row[]> {
  const sizes = ground.isQuick ? [SIZE_QUICK] : ground.isLarge ? [SIZE, SIZE_LARGE] : [SIZE]
  const roundCount = ground.isQuick ? 30 : 200
  const rows: Row[] = []
  for (const articleCount of sizes) {
    ground.say(`danh sách: thêm bài cho đủ ${whole(articleCount)}`)
    await seedBulk(ground.databaseUrl, { seed: 1, articleCount, commentCount: 0 }, () => {})
    const fullest = await fullestDay()
    const places = await placesIn(roundCount)
    for (const [what, read] of Object.entries(queries(fullest))) {
      ground.say(`danh sách, ${whole(articleCount)} bài: ${what}`)
      rows.push(await measure(`Danh sách, ${whole(articleCount)} bài: ${what}, p50`, places, read))
    }
  }
  return rows
}

type Read = (place: Place) => Promise<unknown>

const queries = (fullest: { day: string; articleCount: number }): Record<string, Read> => ({
  'mới nhất': () => listLatest(db, 'vi', LATEST_COUNT),
  'chuyên mục': ({ sectionId }) => listInSection(db, 'vi', sectionId, LIST_COUNT),
  'tác giả': ({ authorId }) => listByAuthor(db, authorId, LIST_COUNT),
  'chủ đề': ({ tagId }) => listWithTag(db, tagId, LIST_COUNT),
  'bài mới hơn': ({ position }) => listNewer(db, position, NEIGHBOUR_COUNT),
  'bài cũ hơn': ({ position }) => listOlder(db, position, NEIGHBOUR_COUNT),
  'một bài': ({ position }) => findPublished(db, position.id),
  'một ngày': ({ day }) => listOnDay(db, day),
  [`ngày đông nhất (${fullest.articleCount} bài)`]: () => listOnDay(db, dayOfKey(fullest.day)),
  'ngày trước, ngày sau': ({ day }) => findNearbyDays(db, day),
  'số bài từng ngày trong tháng': ({ day }) => countByDayInMonth(db, day.year, day.month),
  'số bài từng tháng': () => countByMonth(db),
  'ngày đầu, ngày cuối': () => findSpan(db),
  'nguồn tin, đủ lời': async () => withFullTexts(db, await listLatest(db, 'vi', FEED_COUNT)),
  'nguồn tin của chuyên mục, đủ lời': async ({ sectionId }) =>
    withFullTexts(db, await listInSection(db, 'vi', sectionId, FEED_COUNT)),
  'sơ đồ tin mới': () => listNewsSince(db, new Date(Date.now() - NEWS_MILLISECONDS)),
  'danh sách sơ đồ': () => listSitemapFiles(db),
  'một sơ đồ (2.000 bài)': ({ position }) => listSitemapEntries(db, sitemapFileOf(position.id)),
})

async function measure(what: string, places: readonly Place[], read: Read): Promise<Row> {
  const taken: number[] = []
  for (const place of places) {
    const startedAt = performance.now()
    await read(place)
    taken.push(performance.now() - startedAt)
  }
  return {
    what,
    ours: milliseconds(median(taken)),
    note: `p99 ${milliseconds(quantile(taken, 0.99))}; ${places.length} lần, không qua kho trang`,
  }
}

async function fullestDay() {
  const [day] = await db.select().from(publishedDays).orderBy(desc(publishedDays.articleCount)).limit(1)
  if (!day) throw new Error('kho chưa có bài nào')
  return day
}

/** Shelves that have articles, and published articles from all over the archive. */
async function placesIn(count: number): Promise<Place[]> {
  const random = sql`random()`
  const sectionRows = await db.select({ id: sections.id }).from(sections)
  const authorRows = await db
    .select({ id: authors.id })
    .from(authors)
    .where(sql`exists (select 1 from ${articleAuthors} where ${eq(articleAuthors.authorId, authors.id)})`)
  const tagRows = await db
    .select({ id: tags.id })
    .from(tags)
    .where(sql`exists (select 1 from ${articleTags} where ${eq(articleTags.tagId, tags.id)})`)
    .orderBy(random)
    .limit(count)
  const places: Place[] = []
  while (places.length < count) {
    const [article] = await db
      .select({ id: articles.id, publishedAt: articles.publishedAt })
      .from(articles)
      .where(
        and(
          eq(articles.status, 'published'),
          sql`${articles.id} >= (select (random() * max(${articles.id}))::int from ${articles})`,
        ),
      )
      .orderBy(articles.id)
      .limit(1)
    if (!article?.publishedAt) continue
    const at = (rows: { id: number }[]) => rows[places.length % rows.length]?.id ?? 0
    places.push({
      sectionId: at(sectionRows),
      authorId: at(authorRows),
      tagId: at(tagRows),
      position: { id: article.id, publishedAt: article.publishedAt, language: 'vi' },
      day: calendarDayOf(article.publishedAt),
    })
  }
  return places
}
