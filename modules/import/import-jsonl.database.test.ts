import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { asc, eq, sql } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { closeDb, db } from '@/db/client'
import { requireDatabaseUrl } from '@/db/required-url'
import { articles, publishedDays } from '@/db/schema/articles'
import { invalidations } from '@/db/schema/log'
import { outboxPushes, pushFollows, pushSubscriptions } from '@/db/schema/push'
import { sections } from '@/db/schema/shelves'
import { redirects } from '@/db/schema/site'
import { findPublished, listByAuthor, listWithTag } from '@/modules/articles/queries'
import { verifyAudit } from '@/modules/audit/verify'
import { findAuthor } from '@/modules/authors/queries'
import { findTag } from '@/modules/tags/queries'
import { importJsonl } from './import-jsonl'
import type { LineRefusal } from './imported-article'

const folder = mkdtempSync(join(tmpdir(), 'nhap-bai-'))
const archive = resolve('../shared/data/news')

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await closeDb()
})

beforeEach(async () => {
  await db.execute(
    sql`truncate articles, sections, authors, tags, published_days, invalidations restart identity cascade`,
  )
})

async function bringIn(path: string, isDryRun = false) {
  const refused: [number, LineRefusal][] = []
  const onRefusal = (line: number, refusal: LineRefusal) => refused.push([line, refusal])
  const request = { databaseUrl: requireDatabaseUrl(), path, defaultSection: 'Tin tổng hợp', isDryRun }
  const outcome = await importJsonl({ ...request, onRefusal, onProgress: () => {} })
  return { outcome, refused }
}

function fileOf(name: string, lines: readonly (object | string | Buffer)[]): string {
  const path = join(folder, name)
  const whole = Buffer.concat(
    lines.flatMap((line) => [
      Buffer.isBuffer(line) ? line : Buffer.from(typeof line === 'string' ? line : JSON.stringify(line)),
      Buffer.from('\n'),
    ]),
  )
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(whole) : whole)
  return path
}

const dated = (id: number) => ({
  id,
  title: `Bài ${id}`,
  body: 'Chữ',
  section: id % 2 ? 'Thời sự' : 'Giáo dục',
  author: 'Minh Anh',
  tags: ['Hà Đông'],
  date: `${String((id % 28) + 1).padStart(2, '0')}/03/2017 10:43`,
})

