import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { plansOf } from '@/db/testing/plans'
import type { Result } from '@/lib/result'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { publishArticle } from '@/modules/articles/publish'
import { saveDraft } from '@/modules/articles/save-draft'
import { readSearchQuery } from '@/modules/articles/search-query'
import { fillDocumentEntries } from '@/modules/documents/document-entry'
import { addDocument, changeDocument } from '@/modules/documents/save'
import { showDocument, withdrawDocument } from '@/modules/documents/withdraw'
import { fewDocuments, findDocuments, newestDocuments } from './find-documents'
import { suggest } from './suggest'
import { findBegunDocuments } from './suggest-documents'

const desk = commandLineViewer()
type Narrowed = { from: Date | null; until: Date | null }
const ALL: Narrowed = { from: null, until: null }

const accepted = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

const paper = {
  number: '575-TB/TU',
  kind: 'Thông báo',
  issuedOn: '14/3/2017',
  issuer: 'Thành uỷ Minh Họa',
  signer: 'Trần Thị Mẫu',
  field: 'Xây dựng Đảng',
  excerpt: 'Kết luận của Thường trực về xây dựng quận Hà Đông',
  isInForce: 'co',
}
const added = async (more: Partial<typeof paper>) => accepted(await addDocument(desk, { ...paper, ...more }))

const found = async (text: string, narrowed: Narrowed = ALL) =>
  findDocuments(db, readSearchQuery(text)!, narrowed, { first: 0, count: 20 })
const numbers = async (text: string, narrowed: Narrowed = ALL) =>
  (await found(text, narrowed)).hits.map(({ document }) => document.number)

beforeAll(async () => {
  await db.execute(sql`insert into sections (id, slug, name) values (1, 'thoi-su', 'Thời sự')`)
  await added({})
  await added({
    number: '12/2026/QĐ-UBND',
    kind: 'Quyết định',
    issuedOn: '2/2/2026',
    excerpt: 'Giao 575 suất học bổng cho học sinh nghèo',
    field: 'Giáo dục',
    signer: 'Lê Văn Thử',
  })
  await added({ number: '9/KH-MH', kind: 'Kế hoạch', issuedOn: '5/5/2025', excerpt: 'Thu gom đồ cũ ở Hà Động' })
})

describe('documents that were found', () => {
  test.each([
    ['575-TB/TU', ['575-TB/TU']],
    ['575 tb tu', ['575-TB/TU']],
    ['tb/tu 575', ['575-TB/TU']],
    // A number in the number stands before the same number in the words, however new those are.
    ['575', ['575-TB/TU', '12/2026/QĐ-UBND']],
    ['12/2026/qd-ubnd', ['12/2026/QĐ-UBND']],
    ['học bổng', ['12/2026/QĐ-UBND']],
    ['hoc bong hoc sinh', ['12/2026/QĐ-UBND']],
    ['hojc boongr', ['12/2026/QĐ-UBND']],
    ['giáo dục', ['12/2026/QĐ-UBND']],
    ['Lê Văn Thử', ['12/2026/QĐ-UBND']],
    ['quyết định', ['12/2026/QĐ-UBND']],
    // Marks as typed first, then the newest.
    ['Hà Đông', ['575-TB/TU', '9/KH-MH']],
    ['ha dong', ['9/KH-MH', '575-TB/TU']],
    ['không có văn bản này', []],
  ])('%s', async (text, expected) => {
    expect(await numbers(text)).toEqual(expected)
  })

  test('whether it was the number that was meant decides where they stand', async () => {
    expect(await found('575')).toMatchObject({ isByNumber: true, total: 2, isMore: false })
    expect(await found('575-TB/TU')).toMatchObject({ isByNumber: true })
    expect(await found('575 suất')).toMatchObject({ isByNumber: false })
    expect(await found('ubnd')).toMatchObject({ isByNumber: false })
  })

  test('what was looked for is marked, in the number too', async () => {
    const [hit] = (await found('575 hà đông')).hits
    expect(hit?.number.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['575'])
    expect(hit?.excerpt.some(({ text, isMarked }) => isMarked && text.includes('Hà'))).toBe(true)
  })

  test('days narrow them', async () => {
    const at = (day: string) => new Date(`${day}T00:00:00+07:00`)
    expect(await numbers('575', { from: at('2017-03-14'), until: at('2017-03-15') })).toEqual(['575-TB/TU'])
    expect(await numbers('575', { from: at('2017-03-15'), until: null })).toEqual(['12/2026/QĐ-UBND'])
    expect(await numbers('575', { from: null, until: at('2017-03-14') })).toEqual([])
  })

  test('a withdrawn one is found by nobody, a changed one by its new words', async () => {
    const { id, version } = await added({ number: '77/TB-MH', excerpt: 'Cắt nước để sửa ống' })
    expect(await numbers('cắt nước')).toEqual(['77/TB-MH'])
    accepted(await changeDocument(desk, { ...paper, id, version, number: '78/TB-MH', excerpt: 'Hoãn cắt điện' }))
    expect(await numbers('cắt nước')).toEqual([])
    expect(await numbers('77')).toEqual([])
    expect(await numbers('78/tb-mh')).toEqual(['78/TB-MH'])
    accepted(await withdrawDocument(desk, { id }))
    expect(await numbers('cắt điện')).toEqual([])
    expect(await suggest(db, '78-tb')).toEqual([])
    accepted(await showDocument(desk, { id }))
    expect(await numbers('cắt điện')).toEqual(['78/TB-MH'])
  })

  test('documents older than the table become findable, once', async () => {
    await db.execute(sql`delete from document_entries`)
    expect(await numbers('575-TB/TU')).toEqual([])
    expect(await fillDocumentEntries(db)).toBe(4)
    expect(await fillDocumentEntries(db)).toBe(0)
    expect(await numbers('575-TB/TU')).toEqual(['575-TB/TU'])
    await db.execute(sql`update document_entries set rules = 0`)
    expect(await fillDocumentEntries(db)).toBe(4)
  })
})

