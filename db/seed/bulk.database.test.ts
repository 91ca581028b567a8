import { asc, count, eq, isNotNull, sql } from 'drizzle-orm'
import postgres from 'postgres'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { requireDatabaseUrl } from '@/db/required-url'
import { articles } from '@/db/schema/articles'
import { comments } from '@/db/schema/comments'
import { invalidations } from '@/db/schema/log'
import { sections } from '@/db/schema/shelves'
import { seedBulk } from './bulk'
import { copyRows } from './copy-rows'
import { contradictions } from './testing-contradictions'

const REQUEST = { seed: 5, articleCount: 120, commentCount: 900 }
const silent = () => {}
const textOf = () =>
  db
    .select({ key: articles.importKey, headline: articles.headline, body: articles.body, at: articles.publishedAt })
    .from(articles)
    .where(isNotNull(articles.importKey))
    .orderBy(asc(articles.importKey))

beforeAll(async () => {
  await db.insert(sections).values([
    { slug: 'thoi-su', name: 'Thời sự' },
    { slug: 'y-te', name: 'Y tế' },
  ])
  // Somebody imported an article with a number of its own, and the sequence does not know.
  await db.insert(articles).values({ id: 40, headline: 'Bài có sẵn' })
})

describe('a run of generated articles', () => {
  test('adds exactly what was asked, after what is there', async () => {
    const seen = { articles: 0, comments: 0 }
    const outcome = await seedBulk(requireDatabaseUrl(), REQUEST, (more, moreComments) => {
      seen.articles += more
      seen.comments += moreComments
    })
    expect(outcome).toEqual({ articleCount: 120, commentCount: 900, skippedCount: 0 })
    expect(seen).toEqual({ articles: 120, comments: 900 })
    const [least] = await db.select({ id: sql<number>`min(id)` }).from(articles).where(isNotNull(articles.importKey))
    expect(least?.id).toBe(41)
  })
  test('leaves every count in agreement with the rows', async () => {
    expect(await contradictions()).toEqual([])
  })
  test('says once which surfaces are stale', async () => {
    const rows = await db.select().from(invalidations).where(eq(invalidations.tag, 'front'))
    expect(rows).toHaveLength(1)
  })
  test('lets the next person save without a collision', async () => {
    const [saved] = await db.insert(articles).values({ headline: 'Bài mới' }).returning({ id: articles.id })
    expect(saved?.id).toBe(161)
    await db.delete(articles).where(eq(articles.id, 161))
  })
  test('adds nothing the second time', async () => {
    const outcome = await seedBulk(requireDatabaseUrl(), REQUEST, silent)
    expect(outcome).toEqual({ articleCount: 0, commentCount: 0, skippedCount: 120 })
  })
  test('makes the same texts again where some were lost', async () => {
    const before = await textOf()
    await db.delete(articles).where(sql`id % 3 = 0 and import_key is not null`)
    await db.execute(sql`delete from published_days`)
    await db.execute(sql`insert into published_days (day, article_count)
      select to_char(published_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD'), count(*)
      from articles where status = 'published' group by 1`)
    await seedBulk(requireDatabaseUrl(), REQUEST, silent)
    expect(await textOf()).toEqual(before)
    const [total] = await db.select({ comments: count() }).from(comments)
    expect(total?.comments).toBe(900)
    expect(await contradictions()).toEqual([])
  })
})

test('a batch that fails leaves nothing, and says why', async () => {
  const before = await db.select({ id: articles.id }).from(articles)
  const stop = () => {
    throw new Error('mất điện')
  }
  await expect(seedBulk(requireDatabaseUrl(), { ...REQUEST, seed: 6 }, stop)).rejects.toThrow('mất điện')
  expect(await db.select({ id: articles.id }).from(articles)).toHaveLength(before.length)
})

test('a row that the database refuses ends the copy with its reason', async () => {
  const client = postgres(requireDatabaseUrl(), { max: 1, onnotice: () => {} })
  const copy = client.begin((connection) =>
    copyRows(connection, sections, [{ id: 99, slug: 'thoi-su', name: 'Trùng' }]),
  )
  await expect(copy).rejects.toThrow(/sections_slug_unique/)
  await client.end()
})

test('a run that is stopped while comments stream in leaves nothing half done, and the next run completes it', async () => {
  const request = { seed: 9, articleCount: 60, commentCount: 400 }
  let commentsSeen = 0
  const stopLate = (_: number, moreComments: number) => {
    commentsSeen += moreComments
    if (commentsSeen === 300) throw new Error('mất điện')
  }
  await expect(seedBulk(requireDatabaseUrl(), request, stopLate)).rejects.toThrow('mất điện')
  expect(await contradictions()).toEqual([])
  const outcome = await seedBulk(requireDatabaseUrl(), request, silent)
  expect(outcome).toEqual({ articleCount: 60, commentCount: 400, skippedCount: 0 })
  expect(await contradictions()).toEqual([])
})
