import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { sections } from '@/db/schema/shelves'
import { env } from '@/lib/env'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { listNeighbourIds } from './neighbours'
import { publishArticle } from './publish'
import { saveDraft } from './save-draft'

const chief = commandLineViewer()

async function fill(from: number, to: number) {
  await db.execute(sql`insert into articles (id, status, section_id, headline, published_at)
    select n, 'published', 1, 'Bài ' || n, timestamptz '2020-01-01' + (n / 3) * interval '1 minute'
    from generate_series(${from}::int, ${to}::int) n`)
  await db.execute(sql`select setval('articles_id_seq', 1000000 + ${to}::int)`)
  await db.execute(sql`analyze articles`)
}

/** What the server executed while somebody published, counted by the server. */
async function statementsOfOnePublication(): Promise<{ statements: number; tags: number }> {
  const saved = await saveDraft(chief, { headline: 'Mới', body: 'Chữ.', sectionId: 1 })
  if (!saved.ok) throw new Error('không lưu được')
  const pool = (db as typeof db & { $client: postgres.Sql }).$client
  let statements = 0
  const { debug } = pool.options
  pool.options.debug = () => {
    statements += 1
  }
  const [{ last }] = (await db.execute(sql`select max(seq) as last from invalidations`)) as unknown as [
    { last: string },
  ]
  const before = statements
  const result = await publishArticle(chief, saved.value)
  pool.options.debug = debug
  expect(result.ok).toBe(true)
  const rows = await db.execute(sql`select tag from invalidations where seq > ${last ?? 0}`)
  return { statements: statements - before, tags: rows.length }
}

beforeAll(async () => {
  await db.insert(sections).values({ id: 1, slug: 'thoi-su', name: 'Thời sự' })
})

test('publishing among 20,000 articles takes as many statements and renews as many pages as among 100', async () => {
  await fill(1, 100)
  const few = await statementsOfOnePublication()
  await fill(101, 20_000)
  const many = await statementsOfOnePublication()
  expect(few.tags).toBe(many.tags)
  expect(few.statements).toBe(many.statements)
  expect(few.statements).toBeGreaterThan(10)
  expect(few.statements).toBeLessThan(32)
})

test('neighbours of equal times are found by number, five on each side', async () => {
  const publishedAt = new Date(Date.UTC(2020, 0, 1, 0, 3_000))
  // 9,000, 9,001 and 9,002 share this minute.
  expect(await listNeighbourIds(db, { publishedAt, id: 9_001, language: 'vi' })).toEqual([
    9_002, 9_003, 9_004, 9_005, 9_006, 9_000, 8_999, 8_998, 8_997, 8_996,
  ])
})

test('neighbours are a walk of the index: nothing is sorted, nothing is read through', async () => {
  const asked: { query: string; params: unknown[] }[] = []
  const client = postgres(env.databaseUrl ?? '', { max: 1 })
  const watched = drizzle(client, { logger: { logQuery: (query, params) => asked.push({ query, params }) } })
  await listNeighbourIds(watched, { publishedAt: new Date('2020-01-03'), id: 5_000, language: 'vi' })
  expect(asked).toHaveLength(2)
  for (const { query, params } of asked) {
    const plan = await client.unsafe(`explain ${query}`, params as string[])
    const text = plan.map((line) => line['QUERY PLAN']).join('\n')
    expect(text).toMatch(/Index (Only )?Scan/)
    expect(text).not.toMatch(/Sort|Seq Scan|Bitmap/)
  }
  await client.end()
})
