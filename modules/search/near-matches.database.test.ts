import { eq, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { accepted } from '@/modules/accounts/testing-people'
import { publishArticle } from '@/modules/articles/publish'
import { withdrawArticle } from '@/modules/articles/withdraw'
import { searchSettings } from './candidates'
import { findNearMatches, withPairsStatement, wordsOfAddress } from './near-matches'
import { desk, draft, published } from './testing-texts'

const near = async (path: string) => {
  const language = path.startsWith('/en/') ? 'en' : 'vi'
  return (await findNearMatches(db, wordsOfAddress(path), language)).map(({ label }) => label)
}

const CLINIC = 'Trạm y tế phường Vạn Phúc tiêm chủng thêm sáng thứ bảy'
const MARKET = 'Chợ đêm Vạn Phúc đón khách tới 23 giờ'
const ENGLISH = 'Night market stays open until eleven'

beforeAll(async () => {
  await db.execute(sql`insert into sections (id, slug, name) values (1, 'thoi-su', 'Thời sự')`)
  await published(CLINIC, 'Tiêm chủng')
  await published(MARKET)
  await draft('Trạm y tế phường Vạn Phúc: bài chưa ai được đọc')
  const gone = await published('Chợ đêm Vạn Phúc ngừng họp')
  accepted(await withdrawArticle(desk, { id: gone.id, version: gone.version, reason: 'Sai' }))
  const english = await draft(ENGLISH)
  await db.update(articles).set({ language: 'en' }).where(eq(articles.id, english.id))
  accepted(await publishArticle(desk, english))
})

test('an address cut off, of another system, or with one word wrong finds its article', async () => {
  expect(await near('/thoi-su/tram-y-te-phuong-van-phuc-tiem-chung-them')).toEqual([CLINIC])
  expect(await near('/thoi-su/tram-y-te-phuong-van-phuc-tiem-chu')).toEqual([CLINIC])
  expect(await near('/tin/Tram-y-te-phuong-Van-Phuk-tiem-chung-them-sang-thu-bay_991.aspx')).toEqual([CLINIC])
  expect(await near('/cho-dem-van-phuc')).toEqual([MARKET])
})

test('names of shelves come first, also with a slip of a finger', async () => {
  expect(await near('/tiem-chung')).toEqual(['Chủ đề Tiêm chủng', CLINIC])
  expect(await near('/thoisu')).toEqual(['Chuyên mục Thời sự'])
  expect(await near('/thoi-xu')).toEqual(['Chuyên mục Thời sự'])
})

test('the English edition is led to English articles alone, and the other way round', async () => {
  expect(await near('/en/news/night-market-stays-opn-until-eleven')).toEqual([ENGLISH])
  expect(await near('/en/news/cho-dem-van-phuc')).toEqual([])
  expect(await near('/night-market-stays-open')).toEqual([])
})

test('what has nothing in common with any article finds nothing', async () => {
  expect(await near('/wp-admin/setup-config.php')).toEqual([])
  expect(await near('/khong-lien-quan-gi-ca')).toEqual([])
})

test('the index of words is asked, never the table read to its end', async () => {
  for (const language of ['vi', 'en'] as const) {
    const statement = withPairsStatement(['+tram y', '+y te', '+te phuong'], language)
    const plan = await db.transaction(async (tx) => {
      await tx.execute(searchSettings)
      return JSON.stringify(await tx.execute(sql`explain ${statement}`))
    })
    // The English edition is a selection: its own index may be walked.
    expect(plan).toMatch(
      language === 'vi' ? /search_entries_headline_idx/ : /search_entries_headline_idx|articles_english_/,
    )
    expect(plan).not.toContain('Seq Scan on search_entries')
  }
})
