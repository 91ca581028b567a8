import { readdirSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { articles, publishedDays } from '@/db/schema/articles'
import { authors, sections, tags } from '@/db/schema/shelves'
import { settings, standingPages } from '@/db/schema/site'
import { isNowhere } from './nowhere'

beforeAll(async () => {
  await db.insert(sections).values([
    { id: 1, slug: 'thoi-su', name: 'Thời sự', englishName: 'News', englishSlug: 'news' },
    { id: 2, slug: 'nghi-huu', name: 'Nghỉ hưu', retiredAt: new Date() },
  ])
  await db.insert(authors).values({ slug: 'ha-quoc', name: 'Hà Quốc' })
  await db.insert(tags).values({ slug: 'cho-que', name: 'Chợ quê' })
  await db.insert(standingPages).values({ slug: 'gioi-thieu', title: 'Giới thiệu', body: [] })
  await db.insert(settings).values({ key: 'discovery', value: { indexNowKey: '0123456789abcdef' } })
  const publishedAt = new Date('2026-01-01T00:00:00Z')
  await db.insert(publishedDays).values({ day: '2026-01-01', articleCount: 1 })
  await db.insert(articles).values([
    { id: 1, headline: 'Chợ làng họp lại', sectionId: 1, status: 'published', publishedAt },
    { id: 2, headline: 'Đã gỡ', sectionId: 1, status: 'withdrawn', publishedAt },
    { id: 3, headline: 'Bản nháp', sectionId: 1 },
  ])
})

const NOWHERE = [
  '/thoi-su/khong-co-900001',
  '/thoi-su/cho-lang-hop-lai-2',
  '/thoi-su/ban-nhap-3',
  '/thoi-su/cho-lang-hop-lai-3/lich-su',
  '/thoi-su/khong-co-so',
  '/thoi-su/khong-co-so/binh-luan/1',
  '/wp-admin',
  '/wp-admin/setup/config',
  '/chu-de/khong-co',
  '/tac-gia/khong-co',
  '/tac-gia/---',
  '/trang/khong-co',
  '/luu-tru/1834/05',
  '/luu-tru/2025',
  '/luu-tru/2999/01/01',
  '/luu-tru/0/1',
  '/khoa-indexnow/0123456789abcdef',
  '/0123456789abcdea.txt',
  '/en/khong-co',
  '/en/pages/khong-co',
  '/en/pages',
  '/en/news/no-number',
  '/en/news/draft-3',
]

const PERHAPS = [
  '/en',
  '/en/news',
  '/en/thoi-su',
  '/en/contacts',
  '/en/offline',
  '/en/follow',
  '/en/errors/404',
  '/en/news/other-words-1',
  '/en/feed.xml',
  '/',
  '/thoi-su',
  '/thoi--su',
  '/nghi-huu',
  '/thoi-su/cho-lang-hop-lai-1',
  '/muc-cu/tit-cu-1',
  '/thoi-su/cho-lang-hop-lai-1/binh-luan/2',
  '/thoi-su/feed.xml',
  '/khong-co/feed.xml',
  '/chu-de/cho-que',
  '/chu-de/cho_que',
  '/chu-de/cho-que/feed.json',
  '/tac-gia/ha-quoc',
  '/tac-gia',
  '/luu-tru/2026/01',
  '/trang/gioi-thieu',
  '/trang/binh-luan',
  '/luu-tru/2026',
  '/luu-tru/2026/12',
  '/luu-tru/ngay-khong-co',
  '/luu-tru/xem',
  '/doc-nhieu/7-ngay',
  '/sitemaps/1.xml',
  '/robots.txt',
  '/0123456789abcdef.txt',
]

test.each(NOWHERE)('%s names nothing', async (path) => {
  expect(await isNowhere(db, path)).toBe(true)
})

test.each(PERHAPS)('%s may be a page: the application says what it is', async (path) => {
  expect(await isNowhere(db, path)).toBe(false)
})

test('every page the application has below /trang may be one', async () => {
  const names = readdirSync('app/(site)/trang').filter((name) => !name.startsWith('['))
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) expect(await isNowhere(db, `/trang/${name}`), name).toBe(false)
})
