import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { seedBulk } from '@/db/seed/bulk'
import type { DeskFilter } from '@/modules/articles/desk-filter'
import { listForDesk } from '@/modules/articles/desk-list'
import { countForDesk } from '@/modules/articles/desk-queries'
import { figure, milliseconds, times, whole } from './figures'
import type { Ground, Row } from './measurement'
import { median, quantile } from './statistics'

const ARTICLES = 100_000
const ARTICLES_QUICK = 10_000
const ARTICLES_LARGE = 1_000_000
const ROUNDS = 400
const ROUNDS_QUICK = 60
const WARM_UPS = 20
const PAGE_LENGTH = 31

/** What an editor asks a list for; each round another value where there are several. */
type Question = { what: string; filter: (round: number) => Partial<DeskFilter>; note?: string }

const pick = <Value>(values: readonly Value[], round: number): Value => values[round % values.length] as Value

/** Words of the generated headlines: in every tenth, in every hundredth, and in hardly any. */
const COMMON = ['phường', 'ha dong', 'Trường tiểu học', 'duong']
const RARE = ['439 quay', 'Bế Văn Đàn 18 tháng', 'bi thu chi bo 14', 'xe buyt 7 phut']

/** Times the newsroom's list of articles in a large archive, beside the smallest list a table can give. */
export async function deskList(ground: Ground): Promise<Row[]> {
  const articleCount = ground.isQuick ? ARTICLES_QUICK : ground.isLarge ? ARTICLES_LARGE : ARTICLES
  ground.say(`danh sách bài: thêm bài cho đủ ${whole(articleCount)}`)
  await seedBulk(ground.databaseUrl, { seed: 1, articleCount, commentCount: 0 }, () => {})
  const [sections, authors, middle] = [await idsOf('sections'), await idsOf('authors'), await middlePlace()]
  const questions: Question[] = [
    { what: 'không lọc', filter: () => ({}) },
    { what: 'trang giữa danh sách', filter: () => ({ place: middle }), note: 'theo vị trí, không đếm từ đầu' },
    { what: 'trạng thái', filter: (round) => ({ status: pick(['draft', 'withdrawn', 'published'] as const, round) }) },
    { what: 'chuyên mục', filter: (round) => ({ sectionId: pick(sections, round) }) },
    { what: 'bút danh', filter: (round) => ({ authorId: pick(authors, round) }) },
    { what: 'từ hay gặp, không dấu hoặc có dấu', filter: (round) => ({ text: pick(COMMON, round) }) },
    { what: 'từ ít gặp', filter: (round) => ({ text: pick(RARE, round) }) },
    {
      what: 'từ hay gặp trong một chuyên mục',
      filter: (round) => ({ text: pick(COMMON, round), sectionId: pick(sections, round) }),
    },
    {
      what: 'ngày đăng, một tháng',
      filter: (round) => ({ order: 'published', from: monthAgo(round + 1), until: monthAgo(round) }),
    },
  ]
  const rounds = ground.isQuick ? ROUNDS_QUICK : ROUNDS
  const reference = await timed(rounds, () =>
    db.execute(sql`select id from articles order by updated_at desc nulls last, id desc nulls last limit 50`),
  )
  const rows: Row[] = []
  for (const { what, filter, note = '' } of questions) {
    ground.say(`danh sách bài: ${what}`)
    const taken = await timed(rounds, (round) => listForDesk(db, { ...filter(round), limit: PAGE_LENGTH }))
    rows.push(rowOf(`Danh sách ${whole(articleCount)} bài: ${what}`, taken, reference, note))
  }
  const counts = await timed(rounds, () => countForDesk(db))
  rows.push(rowOf(`Danh sách ${whole(articleCount)} bài: đếm theo trạng thái`, counts, reference, ''))
  return rows
}

const asText = (taken: readonly number[]) => `${figure(median(taken))} / ${milliseconds(quantile(taken, 0.99))}`

const rowOf = (what: string, taken: readonly number[], reference: readonly number[], note: string): Row => ({
  what,
  ours: asText(taken),
  against: asText(reference),
  ratio: times(median(taken) / median(reference)),
  note: ['p50 / p99; đối chứng: 50 số bài theo chỉ mục', ...(note ? [note] : [])].join('; '),
})

async function timed(rounds: number, work: (round: number) => Promise<unknown>): Promise<number[]> {
  for (let round = 0; round < WARM_UPS; round += 1) await work(round)
  const taken: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now()
    await work(round)
    taken.push(performance.now() - started)
  }
  return taken
}

async function idsOf(table: 'sections' | 'authors'): Promise<number[]> {
  const rows = await db.execute<{ id: number }>(sql`select id from ${sql.raw(table)} order by id`)
  return rows.map(({ id }) => id)
}

async function middlePlace(): Promise<NonNullable<DeskFilter['place']>> {
  const [row] = await db.execute<{ id: number; at: string }>(sql`
    select id, updated_at as at from articles order by updated_at desc, id desc
    offset (select count(*) / 2 from articles) limit 1`)
  if (!row) throw new Error('danh sách không có bài nào')
  return { side: 'after', id: row.id, at: new Date(row.at) }
}

/** The same day of the month, some months back, within the last ten years. */
function monthAgo(months: number): Date {
  const now = new Date()
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - (months % 120), 1))
}