describe('documents among the suggestions', () => {
  const labels = async (typed: string) => (await suggest(db, typed)).map(({ label }) => label)

  test('a number stands before headlines, other words after them', async () => {
    const draft = accepted(
      await saveDraft(desk, { headline: '575 cây xanh, học bổng mới', body: 'Chữ.', sectionId: 1 }),
    )
    accepted(await publishArticle(desk, draft))
    const numbered = 'Thông báo 575-TB/TU: Kết luận của Thường trực về xây dựng quận Hà Đông'
    const other = 'Quyết định 12/2026/QĐ-UBND: Giao 575 suất học bổng cho học sinh nghèo'
    expect(await labels('575')).toEqual([numbered, '575 cây xanh, học bổng mới', other])
    expect(await labels('575-tb')).toEqual([numbered])
    expect(await labels('57')).toEqual([numbered, '575 cây xanh, học bổng mới', other])
    expect(await labels('hoc bo')).toEqual(['575 cây xanh, học bổng mới', other])
    expect((await suggest(db, '575-TB'))[0]).toMatchObject({ note: '14/3/2017', path: '/van-ban/575-tb-tu-1' })
  })
})

test('among 20,000 documents each statement asks an index', async () => {
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`)
    await tx.execute(sql`insert into documents (id, number, kind, issued_on, issuer, field, field_slug, excerpt)
      select n, n || '/TB-MH', 'Thông báo', date '2000-01-01' + (n % 9000), 'Cơ quan', 'Đời sống', 'doi-song', 'Việc ' || n
      from generate_series(100001, 120000) n`)
    await tx.execute(sql`insert into document_entries (document_id, rules, number, whole)
      select id, 1, words, words from documents, lateral (select (quote_literal(id::text) || $$ 'tb' 'mh'$$)::tsvector as words) w
      where id > 100000`)
  })
  await db.execute(sql`analyze`)
  const plan = async (read: (tx: typeof db) => Promise<unknown>) => (await plansOf(read)).join('\n')
  const few = await plan((tx) => tx.execute(fewDocuments("'104242'", "'104242'", ALL)))
  expect(few).toContain('document_entries_whole_idx')
  expect(few).not.toContain('Seq Scan on document')
  const newest = await plan((tx) => tx.execute(newestDocuments("'tb'", ALL)))
  expect(newest).toContain('documents_issued_idx')
  const begun = await plan((tx) => findBegunDocuments(tx, 'number', "'1042':*", 3))
  expect(begun).toContain('documents_issued_idx')
  expect(begun).not.toContain('Seq Scan on document_entries')
  expect((await found('104242')).hits.map(({ document }) => document.id)).toEqual([104_242])
  expect(await found('tb')).toMatchObject({ total: 200, isMore: true })
})
