import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { plansOf } from '@/db/testing/plans'
import { startOfDay } from '@/lib/time'
import { countByDayInMonth, countByMonth, findNearbyDays, listOnDay } from './day-queries'
import {
  findPublished,
  listByAuthor,
  listInSection,
  listLatest,
  listNewer,
  listOlder,
  listWithTag,
  type Position,
} from './queries'

const ARTICLE_COUNT = 20_000
/** So many articles share one millisecond, as after an import. */
const TWIN_COUNT = 8

/** Every eighth article is a draft; the newest published number is 19,999. */
beforeAll(async () => {
  await db.transaction(async (tx) => {
    // An archive at once takes longer than a statement of the newsroom may.
    await tx.execute(sql`set local statement_timeout = 0`)
    await tx.execute(
      sql`insert into sections (slug, name, position) select 'muc-' || n, 'Mục ' || n, n from generate_series(1, 6) n`,
    )
    await tx.execute(
      sql`insert into authors (slug, name) select 'tac-gia-' || n, 'Tác giả ' || n from generate_series(1, 40) n`,
    )
    await tx.execute(sql`insert into tags (slug, name) select 'the-' || n, 'Thẻ ' || n from generate_series(1, 200) n`)
    await tx.execute(sql`
      insert into articles (id, status, section_id, headline, standfirst, body, published_at)
      select n, (case when n % 8 = 0 then 'draft' else 'published' end)::article_status, 1 + n % 6, 'Bài số ' || n, 'Sapo', '[]',
        case when n % 8 <> 0 then timestamptz '2017-01-01 00:00+07' + (n / ${TWIN_COUNT}::int) * interval '3 hours' end
      from generate_series(1, ${ARTICLE_COUNT}::int) n`)
    await tx.execute(
      sql`insert into article_authors (article_id, author_id, published_at) select id, 1 + id % 40, published_at from articles`,
    )
    await tx.execute(
      sql`insert into article_tags (article_id, tag_id, published_at) select id, 1 + id % 200, published_at from articles`,
    )
    await tx.execute(sql`
      insert into published_days (day, article_count)
      select to_char(published_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD'), count(*) from articles where status = 'published' group by 1`)
  })
  await db.execute(sql`analyze`)
}, 60_000)

/** The plan of the one statement a list sends. */
const planOf = async (read: (tx: typeof db) => Promise<unknown>) => (await plansOf(read))[0]

describe('each list is one walk of an index that stops at its end', () => {
  const middle: Position = { publishedAt: new Date('2018-01-01T00:00:00+07:00'), id: 10_000, language: 'vi' }
  const lists: [string, string, (tx: typeof db) => Promise<unknown>][] = [
    ['the newest', 'articles_published_idx', (tx) => listLatest(tx, 'vi', 50)],
    ['a section', 'articles_section_idx', (tx) => listInSection(tx, 'vi', 3, 40)],
    ['an author', 'article_authors_listing_idx', (tx) => listByAuthor(tx, 7, 40)],
    ['a tag', 'article_tags_listing_idx', (tx) => listWithTag(tx, 7, 40)],
    ['newer articles', 'articles_published_idx', (tx) => listNewer(tx, middle, 5)],
    ['older articles', 'articles_published_idx', (tx) => listOlder(tx, middle, 5)],
  ]
  test.each(lists)('%s: %s', async (_name, index, read) => {
    const plan = await planOf(read)
    expect(plan).toContain(index)
    expect(plan).not.toMatch(/\bSort\b/)
    expect(plan).not.toMatch(/Seq Scan on (articles|article_authors|article_tags)\b/)
    // How often an article was read is one more look-up a row; only the older neighbours show it.
    if (read !== lists.at(-1)?.[2]) expect(plan).not.toContain('article_views')
  })
})

