import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { plansOf } from '@/db/testing/plans'
import { accepted } from '@/modules/accounts/testing-people'
import { withdrawArticle } from '@/modules/articles/withdraw'
import { promoteResult } from './promote'
import { findBegun, SUGGESTIONS_MAX, suggest } from './suggest'
import { desk, draft, published } from './testing-texts'

const labels = async (typed: string) => (await suggest(db, typed)).map(({ label }) => label)

beforeAll(async () => {
  await db.execute(sql`insert into sections (id, slug, name) values (1, 'thoi-su', 'Thời sự')`)
  await published('Tiêm chủng mở rộng ở phường Vạn Phúc', 'Tiêm chủng')
  await published('Chợ đêm Vạn Phúc đón khách')
  await published('Quà cho các cháu vùng cao')
  await draft('Tiêm vắc xin: bài chưa ai được đọc')
})

test('headlines and names that fit what was typed so far, the last word by its beginning, with or without marks', async () => {
  expect(await labels('tiem ch')).toEqual(['Tiêm chủng mở rộng ở phường Vạn Phúc'])
  expect(await labels('TIÊM CH')).toEqual(['Tiêm chủng mở rộng ở phường Vạn Phúc'])
  expect(await labels('tiêm chủng')).toEqual(['Chủ đề Tiêm chủng', 'Tiêm chủng mở rộng ở phường Vạn Phúc'])
  expect(await labels('thoi su')).toEqual(['Chuyên mục Thời sự'])
})

test('the marks somebody typed come first, and what has other marks after them', async () => {
  expect((await labels('chợ'))[0]).toBe('Chợ đêm Vạn Phúc đón khách')
  expect((await labels('cho'))[0]).toBe('Quà cho các cháu vùng cao')
})

test('what an editor promoted comes first, once', async () => {
  const { path } = await published('Cẩm nang đi chợ xuân')
  accepted(await promoteResult(desk, { phrase: 'chợ xuân', target: path ?? '' }))
  expect(await labels('cho xuan')).toEqual(['Cẩm nang đi chợ xuân'])
})

test('a withdrawn headline is gone with the article', async () => {
  const out = await published('Ngõ ngập sâu sau mưa')
  expect(await labels('ngõ ngập')).toEqual(['Ngõ ngập sâu sau mưa'])
  accepted(await withdrawArticle(desk, { ...out, reason: 'Chưa kiểm chứng' }))
  expect(await labels('ngõ ngập')).toEqual([])
})

test('nothing is suggested for what says too little, too much or nothing that can be read', async () => {
  for (const typed of ['', ' ', 'a', '…', '\u0000', 'chợ '.repeat(40), 'a'.repeat(5_000), "x' | 'y", '%', '_']) {
    expect(await suggest(db, typed)).toEqual([])
  }
})

test('among 20,000 articles it walks the newest of an index, and an old headline is found by its whole words', async () => {
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`)
    await tx.execute(sql`insert into articles (id, status, section_id, headline, published_at)
      select n, 'published', 1, case when n = 100001 then 'Giếng làng Cự Đà' else 'Bản tin thứ ' || n end, timestamptz '2020-01-01' + n * interval '1 minute'
      from generate_series(100001, 120000) n`)
    await tx.execute(sql`insert into search_entries (article_id, version, rules, section_id, published_at, headline, whole)
      select id, 1, 1, 1, published_at, words, words from articles, lateral (select case when id = 100001
        then $$'gieng' 'lang' 'cu' 'da' '+gieng lang' '+lang cu' '+cu da'$$ else $$'ban' 'tin' '+ban tin'$$ end::tsvector as words) as w
      where id > 100000`)
  })
  await db.execute(sql`analyze`)
  expect(await labels('ban t')).toHaveLength(SUGGESTIONS_MAX)
  expect(await labels('giếng làng')).toEqual(['Giếng làng Cự Đà'])
  const [walk] = await plansOf((tx) => findBegun(tx, "'ban':*", SUGGESTIONS_MAX))
  expect(walk).toContain('search_entries_newest_idx')
  expect(walk).not.toContain('Seq Scan')
})
