import { eq, type SQL, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { articleAuthors } from '@/db/schema/articles'
import { authors, sections } from '@/db/schema/shelves'
import { plansOf } from '@/db/testing/plans'
import { type Archive, readArchive, type Stretch } from './archive-months'
import {
  FETCHED_MAX,
  findNewest,
  rankBy,
  type SearchFilter,
  searchSettings,
  stretchStatement,
  WRITTEN_MAX,
  writtenStatement,
} from './candidates'

const ARTICLES = 20_000
const RARE = `'lut'`
const COMMON = `'phuong'`
/** In every text of some months long ago, in none since. */
const ONCE_COMMON = `'dich'`
const EVERYWHERE: SearchFilter = { sectionId: null, authorId: null, from: null, until: null }
const FILTERS: [string, Partial<SearchFilter>][] = [
  ['everywhere', {}],
  ['in a section', { sectionId: 2 }],
  ['by an author who wrote much', { authorId: 1 }],
  ['by an author who wrote little', { authorId: 2 }],
  ['in a time', { from: new Date('2020-06-01T10:30:00Z'), until: new Date('2021-06-01T10:30:00Z') }],
  ['in a day of the past', { from: new Date('2020-03-07'), until: new Date('2020-03-08') }],
  ['in a time before everything', { until: new Date('2019-06-01') }],
  ['in a section by an author', { sectionId: 2, authorId: 1 }],
]
const JUNE = { first: 2020 * 12 + 5, last: 2020 * 12 + 5 }

/** Texts of every hour, each tenth a draft. */
beforeAll(async () => {
  await db.insert(sections).values([1, 2, 3].map((id) => ({ id, slug: `muc-${id}`, name: `Mục ${id}` })))
  await db.insert(authors).values([1, 2].map((id) => ({ id, slug: `ai-${id}`, name: `Ai ${id}` })))
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = '60s'`)
    await tx.execute(sql`
      insert into articles (id, headline, status, section_id, published_at)
      select n, '', case when n % 10 = 0 then 'draft' else 'published' end::article_status, 1 + n % 3,
        case when n % 10 <> 0 then timestamptz '2020-01-01' + n * interval '1 hour' end
      from generate_series(1, ${ARTICLES}::int) as n`)
    await tx.execute(sql`
      insert into article_authors (article_id, author_id, published_at)
      select id, case when id % 16 = 0 then 2 else 1 end, published_at from articles`)
    await tx.execute(sql`
      insert into search_entries (article_id, version, rules, published_at, section_id, headline, whole)
      select id, 1, 1, published_at, section_id, words, words from articles,
        array_to_tsvector(array['phuong', 'so', id::text] || case when id <= 40 then array['lut'] else '{}'::text[] end
          || case when id between 1000 and 11000 then array['dich'] else '{}'::text[] end
          || array(select 'tu' || (id * n) % 997 from generate_series(1, 60) as n)) as words`)
  })
  await db.execute(sql`
    insert into published_days (day, article_count)
    select (published_at at time zone interval '7 hours')::date::text, count(*) from articles
    where published_at is not null group by 1`)
  await db.execute(sql`analyze`)
}, 60_000)

/** As a search sends it: in a transaction with its settings. */
const explained = (statement: SQL, options = '') =>
  db.transaction(async (tx) => {
    await tx.execute(searchSettings)
    const rows = await tx.execute<{ 'QUERY PLAN': string }>(sql`explain ${sql.raw(options)} ${statement}`)
    return rows.map((row) => row['QUERY PLAN'])
  })
const planOf = async (statement: SQL) => (await explained(statement)).join('\n')

const monthly = (filter: SearchFilter, stretch: Stretch) => ({ filter, stretch, limit: 201, max: FETCHED_MAX })
const statementOf = (place: 'headline' | 'whole', words: string, { filter, ...about }: ReturnType<typeof monthly>) =>
  stretchStatement(place, words, filter, about)

/** What is to be found, read without any index of words. */
async function expected(words: string, { sectionId, authorId, from, until }: SearchFilter, limit: number) {
  const rows = await db.execute<{ id: number }>(sql`
    select entries.article_id as id from search_entries entries join article_authors using (article_id)
    where ts_match_vq(whole, ${words}::tsquery) and entries.published_at is not null
      and (${sectionId}::int is null or section_id = ${sectionId}::int)
      and (${authorId}::int is null or author_id = ${authorId}::int)
      and (${from?.toISOString() ?? null}::timestamptz is null or entries.published_at >= ${from?.toISOString() ?? null}::timestamptz)
      and (${until?.toISOString() ?? null}::timestamptz is null or entries.published_at < ${until?.toISOString() ?? null}::timestamptz)
    order by entries.published_at desc, entries.article_id desc limit ${limit}`)
  return rows.map(({ id }) => id)
}

describe.each(FILTERS)('%s', (_name, narrowed) => {
  const filter = { ...EVERYWHERE, ...narrowed }

  test('what matches is met by the index of words, whose months it is told', async () => {
    for (const [place, index] of [
      ['headline', 'search_entries_headline_idx'],
      ['whole', 'search_entries_whole_idx'],
    ] as const) {
      for (const words of [RARE, COMMON, `${COMMON}&'so'&'tu5'`]) {
        const plan = await planOf(statementOf(place, words, monthly(filter, JUNE)))
        expect(plan).toMatch(
          new RegExp(`Index Scan on ${index}[^\\n]*\\n *Index Cond: .*@@ .*&& '\\{${10_000 + JUNE.first}\\}'`),
        )
        expect(plan).not.toContain('Seq Scan')
      }
      // Looked for everywhere is only what the last weeks had little of.
      const everywhere = monthly(filter, { first: 1900 * 12, last: 2100 * 12 })
      const plan = await planOf(statementOf(place, RARE, everywhere))
      expect(plan).toContain(index)
      expect(plan).not.toContain('Seq Scan')
    }
  })

  test('the newest come first, however common the words are, and no draft is among them', async () => {
    for (const words of [
      RARE,
      COMMON,
      ONCE_COMMON,
      `'tu7'`,
      `${ONCE_COMMON}&'tu100'`,
      `'777'`,
      `'khong'`,
      `'so'&('tu7'|'lut')&'phuong'&'tu14'&'tu21'&'tu28'`,
    ]) {
      for (const limit of [1, 40, 201]) {
        const found = await findNewest(db, 'whole', words, filter, limit)
        expect(found, `${words} ${limit}`).toEqual(await expected(words, filter, limit))
      }
    }
  })
})

test('of common words only the last weeks are read, and a month of a section has only its own', async () => {
  const read = async (statement: SQL) => {
    const lines = await explained(statement, '(analyze, timing off)')
    return lines.map((line) => Number(/Bitmap Index Scan.*\(actual rows=(\d+)/.exec(line)?.[1] ?? 0))
  }
  const inJune = 30 * 24 * 0.9
  expect(Math.max(...(await read(statementOf('whole', `${COMMON}&'so'`, monthly(EVERYWHERE, JUNE)))))).toBe(inJune)
  const inSection = await read(statementOf('whole', COMMON, monthly({ ...EVERYWHERE, sectionId: 2 }, JUNE)))
  expect(Math.max(...inSection)).toBe(inJune / 3)
})

test('one statement finds what is everywhere, two what is rare, and a wrong guess takes three', async () => {
  const archive = (await readArchive(db))!
  expect(archive).toMatchObject({ first: 2020 * 12, last: 2022 * 12 + 3 })
  expect(archive.counts.get(JUNE.first)).toBe(30 * 24 * 0.9)
  const statements = (words: string) =>
    plansOf((tx) => findNewest(tx, 'whole', words, EVERYWHERE, 201, archive)).then(({ length }) => length)
  expect(await statements(COMMON)).toBe(1)
  expect(await statements(RARE)).toBe(2)
  // Many words together are rare: no last weeks are looked at first.
  expect(await statements(`${COMMON}&'so'&'tu5'&'tu7'&'tu9'&'tu11'`)).toBe(1)
  // Everything at once would be too much of it: what lies between is looked through first.
  expect(await statements(ONCE_COMMON)).toBeGreaterThan(2)
})

test('counts of articles that are wrong change no answer', async () => {
  const archive = (await readArchive(db))!
  const wrong: Archive[] = [
    { ...archive, counts: new Map() },
    { ...archive, counts: new Map([...archive.counts].map(([month]) => [month, 100_000])) },
    { ...archive, counts: new Map([[archive.last, 5]]) },
  ]
  for (const known of wrong) {
    for (const words of [COMMON, ONCE_COMMON, RARE, `'tu7'`]) {
      expect(await findNewest(db, 'whole', words, EVERYWHERE, 201, known)).toEqual(
        await expected(words, EVERYWHERE, 201),
      )
    }
  }
})

test('whoever wrote little is read from the newest on, by the index of an author’s texts', async () => {
  const filter = { ...EVERYWHERE, authorId: 2 }
  expect(await db.$count(articleAuthors, eq(articleAuthors.authorId, 2))).toBeLessThan(WRITTEN_MAX)
  const plan = await planOf(writtenStatement('whole', COMMON, filter, 201))
  expect(plan).toContain('article_authors_listing_idx')
  expect(plan).not.toMatch(/\bSort\b|Seq Scan|search_entries_whole_idx/)
})

test('what answers several questions stands where the first of them has it', async () => {
  const questions = [
    { place: 'headline', tsquery: `'12'` },
    { place: 'whole', tsquery: RARE },
    { place: 'whole', tsquery: COMMON },
  ] as const
  expect(await rankBy(db, [39, 12, 101, 33, 102], questions)).toEqual([
    { id: 12, first: 0 },
    { id: 39, first: 1 },
    { id: 33, first: 1 },
    { id: 102, first: 2 },
    { id: 101, first: 2 },
  ])
  expect(await rankBy(db, [], questions)).toEqual([])
})
