import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { SITEMAP_FILE_IDS, sitemapFileNumber, sitemapFileOf } from './sitemap-files'
import { listNewsSince, listShelvesWithArticles, listSitemapEntries, listSitemapFiles } from './sitemap-queries'

const ARTICLE_COUNT = 3 * SITEMAP_FILE_IDS
/** Numbers of a file in which everything is still a draft. */
const isDraft = (id: number) => id % 10 === 0 || sitemapFileOf(id) === 2

/** Every tenth article is a draft, and so is the whole second file; article 7 was corrected last of all. */
beforeAll(async () => {
  await db.execute(sql`insert into sections (slug, name) values ('thoi-su', 'Thời sự')`)
  await db.execute(sql`insert into authors (slug, name) values ('ha-quoc', 'Hà Quốc'), ('chua-dang', 'Chưa Đăng')`)
  await db.execute(sql`insert into tags (slug, name) values ('cong-vien', 'Công viên'), ('chua-dang', 'Chưa đăng')`)
  await db.execute(sql`
    insert into articles (id, status, section_id, headline, standfirst, body, published_at, corrected_at)
    select n, (case when is_draft then 'draft' else 'published' end)::article_status, 1, 'Bài số', '', '[]',
      case when not is_draft then timestamptz '2017-01-01 00:00+07' + n * interval '1 minute' end,
      case when n = 7 then timestamptz '2020-01-01 00:00+07' end
    from (
      select n, n % 10 = 0 or n between ${SITEMAP_FILE_IDS + 1}::int and ${2 * SITEMAP_FILE_IDS}::int as is_draft
      from generate_series(1, ${ARTICLE_COUNT}::int) n
    ) numbered`)
  await db.execute(
    sql`insert into article_authors (article_id, author_id, published_at) values (1, 1, now()), (10, 2, null)`,
  )
  await db.execute(sql`insert into article_tags (article_id, tag_id, published_at) values (1, 1, now()), (10, 2, null)`)
  await db.execute(sql`analyze`)
}, 60_000)

test('a file has the published articles of its numbers, each with its last change', async () => {
  const first = await listSitemapEntries(db, 1)
  const wanted = Array.from({ length: SITEMAP_FILE_IDS }, (_, index) => index + 1).filter((id) => !isDraft(id))
  expect(first.map(({ path }) => path)).toEqual(wanted.map((id) => `/thoi-su/bai-so-${id}`))
  expect(first[0]?.lastModified).toEqual(new Date('2017-01-01T00:01:00+07:00'))
  expect(first.find(({ path }) => path.endsWith('-7'))?.lastModified).toEqual(new Date('2020-01-01T00:00:00+07:00'))
  expect((await listSitemapEntries(db, 3))[0]?.path).toBe(`/thoi-su/bai-so-${2 * SITEMAP_FILE_IDS + 1}`)
  expect(await listSitemapEntries(db, 2)).toEqual([])
  expect(await listSitemapEntries(db, 4)).toEqual([])
})

test('the list names files that have articles, each with the latest change of any of them', async () => {
  expect(await listSitemapFiles(db)).toEqual([
    { number: 1, lastModified: new Date('2020-01-01T00:00:00+07:00') },
    { number: 3, lastModified: new Date(Date.UTC(2016, 11, 31, 17, ARTICLE_COUNT - 1)) },
  ])
})

test('the latest change of a file is the first step of an index, not a walk over its articles', async () => {
  const rows = await db.execute<{ 'QUERY PLAN': string }>(sql`
    explain select greatest(published_at, corrected_at) from articles
    where status = 'published' and (id - 1) / 2000 = ${2}::int order by greatest(published_at, corrected_at) desc limit 1`)
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
  expect(plan).toContain('articles_sitemap_idx')
  expect(plan).not.toContain('Sort')
})

test('news are what came since an instant, newest first', async () => {
  const since = new Date(Date.UTC(2016, 11, 31, 17, ARTICLE_COUNT - 3))
  const news = await listNewsSince(db, since)
  expect(news.map(({ path }) => path)).toEqual([1, 2, 3].map((back) => `/thoi-su/bai-so-${ARTICLE_COUNT - back}`))
})

test('authors and tags without a published article are not named', async () => {
  expect(await listShelvesWithArticles(db)).toEqual({ authorSlugs: ['ha-quoc'], tagSlugs: ['cong-vien'] })
})

test('the number of a file is found in its name alone', () => {
  expect([sitemapFileOf(1), sitemapFileOf(2_000), sitemapFileOf(2_001)]).toEqual([1, 1, 2])
  expect(sitemapFileNumber('12.xml')).toBe(12)
  for (const name of ['0.xml', '01.xml', '1', '-1.xml', '1.xml.gz', 'a.xml', '1234567.xml', '__build__']) {
    expect(sitemapFileNumber(name)).toBeNull()
  }
})