test('a day is read from its own stretch of the index', async () => {
  const plan = await planOf((tx) => listOnDay(tx, { year: 2017, month: 3, day: 14 }))
  expect(plan).toMatch(/Index Scan using articles_published_idx on articles[^\n]*\n\s+Index Cond: \(\(published_at >=/)
  expect(plan).not.toContain('Seq Scan on articles')
})

describe('the total order', () => {
  test('walking older from the newest visits each article exactly once, equal times included', async () => {
    const seen: number[] = []
    let page = await listLatest(db, 'vi', 40)
    while (page.length > 0 && seen.length < 400) {
      seen.push(...page.map((article) => article.id))
      page = await listOlder(db, page.at(-1)!, 37)
    }
    const expected = (await listLatest(db, 'vi', seen.length)).map((article) => article.id)
    expect(seen).toEqual(expected)
    expect(new Set(seen).size).toBe(seen.length)
  })

  test('an article is the nearest older one of its nearest newer one, and the other way round', async () => {
    for (const id of [1, 7, 9, 5_001, 9_999, 10_001, 19_998]) {
      const article = (await findPublished(db, id))!
      const [newer] = await listNewer(db, article, 1)
      const [older] = await listOlder(db, article, 1)
      if (newer) expect((await listOlder(db, newer, 1))[0]?.id).toBe(id)
      if (older) expect((await listNewer(db, older, 1))[0]?.id).toBe(id)
    }
  })

  test('the newest article has nothing newer, the oldest nothing older', async () => {
    expect(await listNewer(db, { publishedAt: new Date('2030-01-01'), id: 1, language: 'vi' }, 5)).toEqual([])
    expect(await listOlder(db, (await findPublished(db, 1))!, 5)).toEqual([])
  })
})

describe('what readers may see', () => {
  test('a draft is nobody’s: not by number, not in a list', async () => {
    expect(await findPublished(db, 8)).toBeNull()
    const listed = await listOnDay(db, { year: 2017, month: 1, day: 1 })
    expect(listed.some((article) => article.id % 8 === 0)).toBe(false)
  })

  test('a withdrawn article leaves every list', async () => {
    await db.execute(sql`update articles set status = 'withdrawn' where id = 19997`)
    expect(await findPublished(db, 19_997)).toBeNull()
    expect((await listLatest(db, 'vi', 20)).map((article) => article.id)).not.toContain(19_997)
    await db.execute(sql`update articles set status = 'published' where id = 19997`)
  })

  test('an article has its address, its section, its authors and its times', async () => {
    const article = await findPublished(db, 9)
    expect(article).toMatchObject({
      path: '/muc-4/bai-so-9-9',
      section: { slug: 'muc-4', name: 'Mục 4' },
      authors: [{ slug: 'tac-gia-10', name: 'Tác giả 10' }],
      tags: [{ slug: 'the-10', name: 'Thẻ 10' }],
      publishedAt: new Date('2017-01-01T03:00:00+07:00'),
      leadPicture: null,
    })
  })
})

describe('the archive', () => {
  test('every published article is on exactly one day, and the counts say how many', async () => {
    const counts = await countByDayInMonth(db, 2017, 2)
    for (const [day, count] of [...counts].slice(0, 5)) {
      expect(await listOnDay(db, { year: 2017, month: 2, day })).toHaveLength(count)
    }
    const months = await countByMonth(db)
    const total = months.reduce((sum, month) => sum + month.count, 0)
    expect(total).toBe(ARTICLE_COUNT - ARTICLE_COUNT / 8)
    expect(await countByMonth(db, 2017)).toEqual(months.filter((month) => month.year === 2017))
  })

  test('a day is a Hà Nội day: midnight belongs to the day it begins', async () => {
    const articles = await listOnDay(db, { year: 2017, month: 1, day: 2 })
    const start = startOfDay(2017, 1, 2)
    expect(articles.every((article) => article.publishedAt >= start)).toBe(true)
    expect(articles.some((article) => article.publishedAt.getTime() === start.getTime())).toBe(true)
  })

  test('the nearest days with articles skip the empty ones', async () => {
    await db.execute(sql`update published_days set article_count = 0 where day in ('2017-03-13', '2017-03-15')`)
    expect(await findNearbyDays(db, { year: 2017, month: 3, day: 14 })).toEqual({
      previous: { year: 2017, month: 3, day: 12 },
      next: { year: 2017, month: 3, day: 16 },
    })
    expect((await findNearbyDays(db, { year: 2016, month: 1, day: 1 })).previous).toBeNull()
  })
})
