import { readFileSync } from 'node:fs'
import { max } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { invalidations } from '@/db/schema/log'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { approveComment } from '@/modules/comments/moderate'
import { readRenewedSeq } from '@/modules/pages/renewal'
import { SEED_ARTICLE } from '../seeded'
import { aPendingComment } from '../table'
import { expectFresh, type Look, tellSlowest } from './fresh-times'
import { SiteProcess } from './site-process'
import { often, patience } from './size'
import { archivePaths, Story } from './story'
import { feedsOf, historyOf, listsOf, showsOnly, sitemapsOf } from './surfaces'
import { within } from './within'

/** Held by 99 of 100 looks; the slowest may take longer, on a machine that also asks fifteen surfaces at once. */
const FRESH_MILLISECONDS_P99_MAX = patience(1_000)
const FRESH_MILLISECONDS_MAX = patience(3_000)

/** The table of docs/freshness.md: deed → surface → mark. */
const [head, , ...rows] = readFileSync('docs/freshness.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
const table = new Map(rows.map(([deed, ...cells]) => [deed!, new Map(cells.map((cell, at) => [head![at + 1]!, cell]))]))

const UNRELATED = [
  SEED_ARTICLE.path,
  '/luu-tru/2017/03/14',
  '/y-te',
  '/tac-gia/lam-khe',
  '/trang/gioi-thieu',
  '/y-te/feed.xml',
  '/en',
  '/en/news',
  '/en/feed.xml',
]
const FROM = 'thoi-su'
const TO = 'van-hoa'

let site: SiteProcess
let older: Story
let newer: Story
let story: Story

beforeAll(async () => {
  site = await SiteProcess.make()
  await site.start()
  older = await Story.publish({ sectionSlug: 'do-thi', tag: 'Láng giềng' })
  await within(10_000, older.path, async () => (await site.visit(older.path)).status === 200 || 'chưa')
})

afterAll(() => site.kill())

const read = async (path: string) => (await site.visit(path)).text
const etags = () => Promise.all(UNRELATED.map(async (path) => [path, (await site.visit(path)).headers.etag] as const))

/** How many articles a month, a year or the whole archive says it has. */
const counts = async (path: string) =>
  [...(await read(path)).matchAll(/class="count">([^<]*)</g)].map(([, count]) => count)

type Sight = Record<string, () => Promise<true | string>>

/** What each surface must show when readers see `mark` of the story, or null when they must not see it. */
function sights(mark: string | null, before: Record<string, string>): Sight {
  const shows = (path: string) => async () => showsOnly(story, await read(path), mark)
  const lists = listsOf(story)
  const { year, month } = archivePaths(story.publishedAt)
  const counted = (path: string) => async () => JSON.stringify(await counts(path)) !== before[path] || 'số bài chưa đổi'
  const allShow = (paths: string[]) => async () => {
    for (const path of paths) {
      const answer = await shows(path)()
      if (answer !== true) return `${path}: ${answer}`
    }
    return true
  }
  return {
    page: async () => {
      const page = await site.visit(story.path)
      return mark === null ? page.status === 410 || `${page.status}` : showsOnly(story, page.text, mark)
    },
    history: async () => {
      const page = await site.visit(historyOf(story))
      return mark === null ? page.status === 410 || `${page.status}` : page.text.includes(mark) || 'chữ cũ'
    },
    neighbours: allShow([older, ...(newer ? [newer] : [])].map(({ path }) => path)),
    front: shows(lists['front']!),
    latest: shows(lists['latest']!),
    'section before': async () => showsOnly(story, await read(`/${FROM}`), story.sectionSlug === FROM ? mark : null),
    section: shows(`/${story.sectionSlug}`),
    tag: shows(lists['tag']!),
    author: shows(lists['author']!),
    day: shows(lists['day']!),
    month: counted(month),
    year: counted(year),
    archive: counted('/luu-tru'),
    feeds: allShow(feedsOf(story)),
    sitemaps: allShow(sitemapsOf(story)),
  }
}

const walked: Look[] = []

/** Does a deed, then looks at every surface the table marks, all of them from the instant of the commit. */
async function walk(deed: string, does: () => Promise<void>, wanted: () => Sight | Promise<Sight>): Promise<void> {
  const row = table.get(deed)
  expect(row, deed).toBeDefined()
  await site.settled()
  const before = await etags()
  await does()
  const looks = await wanted()
  const marked = [...row!].filter(([, cell]) => cell === '●').map(([surface]) => surface)
  const looked = await Promise.all(
    marked.map(async (surface) => {
      const what = `${deed} → ${surface}`
      return { what, milliseconds: await within(FRESH_MILLISECONDS_MAX, what, looks[surface]!) }
    }),
  )
  walked.push(...looked)
  expect(await etags(), `${deed}: trang không liên quan`).toEqual(before)
}

async function countsNow(): Promise<Record<string, string>> {
  const { year, month } = archivePaths(new Date())
  const entries = [year, month, '/luu-tru'].map(async (path) => [path, JSON.stringify(await counts(path))] as const)
  return Object.fromEntries(await Promise.all(entries))
}

/** Remembers the counts, then does the deed. */
function counting(does: () => Promise<void>) {
  let before: Record<string, string> = {}
  return {
    does: async () => {
      before = await countsNow()
      await does()
    },
    sights: (mark: () => string | null) => () => sights(mark(), before),
  }
}

test('bảng trong docs/freshness.md: mỗi việc tới đúng các trang của nó trong một giây, không tới trang nào khác', async () => {
  // A second try counts its own looks alone.
  walked.length = 0
  for (let time = 0; time < often(1, 20); time++) {
    story = await Story.write({ sectionSlug: FROM, tag: 'Tươi mới' })
    const publishing = counting(() => story.publish())
    await walk(
      'publish',
      publishing.does,
      publishing.sights(() => story.mark),
    )
    newer = await Story.publish({ sectionSlug: 'do-thi', tag: 'Láng giềng' })
    await within(patience(2_000), newer.path, async () => (await site.visit(newer.path)).status === 200 || 'chưa')

    let body = ''
    await walk(
      'correct',
      async () => {
        body = await story.correctBody()
      },
      () => {
        const showsBody = async (path: string) => (await read(path)).includes(`Kết thúc ${body}`) || `${path}: chữ cũ`
        return {
          page: () => showsBody(story.path),
          history: async () => (await read(historyOf(story))).includes(body) || 'chữ cũ',
          feeds: async () => {
            const answers = await Promise.all(feedsOf(story).map(showsBody))
            return answers.find((answer) => answer !== true) ?? true
          },
        }
      },
    )
    const oldPath = story.path
    await walk(
      'retitle',
      async () => void (await story.correct()),
      () => sights(story.mark, {}),
    )
    const led = await site.visit(oldPath)
    expect([led.status, led.headers.location]).toEqual([308, story.path])
    await walk(
      'move',
      async () => void (await story.correct({ sectionSlug: TO })),
      () => sights(story.mark, {}),
    )

    const comment = await aPendingComment(story.id)
    await walk(
      'approve a comment',
      async () => {
        const done = await approveComment(commandLineViewer(), { id: comment.id, version: comment.version })
        expect(done.ok).toBe(true)
      },
      () => ({ page: async () => (await read(story.path)).includes(comment.title) || 'chưa thấy bình luận' }),
    )
    const withdrawing = counting(() => story.withdraw())
    await walk(
      'withdraw',
      withdrawing.does,
      withdrawing.sights(() => null),
    )
    const restoring = counting(() => story.restore())
    await walk(
      'restore',
      restoring.does,
      restoring.sights(() => story.mark),
    )
    // A page names the ten articles next to it: what was published long before this round is no neighbour any more.
    older = newer
  }
  tellSlowest(walked)
  const times = walked.map(({ milliseconds }) => milliseconds)
  expectFresh('tươi mới', times, FRESH_MILLISECONDS_P99_MAX)
}, 600_000)

test('tiến trình chỉ nói đã dựng lại khi mọi mặt trang đã mới: báo ra ngoài sau lúc ấy không ai gặp trang cũ', async () => {
  for (let time = 0; time < often(1, 20); time++) {
    const told = await Story.publish({ sectionSlug: FROM, tag: 'Báo tin' })
    for (const deed of ['publish', 'correct', 'withdraw'] as const) {
      if (deed === 'correct') await told.correct()
      if (deed === 'withdraw') await told.withdraw()
      const [last] = await db.select({ seq: max(invalidations.seq) }).from(invalidations)
      await within(patience(10_000), `${deed}: lời đã dựng lại`, async () => {
        const renewed = await readRenewedSeq(db)
        return (renewed !== null && renewed >= (last?.seq ?? 0)) || `mới tới ${renewed}`
      })
      // One look, no second chance.
      const mark = deed === 'withdraw' ? null : told.mark
      expect((await site.visit(told.path)).status, deed).toBe(mark === null ? 410 : 200)
      for (const path of ['/', `/${FROM}`, ...feedsOf(told), ...sitemapsOf(told)])
        expect(showsOnly(told, await read(path), mark), `${deed} ${path}`).toBe(true)
    }
  }
}, 600_000)

test('bảng kể đủ mọi việc mà bài thử này làm', () => {
  expect([...table.keys()]).toEqual([
    'publish',
    'correct',
    'retitle',
    'move',
    'withdraw',
    'restore',
    'approve a comment',
  ])
})
