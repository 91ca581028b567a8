import { type SQL, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { articles } from '@/db/schema/articles'
import { authors, sections } from '@/db/schema/shelves'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { CANDIDATES_MAX, candidateStatements, type DeskFilter, type DeskPlace, pageStatement } from './desk-filter'
import { listForDesk, narrow } from './desk-list'
import { saveDraft } from './save-draft'

const ARTICLES = 12_000
const COMMON_AUTHOR = 1
const RARE_AUTHOR = 2
const WRITER = 1

/** An archive where some things are everywhere and some nowhere but in the far past. */
beforeAll(async () => {
  await db.insert(sections).values([
    { id: 1, slug: 'thoi-su', name: 'Thời sự' },
    { id: 2, slug: 'giao-duc', name: 'Giáo dục' },
  ])
  await db.insert(authors).values([
    { id: COMMON_AUTHOR, slug: 'ha-quoc', name: 'Hà Quốc' },
    { id: RARE_AUTHOR, slug: 'minh-anh', name: 'Minh Anh' },
  ])
  await db.insert(users).values({ id: WRITER, email: 'a@b.vn', name: 'Lan', role: 'reporter', passwordHash: '-' })
  // More rows than the site ever writes in one statement: it may take longer than the site would wait.
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = '60s'`)
    await tx.execute(sql`
    insert into articles (headline, standfirst, status, section_id, created_by, published_at, updated_at)
    select case when n <= 40 then 'Lũ lụt năm cũ số ' || n else 'Phường Hà Đông họp tổ dân phố số ' || n end,
      case when n % 500 = 0 then '' else 'Sa-pô' end,
      case when n % 100 = 0 then 'withdrawn' when n % 50 = 1 then 'draft' else 'published' end::article_status,
      1 + n % 2, case when n % 200 = 7 then ${WRITER}::int end,
      case when n % 50 = 1 then null else '2020-01-01'::timestamptz + n * interval '1 hour' end,
      '2020-01-01'::timestamptz + n * interval '1 hour'
    from generate_series(1, ${ARTICLES}::int) as n`)
    await tx.execute(sql`
    insert into search_entries (article_id, version, rules, headline, whole)
    select id, 1, 1, words, words from articles, to_tsvector('simple', (case when id <= 40 then 'lu lut nam cu so '
      else 'phuong ha dong hop to dan pho so ' end) || id) as words`)
    await tx.execute(sql`
    insert into article_authors (article_id, author_id)
    select id, case when id <= 60 then ${RARE_AUTHOR}::int else ${COMMON_AUTHOR}::int end from articles`)
  })
  await db.execute(sql`analyze`)
})

const list = (filter: Partial<DeskFilter>) => listForDesk(db, { limit: 10, ...filter })
const headlines = async (filter: Partial<DeskFilter>) => (await list(filter)).map(({ headline }) => headline)

test('a headline is found without tone marks, by words in any order, whatever form they were typed in', async () => {
  const chief = commandLineViewer()
  await saveDraft(chief, { headline: 'Trường tiểu học Lê Lợi đón học sinh', body: '', sectionId: 1 })
  const found = ['Trường tiểu học Lê Lợi đón học sinh']
  for (const text of [
    'truong tieu hoc',
    'TRƯỜNG Tiểu Học',
    'trường lê lợi'.normalize('NFD'),
    'sinh don loi le',
    'le lo',
    '"le loi don"',
    '“Tiểu học” le lo',
    'Trường, “Lê-Lợi”!',
  ]) {
    expect(await headlines({ text }), text).toEqual(found)
  }
  for (const text of ['truong le loi xyz', '"loi le"', '"le lo"']) expect(await headlines({ text }), text).toEqual([])
  expect(await headlines({ text: 'ruong tieu' }), 'words are found by their beginning').toEqual([])
})

test('a changed headline is found by its new words only, and an article by its number', async () => {
  const chief = commandLineViewer()
  const saved = await saveDraft(chief, { headline: 'Đình làng cũ', body: '', sectionId: null })
  if (!saved.ok) throw new Error('không lưu được')
  await saveDraft(chief, { ...saved.value, headline: 'Miếu làng 100% mới', body: '', sectionId: null })
  expect(await headlines({ text: 'dinh lang cu' })).toEqual([])
  expect(await headlines({ text: '100% moi' })).toEqual(['Miếu làng 100% mới'])
  expect(await headlines({ text: String(saved.value.id) })).toContain('Miếu làng 100% mới')
  expect(await headlines({ text: `#${saved.value.id}` })).toContain('Miếu làng 100% mới')
  await db.delete(articles).where(sql`id = ${saved.value.id}`)
  expect(await headlines({ text: 'mieu lang' })).toEqual([])
})

const FILTERS: [string, Partial<DeskFilter>][] = [
  ['no filter', {}],
  ['a state', { status: 'withdrawn' }],
  ['a section', { sectionId: 2 }],
  ['a section and a state', { sectionId: 2, status: 'draft' }],
  ['a common word', { text: 'phuong' }],
  ['a rare word', { text: 'lu lut' }],
  ['a rare word in a section', { text: 'lu lut', sectionId: 2 }],
  ['a number', { text: '77' }],
  ['a common pen-name', { authorId: COMMON_AUTHOR }],
  ['a rare pen-name', { authorId: RARE_AUTHOR }],
  ['a rare pen-name and a common word', { authorId: RARE_AUTHOR, text: 'phuong' }],
  ['a writer', { createdBy: WRITER }],
  ['a writer, by date', { createdBy: WRITER, order: 'published' }],
  ['a period of changes', { from: new Date('2021-01-01'), until: new Date('2021-02-01') }],
  ['by date', { order: 'published' }],
  ['withdrawn, by date', { order: 'published', status: 'withdrawn' }],
  ['a section, by date', { order: 'published', sectionId: 1, until: new Date('2021-01-01') }],
  ['a pen-name, by date', { order: 'published', authorId: COMMON_AUTHOR }],
  ['a common word, by date', { order: 'published', text: 'ha dong' }],
  ['without a standfirst', { lacks: 'standfirst' }],
  ['without a standfirst, in a section', { lacks: 'standfirst', sectionId: 1 }],
]

test.each(FILTERS)('%s: pages there and back show every article once, in order', async (_name, filter) => {
  const limit = 7
  const pages: Awaited<ReturnType<typeof list>>[] = []
  const place = (side: DeskPlace['side'], line: (typeof pages)[number][number] | undefined): DeskPlace | null => {
    const at = filter.order === 'published' ? line?.publishedAt : line?.updatedAt
    return line && at ? { side, at, id: line.id } : null
  }
  for (let next: DeskPlace | null = null; pages.length < 5; ) {
    const page: (typeof pages)[number] = await list({ ...filter, limit, place: next })
    if (page.length === 0) break
    pages.push(page)
    next = place('after', page.at(-1))
  }
  const ids = pages.flat().map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(0)
  expect(new Set(ids).size).toBe(ids.length)
  const times = pages
    .flat()
    .map((line) => (filter.order === 'published' ? line.publishedAt : line.updatedAt)!.getTime())
  expect(times).toEqual(times.toSorted((left, right) => right - left))
  for (const [index, page] of pages.entries()) {
    const before = pages[index - 1]
    if (before) expect(await list({ ...filter, limit, place: place('before', page[0]) })).toEqual(before)
  }
})

type Node = { 'Node Type': string; 'Actual Rows': number; 'Actual Loops': number; Plans?: Node[] }

async function walked(statement: SQL): Promise<{ kinds: string[]; rowsMax: number }> {
  const [row] = await db.execute<{ 'QUERY PLAN': { Plan: Node }[] }>(sql`explain (analyze, format json) ${statement}`)
  const nodes: Node[] = []
  const visit = (node: Node) => {
    nodes.push(node)
    node.Plans?.forEach(visit)
  }
  visit(row!['QUERY PLAN'][0]!.Plan)
  // An index of words names all that match without a row being read for it.
  const read = nodes.filter((node) => node['Node Type'] !== 'Bitmap Index Scan')
  const rows = read.map((node) => node['Actual Rows'] * node['Actual Loops'])
  return { kinds: nodes.map((node) => node['Node Type']), rowsMax: Math.max(...rows) }
}

test.each(FILTERS)('%s: no table is read from end to end', async (_name, filter) => {
  const full: DeskFilter = { limit: 31, ...filter }
  for (const { statement } of candidateStatements(full)) {
    expect((await walked(statement)).rowsMax).toBeLessThanOrEqual(CANDIDATES_MAX + 1)
  }
  const { kinds, rowsMax } = await walked(pageStatement(full, await narrow(db, full)))
  expect(kinds).not.toContain('Seq Scan')
  expect(rowsMax).toBeLessThanOrEqual(CANDIDATES_MAX)
})

test('what is rare is fetched and sorted, what is common is met on a walk', async () => {
  const parts = async (filter: Partial<DeskFilter>) => (await narrow(db, { limit: 10, ...filter }))?.parts
  expect(await parts({ text: 'lu lut' })).toEqual(new Set(['text']))
  expect(await parts({ text: 'phuong', authorId: RARE_AUTHOR })).toEqual(new Set(['author']))
  expect(await parts({ text: 'phuong', authorId: COMMON_AUTHOR })).toBeUndefined()
})
