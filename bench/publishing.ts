import { setTimeout as wait } from 'node:timers/promises'
import { seedBulk } from '@/db/seed/bulk'
import { milliseconds, seconds, whole } from './figures'
import { pagesKeptSince } from './kept-pages'
import type { Ground, Row } from './measurement'
import { archivePaths, publish, withdraw, writeDraft } from './newsroom-desk'
import { get } from './raw-answer'
import type { RunningSite } from './site-process'
import { recordStatements } from './statement-log'

const SIZES = [1_000, 100_000]
const SIZES_QUICK = [1_000, 5_000]
const SIZE_LARGE = 1_000_000
const NEWEST_MAX = 40
/** Longer than the page store waits before it tries a failed render again. */
const QUIET_MILLISECONDS = 6_000
const LOOK_MILLISECONDS = 250
const READ_TRIALS = 60

type Cost = {
  articleCount: number
  pages: string[]
  /** Every read once: renders at the same time share one as it happens. */
  content: string[]
  repeatedReads: number
  settledMilliseconds: number
  readySeconds: number
}

/** What one publication costs in an archive of each size: pages made again, and statements for verb and pages together. */
export async function publishing(ground: Ground): Promise<Row[]> {
  const sizes = ground.isQuick ? SIZES_QUICK : ground.isLarge ? [...SIZES, SIZE_LARGE] : SIZES
  const costs: Cost[] = []
  for (const articleCount of sizes) {
    ground.say(`đăng bài: thêm bài cho đủ ${whole(articleCount)}`)
    await seedBulk(ground.databaseUrl, { seed: 1, articleCount, commentCount: 0 }, () => {})
    costs.push(await costAt(ground, articleCount))
  }
  for (const told of differences(costs)) ground.say(told)
  const isSame = (value: (cost: Cost) => number) => new Set(costs.map(value)).size === 1
  const verdict = (value: (cost: Cost) => number) => (isSame(value) ? 'bằng nhau ở mọi cỡ' : 'KHÁC NHAU giữa các cỡ')
  const row = (what: string, note: string, shown: (cost: Cost) => string): Row[] =>
    costs.map((cost) => ({ what: `${what}, ${whole(cost.articleCount)} bài`, ours: shown(cost), note }))
  const pageCount = ({ pages }: Cost) => pages.length
  const statementCount = ({ content }: Cost) => content.length
  return [
    ...row('Số trang dựng lại khi đăng một bài', verdict(pageCount), (cost) => whole(pageCount(cost))),
    ...row('Số câu SQL khi đăng một bài', `${verdict(statementCount)}; cả lệnh đăng và mọi trang`, (cost) =>
      whole(statementCount(cost)),
    ),
    ...row('  và số lần đọc lại điều đã đọc', 'hai trang dựng cùng lúc chung một lần đọc', (cost) =>
      whole(cost.repeatedReads),
    ),
    ...row('Từ khi đăng đến khi mọi trang đã mới', '', (cost) => milliseconds(cost.settledMilliseconds)),
    ...row('Từ khi chạy đến khi sẵn sàng', 'gồm đọc mã nguồn, nối cơ sở dữ liệu, dựng trang nhất', (cost) =>
      seconds(cost.readySeconds),
    ),
  ]
}

/** Which statements stand more often in one archive than in the smallest; nothing when the numbers are equal. */
function differences([smallest, ...larger]: Cost[]): string[] {
  const often = (cost: Cost | undefined) => {
    const counts = new Map<string, number>()
    for (const text of cost?.content ?? []) counts.set(text, (counts.get(text) ?? 0) + 1)
    return counts
  }
  const usual = often(smallest)
  return larger.flatMap((cost) => {
    const counts = often(cost)
    return [...new Set([...usual.keys(), ...counts.keys()])]
      .map((text) => ({ text, more: (counts.get(text) ?? 0) - (usual.get(text) ?? 0) }))
      .filter(({ more }) => more !== 0)
      .map(
        ({ text, more }) => `đăng bài: ở ${whole(cost.articleCount)} bài, ${more > 0 ? '+' : ''}${more} câu: ${text}`,
      )
  })
}

async function costAt(ground: Ground, articleCount: number): Promise<Cost> {
  const site = await ground.openSite()
  const log = await recordStatements(ground.databaseUrl, ground.databaseLog)
  try {
    ground.say(`đăng bài: đo ở ${whole(articleCount)} bài`)
    // One before the one that counts: the day it makes and the pages it fills are there for both.
    const first = await writeDraft(1)
    const firstPath = await publish(first)
    await readEverySurface(site, Object.values(first.surfaces), firstPath)
    const draft = await writeDraft(2)
    await quiet(ground.dataDirectory, log)
    const [startedAt, offset] = [Date.now(), await log.mark()]
    await publish(draft)
    await quiet(ground.dataDirectory, log)
    const pages = pagesKeptSince(ground.dataDirectory, startedAt)
    const { content, repeatedReads } = await log.since(offset)
    const settledMilliseconds = lastChange - startedAt
    for (const own of [first, draft]) await withdraw(own)
    return {
      articleCount,
      pages,
      content,
      repeatedReads,
      settledMilliseconds,
      readySeconds: site.readySeconds,
    }
  } finally {
    await log.stop()
    await site.close()
  }
}

const articlesIn = (page: string) =>
  [...page.matchAll(/href="(\/[a-z0-9-]+\/[a-z0-9-]+-\d+)"/g)].map(([, path]) => path ?? '/')

/**
 * The pages that must follow are those readers have asked for: lists, the articles next to the new one, and those it is
 * related to, which are those of the one before it.
 */
async function readEverySurface(site: RunningSite, lists: string[], articlePath: string): Promise<void> {
  await readPatiently(site.origin + articlePath)
  const related = articlesIn((await get(site.origin + articlePath)).body.toString())
  const newest = articlesIn((await get(`${site.origin}/moi-nhat`)).body.toString())
  for (const path of [...lists, ...archivePaths(), ...new Set([...related, ...newest.slice(0, NEWEST_MAX)])]) {
    await readPatiently(site.origin + path)
  }
}

/** A busy machine may answer 503 to the first reader of a page; what is measured comes later. */
async function readPatiently(url: string): Promise<void> {
  for (let trial = 0; trial < READ_TRIALS; trial++) {
    const { status } = await get(url)
    if (status === 200) return
    if (status !== 503) throw new Error(`${url}: ${status}`)
    await wait(1_000)
  }
  throw new Error(`${url}: 503 mãi`)
}

let lastChange = 0

/** Waits until no page is written and no statement runs for a while. */
async function quiet(dataDirectory: string, log: Awaited<ReturnType<typeof recordStatements>>): Promise<void> {
  const from = Date.now()
  const start = await log.mark()
  let seen = ''
  lastChange = from
  while (Date.now() - lastChange < QUIET_MILLISECONDS) {
    await wait(LOOK_MILLISECONDS)
    const now = `${(await log.since(start)).count} ${pagesKeptSince(dataDirectory, from).length}`
    if (now !== seen) lastChange = Date.now()
    seen = now
  }
}
