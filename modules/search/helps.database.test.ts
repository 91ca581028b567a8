import { sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { articles, articleTags } from '@/db/schema/articles'
import { auditLog } from '@/db/schema/log'
import { searchMisses } from '@/db/schema/search'
import { authors, sections, tags } from '@/db/schema/shelves'
import { standingPages } from '@/db/schema/site'
import { commandLineViewer, type Role } from '@/modules/accounts/viewer'
import { keepSearchEntry } from '@/modules/articles/search-entry'
import { readSearchQuery } from '@/modules/articles/search-query'
import { didYouMean } from './did-you-mean'
import { listMisses, MISSES_KEPT_DAYS, recordMiss, sweepSearchMisses } from './misses'
import { findNamedShelves } from './named-shelves'
import { promoteResult } from './promote'
import { findPromoted, listPromoted } from './promoted-queries'
import { unpromoteResult } from './unpromote'

const editor = commandLineViewer('editor')
const asked = (text: string) => readSearchQuery(text)!

const HEADLINES = [
  'Chợ Hà Đông mở lại',
  'Quận Hà Đông họp',
  'Trường tiểu học Lê Lợi',
  'Hà Động là tên sai',
  'Xe buýt nhanh',
]

beforeAll(async () => {
  await db.insert(sections).values({ id: 1, slug: 'thoi-su', name: 'Thời sự' })
  await db.insert(authors).values({ id: 1, slug: 'ha-quoc', name: 'Hà Quốc' })
  await db.insert(tags).values([
    { id: 1, slug: 'cho-ha-dong', name: 'Chợ Hà Đông' },
    { id: 2, slug: 'ha-dong-xua', name: 'Hà Đông xưa' },
  ])
  await db.insert(standingPages).values({ slug: 'lien-he', title: 'Liên hệ', body: [] })
  for (const [index, headline] of HEADLINES.entries()) {
    const row = {
      id: index + 1,
      headline,
      sectionId: 1,
      status: 'published',
      publishedAt: new Date(2020, index),
    } as const
    await db.insert(articles).values(row)
    await keepSearchEntry(db, { id: row.id, version: 1 }, { headline, standfirst: '', body: [] })
  }
  await db.insert(articles).values({ id: 99, headline: 'Nháp', sectionId: 1 })
  await db.insert(articleTags).values({ articleId: 1, tagId: 1, publishedAt: new Date() })
})

describe('“Có phải bạn tìm”', () => {
  test.each([
    ['ha dog', 'Hà Đông'],
    ['hà đôngg', 'Hà Đông'],
    ['cho hadong', 'Chợ Hà Đông'],
    ['truong tieu hcc', 'Trường tiểu học'],
    ['xe buyt nhan', 'Xe buýt nhanh'],
    ['x e buyt', 'Xe buýt'],
    ['buyyt', 'buýt'],
  ])('%s → %s', async (typed, meant) => {
    expect(await didYouMean(db, asked(typed))).toBe(meant)
  })

  test('guesses nothing where no headline is near, and nothing about long questions', async () => {
    for (const text of ['qqqqqq wwwww', '575', 'a', 'một hai ba bốn năm sáu bảy tám chín'])
      expect(await didYouMean(db, asked(text)), text).toBeNull()
  })
})

test('sections, tags and authors of the name are shown when they have something', async () => {
  expect(await findNamedShelves(db, 'Hà Đông')).toEqual([{ path: '/chu-de/cho-ha-dong', name: 'Chủ đề Chợ Hà Đông' }])
  expect(await findNamedShelves(db, 'thoi su')).toEqual([{ path: '/thoi-su', name: 'Chuyên mục Thời sự' }])
  expect(await findNamedShelves(db, 'oi-s%_')).toEqual([])
  expect(await findNamedShelves(db, '…')).toEqual([])
})

describe('promoted results', () => {
  beforeEach(() => db.execute(sql`truncate promoted_results restart identity`))

  test('an article or a page is found first for the words, with or without marks', async () => {
    expect(await promoteResult(editor, { phrase: 'Chợ quận', target: '/thoi-su/cho-1' })).toMatchObject({ ok: true })
    expect(
      await promoteResult(editor, { phrase: 'đường dây nóng', target: '/trang/lien-he', title: 'Liên hệ' }),
    ).toMatchObject({ ok: true })
    expect(await findPromoted(db, asked('CHO quan'))).toMatchObject({
      path: '/thoi-su/cho-ha-dong-mo-lai-1',
      title: 'Chợ Hà Đông mở lại',
    })
    expect(await findPromoted(db, asked('duong day nong'))).toMatchObject({ path: '/trang/lien-he', title: 'Liên hệ' })
    expect(await findPromoted(db, asked('quan cho'))).toBeNull()
    await db.execute(sql`update articles set status = 'withdrawn' where id = 1`)
    expect(await findPromoted(db, asked('cho quan'))).toBeNull()
    expect((await listPromoted(db)).map(({ isShown }) => isShown)).toEqual([false, true])
    await db.execute(sql`update articles set status = 'published' where id = 1`)
    expect(await unpromoteResult(editor, { id: '1' })).toEqual({ ok: true, value: { phrase: 'Chợ quận' } })
    expect(await findPromoted(db, asked('cho quan'))).toBeNull()
    const verbs = (await db.select({ verb: auditLog.verb }).from(auditLog)).map(({ verb }) => verb)
    expect(verbs).toEqual(['promote-result', 'promote-result', 'unpromote-result'])
  })

  test.each([
    [{ phrase: '', target: '/thoi-su' }, { phrase: 'empty' }],
    [{ phrase: '…', target: '/thoi-su', title: 'x' }, { phrase: 'empty' }],
    [{ phrase: 'x'.repeat(81), target: '/thoi-su' }, { phrase: 'too-long' }],
    [{ phrase: 'chợ', target: '' }, { target: 'empty' }],
    [{ phrase: 'chợ', target: '/khong-co' }, { target: 'nowhere' }],
    [{ phrase: 'chợ', target: '/thoi-su/nhap-99' }, { target: 'nowhere' }],
    [{ phrase: 'chợ', target: 'https://evil.example/thoi-su' }, { target: 'nowhere' }],
    [{ phrase: 'chợ', target: 'javascript:alert(1)' }, { target: 'nowhere' }],
    [{ phrase: 'chợ', target: '/thoi-su' }, { title: 'empty' }],
  ])('%j is refused: %j', async (input, problems) => {
    expect(await promoteResult(editor, input)).toEqual({ ok: false, refusal: { kind: 'invalid', problems } })
  })

  test('a phrase has one result; strangers promote nothing', async () => {
    await promoteResult(editor, { phrase: 'hoà bình', target: '/thoi-su/x-1' })
    expect(await promoteResult(editor, { phrase: 'Hoa Bình', target: '/thoi-su/x-2' })).toEqual({
      ok: false,
      refusal: { kind: 'invalid', problems: { phrase: 'taken' } },
    })
    expect(await unpromoteResult(editor, { id: 77 })).toMatchObject({ refusal: 'not-found' })
    const others: (Role | null)[] = [null, 'contributor', 'reporter', 'moderator', 'admin', 'auditor']
    for (const role of others) {
      const viewer = role && commandLineViewer(role)
      expect(await promoteResult(viewer, { phrase: 'x', target: '/thoi-su/x-1' })).toMatchObject({
        refusal: 'forbidden',
      })
      expect(await unpromoteResult(viewer, { id: 1 })).toMatchObject({ refusal: 'forbidden' })
    }
  })
})

describe('what readers looked for in vain', () => {
  beforeEach(() => db.delete(searchMisses))
  const record = (text: string) => recordMiss(db, text, asked(text))

  test('is counted by its words, and shown when it was asked more than once', async () => {
    for (const text of ['Đăng ký khai sinh', 'dang ky khai sinh', 'bệnh của ông An']) await record(text)
    expect(await listMisses(db, 30, 10)).toEqual({ shown: [{ typed: 'Đăng ký khai sinh', count: 2 }], onceCount: 1 })
  })

  test('is never written down when it may belong to somebody', async () => {
    for (const text of ['0912 345 678', '0912345678', '001099012345', 'an@vi-du.vn', 'https://a.vn/b', 'x '.repeat(90)])
      await record(text)
    expect(await db.select().from(searchMisses)).toEqual([])
  })

  test('is bounded by the day and forgotten after three months', async () => {
    await db.execute(sql`insert into search_misses (day, words, typed)
      select (now() at time zone 'Asia/Ho_Chi_Minh')::date, 'w' || n, 'w' from generate_series(1, 1000) n`)
    await record('câu mới')
    await record('w7')
    expect(await db.$count(searchMisses)).toBe(1_000)
    expect(await listMisses(db, 30, 10)).toMatchObject({ shown: [{ count: 2 }], onceCount: 999 })
    await db.execute(
      sql`update search_misses set day = current_date - ${MISSES_KEPT_DAYS + 1}::int where words <> 'w7'`,
    )
    await sweepSearchMisses(db)
    expect(await db.$count(searchMisses)).toBe(1)
  })
})
