import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { SITEMAP_FILE_IDS } from '@/modules/articles/sitemap-files'
import { listNewsSince, listSitemapEntries, listSitemapFiles } from '@/modules/articles/sitemap-queries'
import { newsSitemap, sitemapIndex, urlSet } from './sitemap'

const SITE = 'https://hadong.example.vn'
const XMLLINT = '/usr/bin/xmllint'
const INDEX_SCHEMA = '../shared/data/standards/sitemap-xsd-samdark/tests/siteindex.xsd'
const URLSET_SCHEMA = 'components/sitemaps/testing-schemas/urlset.xsd'
const isJudged = existsSync(XMLLINT) && existsSync(INDEX_SCHEMA)
/** What sitemaps.org allows in one file. */
const ADDRESSES_MAX = 50_000

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trang-nhat-sitemaps-'))
  await db.execute(sql`insert into sections (slug, name) values ('thoi-su', 'Thời sự')`)
  await db.execute(sql`
    insert into media (file, width_pixels, height_pixels) select '2026/anh-' || n || '.jpg', 1600, 900
    from generate_series(1, 3) n`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Articles up to this number, one a minute until now, every fifth with two pictures. */
async function fillTo(count: number) {
  await db.transaction(async (tx) => {
    // The triggers keep words and pictures of each row; these rows bring their own.
    await tx.execute(sql`set local session_replication_role = replica`)
    // An archive at once takes longer than a statement of the newsroom may.
    await tx.execute(sql`set local statement_timeout = 0`)
    const [row] = await tx.execute<{ last: number }>(sql`select coalesce(max(id), 0)::int as last from articles`)
    const first = (row?.last ?? 0) + 1
    await tx.execute(sql`
      insert into articles (id, status, section_id, headline, standfirst, body, published_at)
      select n, 'published', 1, 'Phường Văn Quán & “hồ” số', '', '[]',
        date_trunc('second', now()) - (${count}::int - n) * interval '1 minute'
      from generate_series(${first}::int, ${count}::int) n`)
    await tx.execute(sql`
      insert into article_media (article_id, media_id)
      select n, m from generate_series(${first}::int, ${count}::int) n cross join generate_series(1, 2) m where n % 5 = 0`)
  })
  await db.execute(sql`analyze articles, article_media`)
}

function judge(schema: string, documents: readonly string[]) {
  const names = documents.map((document, index) => {
    const name = join(folder, `${index}.xml`)
    writeFileSync(name, document)
    return name
  })
  execFileSync(XMLLINT, ['--nonet', '--noout', '--schema', schema, ...names], { stdio: 'pipe' })
}

test.runIf(isJudged)('a list of nothing and a lost date are told by the schemas (xmllint)', () => {
  expect(() => judge(URLSET_SCHEMA, [urlSet([], SITE)])).toThrow(/urlset/)
  const broken = newsSitemap([{ path: '/a-1', headline: '', language: 'vi', publishedAt: new Date() }], 'Báo', SITE)
  expect(() => judge(URLSET_SCHEMA, [broken])).toThrow(/title/)
})

let bytesBefore = 0

test.each([0, 1, 50_001, 150_000])(
  '%i articles: index, files and news are valid, and each article stands once',
  async (count) => {
    await fillTo(count)
    const files = await listSitemapFiles(db)
    expect(files.map(({ number }) => number)).toEqual(
      Array.from({ length: Math.ceil(count / SITEMAP_FILE_IDS) }, (_, index) => index + 1),
    )
    const documents: string[] = []
    let addressCount = 0
    for (const { number, lastModified } of files) {
      const entries = await listSitemapEntries(db, number)
      expect(entries.length).toBeLessThanOrEqual(Math.min(SITEMAP_FILE_IDS, ADDRESSES_MAX))
      expect(Math.max(...entries.map((entry) => entry.lastModified?.getTime() ?? 0))).toBe(lastModified.getTime())
      addressCount += entries.length
      documents.push(urlSet(entries, SITE))
    }
    expect(addressCount).toBe(count)
    const bytes = Math.max(0, ...documents.map((document) => document.length))
    // What one file takes to make does not grow with the archive.
    if (count === 150_000) expect(bytes).toBeLessThan(bytesBefore * 1.05)
    bytesBefore = bytes
    if (count >= 5) expect(documents[0]?.match(/<image:loc>/g)).toHaveLength((2 * SITEMAP_FILE_IDS) / 5)
    const news = await listNewsSince(db, new Date(Date.now() - 48 * 3_600_000))
    expect(news.length).toBe(Math.min(count, 1_000))
    if (!isJudged) return console.log('không có xmllint hoặc lược đồ: không soát được tệp')
    const all = files.map(({ number, lastModified }) => ({ path: `/sitemaps/${number}.xml`, lastModified }))
    judge(INDEX_SCHEMA, [sitemapIndex([{ path: '/sitemaps/chuyen-muc.xml', lastModified: null }, ...all], SITE)])
    judge(URLSET_SCHEMA, [...documents, newsSitemap(news, 'Trang Nhất', SITE)])
  },
)

test('a file of 150,000 articles is read through indexes, its own numbers and nothing else', async () => {
  const last = 30 * SITEMAP_FILE_IDS
  const asked = [
    sql`select headline from articles where status = 'published' and id > ${last - SITEMAP_FILE_IDS}::int and id <= ${last}::int order by id`,
    sql`select file from article_media join media on media.id = media_id and deleted_at is null
      where article_id > ${last - SITEMAP_FILE_IDS}::int and article_id <= ${last}::int order by article_id, media_id`,
  ]
  for (const question of asked) {
    const rows = await db.execute<{ 'QUERY PLAN': string }>(sql`explain (analyze, costs off, timing off) ${question}`)
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(plan).not.toMatch(/Seq Scan on article/)
    const read = [...plan.matchAll(/actual rows=(\d+)/g)].map(([, count]) => Number(count))
    expect(Math.max(...read), plan).toBeLessThanOrEqual(SITEMAP_FILE_IDS)
  }
})