describe('an old archive brought in', () => {
  test('is read by everybody: articles, sections, authors, tags, calendar', async () => {
    const lines = [dated(1), dated(2), { title: 'Chưa có ngày' }, { ...dated(4), date: '01/04/2017' }]
    const { outcome } = await bringIn(fileOf('a.jsonl', lines))
    expect(outcome).toEqual({ lineCount: 4, importedCount: 4, presentCount: 0, errorCount: 0 })
    const article = await findPublished(db, 1)
    expect(article).toMatchObject({
      path: '/thoi-su/bai-1-1',
      authors: [{ slug: 'minh-anh' }],
      tags: [{ slug: 'ha-dong' }],
    })
    const author = await findAuthor(db, 'minh-anh')
    const tag = await findTag(db, 'ha-dong')
    expect((await listByAuthor(db, author?.id ?? 0, 9)).map(({ id }) => id)).toEqual([4, 2, 1])
    expect((await listWithTag(db, tag?.id ?? 0, 9)).map(({ id }) => id)).toEqual([4, 2, 1])
    expect(await db.select().from(publishedDays).orderBy(asc(publishedDays.day))).toEqual([
      { day: '2017-03-02', articleCount: 1 },
      { day: '2017-03-03', articleCount: 1 },
      { day: '2017-04-01', articleCount: 1 },
    ])
    expect(await db.select({ status: articles.status }).from(articles).where(eq(articles.id, 3))).toEqual([
      { status: 'draft' },
    ])
    expect(await verifyAudit(db)).toMatchObject({ firstBadId: null })
  })

  test('is told to nobody who follows its section', async () => {
    await db.insert(sections).values({ id: 1, slug: 'thoi-su', name: 'Thời sự' })
    const browser = { endpoint: 'https://push.example/1', service: 'push.example', publicKey: 'k', authSecret: 's' }
    await db.insert(pushSubscriptions).values({ id: 1, ...browser, endpointHash: 'h', wantsBreaking: true })
    await db.insert(pushFollows).values({ sectionId: 1, subscriptionId: 1 })
    const { outcome } = await bringIn(fileOf('followed.jsonl', [dated(1)]))
    expect(outcome.importedCount).toBe(1)
    expect(await db.$count(outboxPushes)).toBe(0)
  })

  test('twice is brought in once, also when the first run ended half way', async () => {
    const lines = [dated(1), dated(1), dated(2), { title: 'Không mã', body: 'x' }]
    await bringIn(fileOf('half.jsonl', lines.slice(0, 2)))
    const { outcome } = await bringIn(fileOf('whole.jsonl.gz', lines))
    expect(outcome).toEqual({ lineCount: 4, importedCount: 2, presentCount: 2, errorCount: 0 })
    const before = await db.select({ seq: invalidations.seq }).from(invalidations)
    expect((await bringIn(fileOf('again.jsonl', lines))).outcome.importedCount).toBe(0)
    expect(await db.select({ seq: invalidations.seq }).from(invalidations)).toEqual(before)
    expect(await db.$count(articles)).toBe(3)
  })

  test('tells a bad line by its number and goes on', async () => {
    const lines = [dated(1), '', '{"title":', Buffer.from([0x7b, 0xff, 0x7d]), { title: '' }, dated(6)]
    const { outcome, refused } = await bringIn(fileOf('bad.jsonl', lines))
    expect(refused).toEqual([
      [3, 'not-json'],
      [4, 'not-utf8'],
      [5, { field: 'title', problem: 'empty' }],
    ])
    expect(outcome).toEqual({ lineCount: 5, importedCount: 2, presentCount: 0, errorCount: 3 })
  })

  test('on trial changes nothing and says what it would do', async () => {
    await bringIn(fileOf('one.jsonl', [dated(1)]))
    const { outcome } = await bringIn(fileOf('trial.jsonl', [dated(1), dated(2), '?']), true)
    expect(outcome).toEqual({ lineCount: 3, importedCount: 1, presentCount: 1, errorCount: 1 })
    expect(await db.$count(articles)).toBe(1)
  })

  test('makes each list stale once a batch, and the old articles it now stands beside', async () => {
    await bringIn(fileOf('old.jsonl', [dated(1)]))
    await db.delete(invalidations)
    await bringIn(
      fileOf(
        'new.jsonl',
        Array.from({ length: 300 }, (_, index) => dated(index + 2)),
      ),
    )
    const rows = await db.select({ tag: invalidations.tag }).from(invalidations)
    const tags = rows.map(({ tag }) => tag)
    expect(new Set(tags).size).toBe(tags.length)
    // Three lists of everything, two sections (one is new: the menus), an author, a tag, 28 days, a month, a year, a page.
    expect(tags.length).toBe(3 + 2 + 1 + 1 + 1 + 28 + 1 + 1 + 1)
    expect(tags).toContain('article:1')
  })

  test('of real headlines keeps all but the lines it names', async ({ skip }) => {
    skip(!existsSync(archive), 'no ../shared/data/news on this machine')
    const { outcome, refused } = await bringIn(join(archive, 'danes/danes_annotated_batch1.jsonl.gz'))
    expect(outcome.lineCount).toBe(2_032)
    expect(outcome.importedCount + outcome.errorCount).toBe(2_032)
    expect(refused.length).toBeLessThan(40)
  })
})

test('the address an article had elsewhere leads to it, unless a page of ours lives there', async () => {
  const path = fileOf('dia-chi-cu.jsonl', [
    { ...dated(1), url: 'https://cu.hadong.vn/Tin-Tuc/Bai_Mot.html?utm_source=zalo' },
    { ...dated(2), url: 'http://cu.hadong.vn/index.php?option=news&ID=77' },
    { ...dated(3), url: '/thoi-su' },
    { ...dated(4), url: 'https://cu.hadong.vn/' },
    { ...dated(5), url: 'không phải địa chỉ' },
    { ...dated(6), url: '/tin-tuc/bai_mot.html' },
  ])
  expect((await bringIn(path)).outcome.importedCount).toBe(6)
  await bringIn(path)
  const kept = await db.select().from(redirects).orderBy(asc(redirects.fromPath))
  const keys = await db.select({ id: articles.id, key: articles.importKey }).from(articles)
  const idOf = (number: number) => keys.find(({ key }) => key === `jsonl:${number}`)?.id
  expect(kept.map(({ fromPath, toArticleId, kind }) => [fromPath, toArticleId, kind])).toEqual([
    ['/index.php?id=77&option=news', idOf(2), 'imported'],
    ['/tin-tuc/bai_mot.html', idOf(1), 'imported'],
  ])
  const told = await db.select().from(invalidations).where(eq(invalidations.tag, 'redirects'))
  expect(told).toHaveLength(1)
})
