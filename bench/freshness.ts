import { setTimeout as wait } from 'node:timers/promises'
import { seedBulk } from '@/db/seed/bulk'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { withdrawArticle } from '@/modules/articles/withdraw'
import { figure, milliseconds } from './figures'
import type { Ground, Row } from './measurement'
import { type Draft, publish, type SurfaceName, writeDraft } from './newsroom-desk'
import { get, type RawAnswer } from './raw-answer'
import { readSteadily } from './reader-stream'
import { median, quantile } from './statistics'

const READS_PER_SECOND = 200
const ARTICLES = 1_000
const LOOK_MILLISECONDS = 5
const LOOK_SECONDS_MAX = 20
const PAUSE_MILLISECONDS = 300

type Surface = 'bài viết' | SurfaceName | 'bài bị gỡ (410)'

/** How long after a commit readers get the new bytes, page by page, while others keep reading. */
export async function freshness(ground: Ground): Promise<Row[]> {
  const publicationCount = ground.isQuick ? 5 : 40
  await seedBulk(ground.databaseUrl, { seed: 1, articleCount: ARTICLES, commentCount: ARTICLES }, () => {})
  const site = await ground.openSite()
  const taken = new Map<Surface, number[]>()
  const note = (surface: Surface, value: number) => taken.set(surface, [...(taken.get(surface) ?? []), value])
  try {
    // The first publication makes the day's page; from then on every list stands in the store.
    const first = await writeDraft(0)
    const firstPath = await publish(first)
    const surfaces = Object.values(first.surfaces)
    for (const path of [firstPath, ...surfaces]) await until(site.origin + path, ({ status }) => status === 200)
    const readers = readSteadily(site.origin, [...surfaces, firstPath], READS_PER_SECOND)
    for (let number = 1; number <= publicationCount; number++) {
      ground.say(`độ tươi: lần đăng ${number}/${publicationCount}`)
      await follow(site.origin, await writeDraft(number), note)
      await wait(PAUSE_MILLISECONDS)
    }
    const reading = readers.stop()
    return [...rowsOf(taken, publicationCount), readerRow(reading)]
  } finally {
    await site.close()
  }
}

async function follow(origin: string, draft: Draft, note: (surface: Surface, value: number) => void): Promise<void> {
  const path = await publish(draft)
  const committedAt = performance.now()
  // Between quotes in a page, at the end of an element in a feed: never the start of a longer number.
  const address = new RegExp(`${path}["<]`)
  const shows = ({ status, body }: RawAnswer) => status === 200 && address.test(body.toString())
  const look = async (surface: Surface, surfacePath: string, isNew: (answer: RawAnswer) => boolean) => {
    await until(origin + surfacePath, isNew)
    note(surface, performance.now() - committedAt)
  }
  const lists = Object.entries(draft.surfaces) as [SurfaceName, string][]
  await Promise.all([
    look('bài viết', path, ({ status }) => status === 200),
    ...lists.map(([surface, surfacePath]) => look(surface, surfacePath, shows)),
  ])
  const withdrawn = await withdrawArticle(commandLineViewer(), {
    id: draft.id,
    version: draft.version + 1,
    reason: 'Bài để đo',
  })
  if (!withdrawn.ok) throw new Error(`không gỡ được bài ${draft.id}: ${JSON.stringify(withdrawn.refusal)}`)
  const withdrawnAt = performance.now()
  await until(origin + path, ({ status }) => status === 410)
  note('bài bị gỡ (410)', performance.now() - withdrawnAt)
}

/** Looks with the ETag of the last look, as a browser does: whoever measures should not be what is measured. */
async function until(url: string, isNew: (answer: RawAnswer) => boolean): Promise<void> {
  let etag = ''
  for (
    const end = performance.now() + LOOK_SECONDS_MAX * 1000;
    performance.now() < end;
    await wait(LOOK_MILLISECONDS)
  ) {
    const answer = await get(url, etag ? { 'if-none-match': etag } : {})
    if (answer.status === 304) continue
    if (isNew(answer)) return
    etag = answer.headers.etag ?? ''
  }
  throw new Error(`${url}: sau ${LOOK_SECONDS_MAX} giây vẫn chưa mới`)
}

function rowsOf(taken: Map<Surface, number[]>, publicationCount: number): Row[] {
  return [...taken].map(([surface, values]) => ({
    what: `Độ tươi, ${surface}: p50`,
    ours: milliseconds(median(values)),
    note: `p99 ${milliseconds(quantile(values, 0.99))}; ${publicationCount} lần đăng, nhìn mỗi ${LOOK_MILLISECONDS} ms`,
  }))
}

const readerRow = ({
  waits,
  failedCount,
  readsPerSecond,
}: ReturnType<ReturnType<typeof readSteadily>['stop']>): Row => ({
  what: 'Bạn đọc trong lúc ấy: p50',
  ours: milliseconds(median(waits)),
  note: `p99 ${milliseconds(quantile(waits, 0.99))}; ${figure(readsPerSecond)} lượt/giây, ${failedCount} lượt hỏng`,
})
