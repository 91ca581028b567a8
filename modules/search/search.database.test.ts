import { desc, eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { searchEntries } from '@/db/schema/search'
import { authors, sections } from '@/db/schema/shelves'
import type { Result } from '@/lib/result'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { updatePublished } from '@/modules/articles/correct'
import { fillSearch, fillSearchEntries } from '@/modules/articles/fill-search'
import { moveArticle } from '@/modules/articles/move'
import { publishArticle } from '@/modules/articles/publish'
import { restoreArticle } from '@/modules/articles/restore'
import { saveDraft } from '@/modules/articles/save-draft'
import { readSearchQuery } from '@/modules/articles/search-query'
import { setEdition } from '@/modules/articles/set-edition'
import { withdrawArticle } from '@/modules/articles/withdraw'
import { searchArticles } from './search'
import { searchEnglish } from './search-english'
import { readSearchInput, SEARCH_FIELDS, type Typed } from './search-input'

const chief = commandLineViewer()

const accepted = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

const typed = (fields: Partial<Typed>): Typed => ({
  ...(Object.fromEntries(SEARCH_FIELDS.map((name) => [name, ''])) as Typed),
  ...fields,
})

async function answer(q: string, fields: Partial<Typed> = {}) {
  const input = readSearchInput(typed({ q, ...fields }))
  if (input === null || 'problems' in input) throw new Error(JSON.stringify(input))
  const found = await searchArticles(db, input)
  if ('problems' in found) throw new Error(JSON.stringify(found))
  return found
}
const headlines = async (q: string, fields: Partial<Typed> = {}) =>
  (await answer(q, fields)).hits.map(({ article }) => article.headline)

const marked = (pieces: { text: string; isMarked: boolean }[]) =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')

type Written = { headline: string; standfirst?: string; body?: string; sectionId?: number; authorIds?: number[] }

const fieldsOf = ({ headline, standfirst = '', body = 'Tin ngắn.', sectionId = 1, authorIds = [] }: Written) => ({
  ...{ headline, standfirst, dateline: '', body, sectionId, authorIds, tagNames: [], leadMediaId: null },
  commentsOpen: true,
})

async function published(text: Written): Promise<{ id: number; version: number }> {
  return accepted(await publishArticle(chief, accepted(await saveDraft(chief, fieldsOf(text)))))
}

async function dated(text: Written, at: string): Promise<void> {
  const { id } = await published(text)
  await db
    .update(articles)
    .set({ publishedAt: new Date(at) })
    .where(eq(articles.id, id))
  await db.execute(sql`update article_authors set published_at = ${at}::timestamptz where article_id = ${id}`)
}

beforeAll(async () => {
  await db.insert(sections).values([
    { id: 1, slug: 'thoi-su', name: 'Thời sự' },
    { id: 2, slug: 'giao-duc', name: 'Giáo dục' },
    { id: 3, slug: 'van-hoa', name: 'Văn hoá' },
  ])
  await db.insert(authors).values([{ id: 1, slug: 'ha-quoc', name: 'Hà Quốc' }])
  await dated({ headline: 'Má hồng đào xứ Huế', sectionId: 2 }, '2026-03-01')
  await dated({ headline: 'Phòng chống ma túy trong trường học', sectionId: 2, authorIds: [1] }, '2020-03-01')
  await dated({ headline: 'Ma tuý giảm ở các phường', standfirst: 'Quận Hà Đông tổng kết.' }, '2024-03-01')
  await dated({ headline: 'Mã số thuế và tủy sống', body: 'Chuyện <b>khác</b> hẳn & lạ.' }, '2025-03-01')
  await dated({ headline: 'Thông báo số 575-TB/TU của Quận uỷ' }, '2017-03-14T10:43:00+07:00')
  await dated({ headline: 'Tăng 575 lượt xe buýt', body: 'Tuyến từ Hà Nội qua Đông Anh.' }, '2026-01-01')
  await dated({ headline: 'Chợ Hà Đông mở lại', body: 'Bà con vui.\n\nTiểu thương ở chợ.' }, '2019-01-01')
}, 60_000)

describe('a question is answered', () => {
  test('with the marks as typed first, then the same letters, of equals the newest first', async () => {
    expect(await headlines('ma túy')).toEqual([
      'Ma tuý giảm ở các phường',
      'Phòng chống ma túy trong trường học',
      'Mã số thuế và tủy sống',
    ])
    const { hits } = await answer('ma túy')
    expect(hits.map(({ isExact }) => isExact)).toEqual([true, true, false])
    expect(await headlines('ma tuy')).toEqual([
      'Ma tuý giảm ở các phường',
      'Phòng chống ma túy trong trường học',
      'Mã số thuế và tủy sống',
    ])
  })

  test.each([
    'ha dong',
    'Hà Đông',
    'HÀ ĐÔNG',
    'Hà Đông'.normalize('NFD'),
    'hà dong',
    'Ha Ðông',
    'haf ddoong',
    'ha2 d9o6ng',
  ])('“%s”: headlines before texts, words side by side before words apart', async (question) => {
    expect((await headlines(question)).slice(0, 2)).toEqual(['Chợ Hà Đông mở lại', 'Ma tuý giảm ở các phường'])
  })

  test('by an official number, whole or in part', async () => {
    expect(await headlines('575-TB/TU')).toEqual(['Thông báo số 575-TB/TU của Quận uỷ'])
    expect(await headlines('575')).toEqual(['Tăng 575 lượt xe buýt', 'Thông báo số 575-TB/TU của Quận uỷ'])
    expect(await headlines('tb/tu')).toEqual(['Thông báo số 575-TB/TU của Quận uỷ'])
  })

  test('by words in quotes, side by side and never across two paragraphs', async () => {
    expect(await headlines('"ha dong"')).toEqual(['Chợ Hà Đông mở lại', 'Ma tuý giảm ở các phường'])
    expect(await headlines('ha dong')).toContain('Tăng 575 lượt xe buýt')
    expect(await headlines('"vui tieu thuong"')).toEqual([])
  })

  test('within a section, by an author, in a time', async () => {
    expect(await headlines('ma', { 'chuyen-muc': 'giao-duc' })).toEqual([
      'Má hồng đào xứ Huế',
      'Phòng chống ma túy trong trường học',
    ])
    expect(await headlines('ma', { 'tac-gia': 'ha-quoc' })).toEqual(['Phòng chống ma túy trong trường học'])
    expect(await headlines('575', { tu: '14/3/2017', den: '2017-03-14' })).toEqual([
      'Thông báo số 575-TB/TU của Quận uỷ',
    ])
    expect(await headlines('575', { den: '13/3/2017' })).toEqual([])
    const input = readSearchInput(typed({ q: 'ma', 'chuyen-muc': 'khong-co', 'tac-gia': 'khong-co' }))
    if (input === null || 'problems' in input) throw new Error('unreadable')
    expect(await searchArticles(db, input)).toEqual({ problems: { 'chuyen-muc': 'unknown', 'tac-gia': 'unknown' } })
  })

  test('with the words marked in the text as it was written', async () => {
    const [hit] = (await answer('ma túy')).hits
    expect(marked(hit!.headline)).toBe('[Ma tuý] giảm ở các phường')
    expect(marked((await answer('hà dong')).hits[1]!.snippet)).toBe('Quận [Hà Đông] tổng kết.')
    const [other] = (await answer('khac han la')).hits
    expect(other?.snippet.map(({ text }) => text).join('')).toBe('Chuyện <b>khác</b> hẳn & lạ.')
    expect((await answer('haf ddoong')).readAs).toBe('hà đông')
  })
})

describe('what search knows follows what readers see, in the transaction of the deed', () => {
  test('published, corrected, withdrawn, given back, moved', async () => {
    const draft = accepted(await saveDraft(chief, fieldsOf({ headline: 'Đình làng cũ sắp sửa' })))
    expect(await headlines('dinh lang')).toEqual([])
    let now = accepted(await publishArticle(chief, draft))
    expect(await headlines('dinh lang')).toEqual(['Đình làng cũ sắp sửa'])
    now = accepted(await updatePublished(chief, { ...now, ...fieldsOf({ headline: 'Miếu làng sắp sửa' }) }))
    expect(await headlines('dinh lang')).toEqual([])
    expect(await headlines('mieu lang')).toEqual(['Miếu làng sắp sửa'])
    now = accepted(await withdrawArticle(chief, { ...now, reason: 'Có chỗ chưa đúng.' }))
    expect(await headlines('mieu lang')).toEqual([])
    now = accepted(await restoreArticle(chief, now))
    expect(await headlines('mieu lang')).toEqual(['Miếu làng sắp sửa'])
    now = accepted(await moveArticle(chief, { ...now, sectionId: 3 }))
    expect(await headlines('mieu lang', { 'chuyen-muc': 'van-hoa' })).toEqual(['Miếu làng sắp sửa'])
    // As a whole section is moved: many articles at once, without a new version.
    await db.update(articles).set({ sectionId: 1 }).where(eq(articles.sectionId, 3))
    expect(await headlines('mieu lang', { 'chuyen-muc': 'van-hoa' })).toEqual([])
    expect(await headlines('mieu lang', { 'chuyen-muc': 'thoi-su' })).toEqual(['Miếu làng sắp sửa'])
  })

  test('a refused deed leaves it as it was', async () => {
    const { id, version } = await published({ headline: 'Giếng cổ giữa làng' })
    await updatePublished(chief, { id, version: version - 1, ...fieldsOf({ headline: 'Giếng mới' }) })
    expect(await headlines('gieng moi')).toEqual([])
    const [entry] = await db.select().from(searchEntries).orderBy(desc(searchEntries.articleId)).limit(1)
    expect(entry).toMatchObject({ articleId: id, version })
  })

  test('texts that came another way are filled in, in steps that can be stopped', async () => {
    const entryCount = await db.$count(searchEntries)
    await db.execute(sql`delete from search_entries`)
    expect(await headlines('ha dong')).toEqual([])
    await db.execute(sql`insert into articles (id, status, section_id, headline, published_at)
      select 5000 + n, 'published', 1, 'Bài cũ số ' || n, now() from generate_series(1, 450) n`)
    const first = await db.transaction((tx) => fillSearchEntries(tx, 0))
    expect(first).toMatchObject({ filledCount: entryCount, isDone: false })
    expect(await fillSearch(db)).toBe(450)
    expect(await headlines('ha dong')).toContain('Chợ Hà Đông mở lại')
    expect(await headlines('"bai cu so 449"')).toEqual(['Bài cũ số 449'])
    expect(await fillSearch(db)).toBe(0)
    await db.update(searchEntries).set({ rules: 0 }).where(eq(searchEntries.articleId, 5_001))
    expect(await fillSearch(db)).toBe(1)
  })
})

test('a long list is turned in pages, up to two hundred', async () => {
  const first = await answer('bai cu')
  expect(first).toMatchObject({ total: 200, isMore: true, pageCount: 10 })
  const ids = new Set<number>()
  for (let page = 1; page <= 10; page += 1) {
    const { hits } = await answer('bai cu', { trang: String(page) })
    for (const { article } of hits) ids.add(article.id)
  }
  expect(ids.size).toBe(200)
})

test('an English article is found in the English edition, and there alone', async () => {
  const saved = accepted(await saveDraft(chief, fieldsOf({ headline: 'Lanterns on the river', body: 'Five hundred.' })))
  const english = accepted(await setEdition(chief, { ...saved, language: 'en', translationOf: null }))
  const shown = accepted(await publishArticle(chief, english))
  const inEnglish = async (q: string) => {
    const query = readSearchQuery(q)
    return query ? (await searchEnglish(db, query)).map(({ article }) => article.headline) : []
  }
  expect(await headlines('lanterns')).toEqual([])
  expect(await inEnglish('five LANTERNS')).toEqual(['Lanterns on the river'])
  expect(await inEnglish('quận')).toEqual([])
  accepted(await withdrawArticle(chief, { ...shown, reason: 'Chưa kiểm chứng' }))
  expect(await inEnglish('lanterns')).toEqual([])
})
