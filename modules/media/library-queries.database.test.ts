import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { articles } from '@/db/schema/articles'
import { media } from '@/db/schema/media'
import { authors } from '@/db/schema/shelves'
import { standingPages } from '@/db/schema/site'
import { type LibraryFilter, libraryQuery, listLibrary, readLibraryShelves, WHOLE_LIBRARY } from './library-queries'

const MANY = 20_000
const BATCH = 2_500

beforeAll(async () => {
  await db.insert(users).values([
    { id: 1, email: 'lan@toa-soan.test', name: 'Lan', role: 'reporter', passwordHash: '-' },
    { id: 2, email: 'an@toa-soan.test', name: 'An', role: 'reporter', passwordHash: '-' },
    { id: 3, email: 'khong@toa-soan.test', name: 'Không tải ảnh', role: 'reporter', passwordHash: '-' },
  ])
  const size = { widthPixels: 800, heightPixels: 600 }
  const at = (text: string) => new Date(text)
  await db.insert(media).values([
    {
      id: 1,
      file: '1',
      ...size,
      alt: 'Chợ hoa Hà Đông',
      folder: 'Tết',
      uploadedBy: 1,
      createdAt: at('2026-01-31T16:59:59.999Z'),
    },
    {
      id: 2,
      file: '2',
      ...size,
      caption: 'Lễ hội làng Vạn Phúc',
      uploadedBy: 2,
      createdAt: at('2026-01-31T17:00:00Z'),
    },
    {
      id: 3,
      file: '3',
      ...size,
      isDecorative: true,
      originalName: 'DSC_0042.JPG',
      uploadedBy: 1,
      createdAt: at('2026-02-28T16:59:59Z'),
    },
    { id: 4, file: '4', ...size, alt: 'Ảnh đã bỏ', deletedAt: new Date(), createdAt: at('2026-03-15T00:00:00Z') },
    { id: 5, file: '5', ...size, alt: '100% vải lụa_tơ tằm', folder: 'Lụa', createdAt: at('2026-03-15T00:00:00Z') },
    { id: 6, file: '6', ...size, alt: 'Chân dung', createdAt: at('2026-03-15T00:00:00Z') },
    { id: 7, file: '7', ...size, alt: 'Trụ sở', createdAt: at('2026-03-15T00:00:00Z') },
  ])
  await db
    .insert(articles)
    .values({ headline: 'Nháp', body: [{ type: 'figure', attrs: { mediaId: 1 } }], leadMediaId: 2 })
  await db.insert(authors).values({ slug: 'a', name: 'A', photoMediaId: 6 })
  await db
    .insert(standingPages)
    .values({ slug: 'gioi-thieu', title: 'G', body: [{ type: 'gallery', attrs: { mediaIds: [5, 7] } }] })
})

const found = async (filter: Partial<LibraryFilter>, after: number | null = null, limit = 50) =>
  (await listLibrary(db, { ...WHOLE_LIBRARY, ...filter }, after, limit)).map(({ id }) => id)

test('the library shows the newest first, page by page, without what is in the trash', async () => {
  expect(await found({})).toEqual([7, 6, 5, 3, 2, 1])
  expect(await found({}, null, 2)).toEqual([7, 6])
  expect(await found({}, 6, 2)).toEqual([5, 3])
  expect(await found({ isTrash: true })).toEqual([4])
})

test.each([
  ['cho ha dong', [1]],
  ['HÀ ĐÔNG'.normalize('NFD'), [1]],
  ['dong hoa cho', [1]],
  ['van phuc', [2]],
  ['dsc_0042', [3]],
  ['100%', [5]],
  ['lua_to', [5]],
  ['lua%to', []],
  ['3', [3]],
  ['   ', [7, 6, 5, 3, 2, 1]],
])('%s finds %j', async (text, ids) => {
  expect(await found({ text })).toEqual(ids)
})

test('the library is narrowed by folder, month in Hà Nội, uploader, missing words and use', async () => {
  expect(await found({ folder: 'Tết' })).toEqual([1])
  expect(await found({ folder: '' })).toEqual([7, 6, 3, 2])
  expect(await found({ month: '2026-01' })).toEqual([1])
  expect(await found({ month: '2026-02' })).toEqual([3, 2])
  expect(await found({ month: '2026-12' })).toEqual([])
  expect(await found({ uploadedBy: 1 })).toEqual([3, 1])
  expect(await found({ isWithoutAlt: true })).toEqual([2])
  expect(await found({ isUnused: true })).toEqual([3])
  expect(await found({ isUnused: true, uploadedBy: 2 })).toEqual([])
})

test('what can be chosen is what there is', async () => {
  expect(await readLibraryShelves(db)).toEqual({
    folders: ['Lụa', 'Tết'],
    months: ['2026-03', '2026-02', '2026-01'],
    uploaders: [
      { id: 2, name: 'An' },
      { id: 1, name: 'Lan' },
    ],
  })
})

test(`in a library of ${MANY.toLocaleString('vi-VN')} pictures every question is an index walk`, async () => {
  for (let start = 1; start <= MANY; start += BATCH)
    await db.execute(sql`
      insert into media (id, file, width_pixels, height_pixels, alt, folder, uploaded_by, created_at)
      select 1000 + n, 'm' || n, 800, 600, 'Ảnh số ' || n || ' của phường ' || (n % 97), 'Năm ' || (n % 40), 1 + n % 2,
        timestamptz '2020-01-01' + n * interval '1 hour'
      from generate_series(${start}::int, ${start + BATCH - 1}::int) as n`)
  await db.execute(
    sql`insert into article_media select 1, id from media where id > 1000 and id % 50 <> 0 on conflict do nothing`,
  )
  await db.execute(sql`analyze media`)
  await db.execute(sql`analyze article_media`)
  const plan = async (filter: Partial<LibraryFilter>, after: number | null = null) => {
    const query = libraryQuery(db, { ...WHOLE_LIBRARY, ...filter }, after, 40)
    const rows = await db.execute<{ 'QUERY PLAN': string }>(
      sql`explain (analyze, costs off, timing off) ${query.getSQL()}`,
    )
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  }
  const WHOLE_TABLE = /Seq Scan on media|Parallel Seq Scan on media/
  for (const filter of [
    {},
    { text: 'phuong 42' },
    { text: 'anh so 19999' },
    { folder: 'Năm 7' },
    { month: '2022-05' },
    { uploadedBy: 1 },
    { isWithoutAlt: true },
    { isUnused: true },
  ]) {
    expect(await plan(filter), JSON.stringify(filter)).not.toMatch(WHOLE_TABLE)
    expect(await plan(filter, 15_000), JSON.stringify(filter)).not.toMatch(WHOLE_TABLE)
  }
  expect(await plan({ text: 'so 19999' })).toContain('media_search_idx')
  expect(await found({ text: 'so 19999' })).toHaveLength(1)
}, 60_000)
