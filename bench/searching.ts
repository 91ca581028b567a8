import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { seedBulk } from '@/db/seed/bulk'
import { fold } from '@/lib/vi/fold'
import { findRelated } from '@/modules/articles/find-related'
import { readSearchQuery } from '@/modules/articles/search-query'
import { didYouMean } from '@/modules/search/did-you-mean'
import { searchArticles } from '@/modules/search/search'
import { readSearchInput, SEARCH_FIELDS, type Typed } from '@/modules/search/search-input'
import { suggest } from '@/modules/search/suggest'
import { figure, milliseconds, times, whole } from './figures'
import type { Ground, Row } from './measurement'
import { median, quantile } from './statistics'

const ARTICLES = 100_000
const ARTICLES_QUICK = 10_000
const ARTICLES_LARGE = 1_000_000
const ROUNDS = 200
const ROUNDS_QUICK = 40
const WARM_UPS = 10
const REFERENCE_ROUNDS = 15

/** What a reader asks; each round another value where there are several. */
type Question = { what: string; typed: (round: number) => Partial<Typed> }

const pick = <Value>(values: readonly Value[], round: number): Value => values[round % values.length] as Value

const NAMES = ['ha dong', 'Hà Đông', 'van phuc', 'Yên Nghĩa', 'le loi', 'nguyen trai']
const COMMON = ['phường', 'duong', 'trường', 'nguoi', 'của']
const APART = ['phuong hoc sinh duong', 'chợ người dân phố', 'trường cây nước họp', 'cong vien tre em phuong']
const RARE = ['439 quay', 'Bế Văn Đàn 18 tháng', 'bi thu chi bo 14', 'xe buyt 7 phut']
const BEGUN = ['ph', 'chợ', 'ha do', 'Trường tiểu h', 'van phuc mo', 'yên nghĩa', 'le loi 1', 'xe buyt tu']
const SLIPS = ['ha dogn', 'van phcu', 'tieu hocj xyz', 'yen nghai']

/** Times the readers' search in a large archive: articles, cards and marked texts of one page, as the page asks for them. */
export async function searching(ground: Ground): Promise<Row[]> {
  const articleCount = ground.isQuick ? ARTICLES_QUICK : ground.isLarge ? ARTICLES_LARGE : ARTICLES
  ground.say(`tìm kiếm: thêm bài cho đủ ${whole(articleCount)}`)
  await seedBulk(ground.databaseUrl, { seed: 1, articleCount, commentCount: 0 }, () => {})
  const headlines = await someHeadlines()
  const questions: Question[] = [
    { what: 'tên riêng, không dấu hoặc có dấu', typed: (round) => ({ q: pick(NAMES, round) }) },
    { what: 'một từ có ở khắp nơi', typed: (round) => ({ q: pick(COMMON, round) }) },
    { what: 'nhiều từ hay gặp, không đứng cạnh nhau', typed: (round) => ({ q: pick(APART, round) }) },
    { what: 'từ ít gặp, số', typed: (round) => ({ q: pick(RARE, round) }) },
    { what: 'trong ngoặc kép', typed: (round) => ({ q: `"${pick(NAMES, round)}"` }) },
    { what: 'cả tiêu đề, không dấu', typed: (round) => ({ q: fold(pick(headlines, round)) }) },
    { what: 'tên riêng trong một chuyên mục', typed: (round) => ({ q: pick(NAMES, round), 'chuyen-muc': 'giao-duc' }) },
    { what: 'tên riêng trong một năm', typed: (round) => ({ q: pick(NAMES, round), ...yearOf(round) }) },
    { what: 'trang kết quả thứ mười', typed: (round) => ({ q: pick(NAMES, round), trang: '10' }) },
  ]
  const rounds = ground.isQuick ? ROUNDS_QUICK : ROUNDS
  const reference = await timed(REFERENCE_ROUNDS, (round) =>
    db.execute(
      sql`select count(*) from articles where status = 'published' and headline ilike ${`%${pick(NAMES, round)}%`}`,
    ),
  )
  const rows: Row[] = []
  const all: number[] = []
  for (const { what, typed } of questions) {
    ground.say(`tìm kiếm: ${what}`)
    const taken = await timed(rounds, (round) => ask(typed(round)))
    all.push(...taken)
    rows.push(rowOf(`Tìm trong ${whole(articleCount)} bài: ${what}`, taken, reference))
  }
  const guesses = await timed(rounds, (round) => guess(pick(SLIPS, round)))
  rows.push(rowOf(`Tìm trong ${whole(articleCount)} bài: đoán câu gõ sai`, guesses, reference))
  const suggestions = await timed(rounds, (round) => suggest(db, pick(BEGUN, round)))
  rows.push(rowOf(`Tìm trong ${whole(articleCount)} bài: gợi ý khi đang gõ`, suggestions, reference))
  const ids = await someIds()
  const related = await timed(rounds, (round) => findRelated(db, pick(ids, round)))
  rows.push(rowOf(`Tìm trong ${whole(articleCount)} bài: bài liên quan của một bài vừa đăng`, related, reference))
  return [rowOf(`Tìm trong ${whole(articleCount)} bài: mọi câu hỏi`, all, reference), ...rows]
}

const asText = (taken: readonly number[]) => `${figure(median(taken))} / ${milliseconds(quantile(taken, 0.95))}`

const rowOf = (what: string, taken: readonly number[], reference: readonly number[]): Row => ({
  what,
  ours: asText(taken),
  against: asText(reference),
  ratio: times(median(taken) / median(reference)),
  note: 'p50 / p95; đối chứng: đếm tiêu đề có chuỗi ấy bằng ILIKE',
})

async function ask(fields: Partial<Typed>): Promise<void> {
  const typed = { ...(Object.fromEntries(SEARCH_FIELDS.map((name) => [name, ''])) as Typed), ...fields }
  const input = readSearchInput(typed)
  if (input === null || 'problems' in input) throw new Error(`câu hỏi hỏng: ${JSON.stringify(typed)}`)
  await searchArticles(db, input)
}

async function guess(text: string): Promise<void> {
  const query = readSearchQuery(text)
  if (query) await didYouMean(db, query)
}

async function timed(rounds: number, work: (round: number) => Promise<unknown>): Promise<number[]> {
  for (let round = 0; round < Math.min(WARM_UPS, rounds); round += 1) await work(round)
  const taken: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now()
    await work(round)
    taken.push(performance.now() - started)
  }
  return taken
}

/** Headlines from everywhere in the archive. */
async function someHeadlines(): Promise<string[]> {
  const rows = await db.execute<{ headline: string }>(sql`
    select headline from articles where status = 'published' and id % 997 = 5 order by id limit 100`)
  return rows.map(({ headline }) => headline)
}

async function someIds(): Promise<number[]> {
  const rows = await db.execute<{ id: number }>(sql`
    select id from articles where status = 'published' and id % 997 = 7 order by id limit 100`)
  return rows.map(({ id }) => Number(id))
}

function yearOf(round: number): Pick<Typed, 'tu' | 'den'> {
  const year = 2016 + (round % 10)
  return { tu: `${year}-01-01`, den: `${year}-12-31` }
}
