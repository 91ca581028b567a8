import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { authors, sections } from '@/db/schema/shelves'
import { plansOf } from '@/db/testing/plans'
import {
  FEW_MAX,
  fewStatement,
  findNewest,
  newestStatement,
  PROBED_MAX,
  probe,
  probeStatement,
  rankBy,
  type SearchFilter,
} from './candidates'

const ARTICLES = 20_000
const RARE = `'lut'`
const COMMON = `'phuong'`
const EVERYWHERE: SearchFilter = { sectionId: null, authorId: null, from: null, until: null }
const FILTERS: [string, Partial<SearchFilter>, string][] = [
  ['everywhere', {}, 'search_entries_newest_idx'],
  ['in a section', { sectionId: 2 }, 'search_entries_section_idx'],
  ['by an author', { authorId: 1 }, 'article_authors_listing_idx'],
  ['in a time', { from: new Date('2020-06-01'), until: new Date('2021-06-01') }, 'search_entries_newest_idx'],
]

/** Words that stand in every text, and words of forty texts of the far past; every tenth text is a draft. */
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
      select id, 1 + id % 2, published_at from articles`)
    await tx.execute(sql`
      insert into search_entries (article_id, version, rules, published_at, section_id, headline, whole)
      select id, 1, 1, published_at, section_id, words, words from articles,
        array_to_tsvector(array['phuong', 'so', id::text] || case when id <= 40 then array['lut'] else '{}'::text[] end
          || array(select 'tu' || (id * n) % 997 from generate_series(1, 60) as n)) as words`)
  })
  await db.execute(sql`analyze`)
}, 60_000)

const planOf = async (statement: ReturnType<typeof fewStatement>) =>
  (await plansOf((tx) => tx.execute(statement)))[0] ?? ''

describe.each(FILTERS)('%s', (_name, narrowed, index) => {
  const filter = { ...EVERYWHERE, ...narrowed }

  test('what is rare is looked up by its words', async () => {
    for (const [place, words] of [
      ['headline', 'search_entries_headline_idx'],
      ['whole', 'search_entries_whole_idx'],
    ] as const) {
      for (const statement of [fewStatement, probeStatement]) {
        const plan = await planOf(statement(place, RARE, filter, 201))
        expect(plan).toContain(words)
        expect(plan).not.toContain('Seq Scan')
      }
    }
  })

  test('what is common is met on a walk from the newest on, which stops at its end', async () => {
    const plan = await planOf(newestStatement('whole', COMMON, filter, 201))
    expect(plan).toContain(index)
    expect(plan).not.toMatch(/\bSort\b|Seq Scan|search_entries_whole_idx/)
  })

  test('the newest come first, whichever way they are found, and no draft is among them', async () => {
    const isWithin = (id: number) =>
      id % 10 !== 0 &&
      (filter.sectionId === null || 1 + (id % 3) === filter.sectionId) &&
      (filter.authorId === null || 1 + (id % 2) === filter.authorId)
    const common = await findNewest(db, 'whole', COMMON, filter, 201)
    expect(common).toHaveLength(201)
    expect(common).toEqual(common.toSorted((left, right) => right - left))
    expect(common.every(isWithin)).toBe(true)
    const rare = await findNewest(db, 'headline', RARE, filter, 201)
    const inTime = filter.from === null
    expect(rare).toEqual(Array.from({ length: inTime ? 40 : 0 }, (_, place) => 40 - place).filter(isWithin))
    expect(await probe(db, 'headline', RARE, filter, 201)).toEqual({ ids: rare, isAll: true, areMany: false })
    expect((await probe(db, 'whole', COMMON, filter, 201)).isAll).toBe(false)
  })
})

test('more than a sort is worth are not sorted, nor fetched to be counted', async () => {
  const statements = (words: string) => plansOf((tx) => findNewest(tx, 'whole', words, EVERYWHERE, 201))
  expect(ARTICLES * 0.9).toBeGreaterThan(FEW_MAX)
  expect(await statements(RARE)).toHaveLength(1)
  const common = await statements(COMMON)
  expect(common).toHaveLength(2)
  expect(common.join()).toContain(`rows=${PROBED_MAX + 1}`)
  expect(common.join()).not.toContain(`rows=${FEW_MAX + 1}`)
})

test('a guess that is wrong changes no answer', async () => {
  const asked = await probe(db, 'whole', COMMON, EVERYWHERE, 201)
  for (const areMany of [true, false]) {
    const found = await findNewest(db, 'whole', COMMON, EVERYWHERE, 201, { ...asked, areMany })
    expect(found).toEqual(await findNewest(db, 'whole', COMMON, EVERYWHERE, 201))
  }
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
