import { randomInt } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { Cluster } from './cluster'
import { type Deed, NewsroomProcess } from './newsroom-process'
import { SiteProcess } from './site-process'
import { isLong, often, patience } from './size'
import { aMark, headlineWith, Story } from './story'
import { isWhole, listsOf, showsOnly } from './surfaces'
import { within } from './within'

const KILLS = often(10, 200)
const STORIES = 4
/** A deed takes some 30 ms, its pages a few hundred: the kill falls before, into and after both. */
const LATEST_KILL_MILLISECONDS = 400
const RECOVERY_MILLISECONDS_MAX = patience(10_000)

const cluster = new Cluster(inject('cluster'))
const stories: Story[] = []
let site: SiteProcess

beforeAll(async () => {
  site = await SiteProcess.make()
  for (let index = 0; index < STORIES; index++) stories.push(await Story.publish())
  await site.start()
  for (const story of stories) await site.visit(story.path)
}, 120_000)

afterAll(async () => {
  await cluster.start()
  await site.kill()
})

/** What the database says about a story now: its wording, or null when readers must not see it. */
async function truth(story: Story): Promise<string | null> {
  const [row] = await db.select().from(articles).where(eq(articles.id, story.id))
  story.version = row!.version
  const mark = story.marks.find((each) => row!.headline === headlineWith(each))
  const position = story.marks.indexOf(mark!)
  story.marks.push(...story.marks.splice(position, 1))
  return row!.status === 'published' ? story.mark : null
}

async function nextDeed(story: Story): Promise<Deed> {
  if ((await truth(story)) === null) return { verb: 'restore', input: story.target }
  if (randomInt(3) === 0) return { verb: 'withdraw', input: { ...story.target, reason: 'Bài thử' } }
  const mark = aMark()
  story.marks.unshift(mark)
  return { verb: 'correct', input: await story.correction(mark) }
}

test(
  `kill -9 ${KILLS} lần giữa lúc đăng, sửa, gỡ: bài nào cũng nguyên bản cũ hoặc nguyên bản mới`,
  async () => {
    let slowest = 0
    for (let kill = 0; kill < KILLS; kill++) {
      const newsroom = new NewsroomProcess()
      for (const story of stories) newsroom.begin(await nextDeed(story))
      await wait(randomInt(LATEST_KILL_MILLISECONDS) + (kill % 2 ? 150 : 0))
      await Promise.all([site.kill(), newsroom.kill()])
      await site.start({ isReady: false })
      const wanted = new Map(await Promise.all(stories.map(async (story) => [story, await truth(story)] as const)))
      for (const [story, mark] of wanted) {
        const page = await site.visit(story.path)
        if (mark === null) expect(page.status, `bài đã gỡ ${story.path}`).toBe(410)
        else expect(page.status === 308 || isWhole(story, page.text), `${story.path} ${page.status}`).toBe(true)
      }
      for (const [story, mark] of wanted) {
        for (const path of Object.values(listsOf(story))) {
          const took = await within(RECOVERY_MILLISECONDS_MAX, path, async () =>
            showsOnly(story, (await site.visit(path)).text, mark),
          )
          slowest = Math.max(slowest, took)
        }
        if (mark === null) continue
        await within(RECOVERY_MILLISECONDS_MAX, story.path, async () => {
          const { text } = await site.visit(story.path)
          const whole = isWhole(story, text)
          return whole === true ? showsOnly(story, text, mark) : whole
        })
      }
    }
    console.log(`kill -9: ${KILLS} lần, mọi trang đúng chậm nhất ${Math.round(slowest)} ms sau khi mở lại`)
  },
  (isLong ? 40 : 2) * 60_000,
)

test('bài gỡ lúc trang đang tắt không tới tay ai, kể cả người đọc đầu tiên', async () => {
  for (let time = 0; time < often(2, 20); time++) {
    const story = await Story.publish()
    await within(
      RECOVERY_MILLISECONDS_MAX,
      story.path,
      async () => (await site.visit(story.path)).status === 200 || '?',
    )
    await site.kill()
    await story.withdraw()
    const opening = site.start({ isReady: false })
    // Asked from the first instant that anybody listens.
    const seen: number[] = []
    await within(60_000, 'mở lại', async () => {
      seen.push((await site.visit(story.path)).status)
      return true
    })
    await opening
    expect(seen).toEqual([410])
    await within(RECOVERY_MILLISECONDS_MAX, 'tệp của bài đã gỡ', async () => {
      const left = readdirSync(site.storeFolder, { recursive: true }).filter((name) =>
        new RegExp(`-${story.id}/index\\.html`).test(String(name)),
      )
      return left.length === 0 || `${left}`
    })
  }
}, 240_000)

test('bài đã gỡ không trở lại khi trang mở lại lúc không có cơ sở dữ liệu, bài khác vẫn đọc được', async () => {
  const [gone, ...kept] = stories
  for (const story of stories) if ((await truth(story)) === null) await story.restore()
  for (const story of stories)
    await within(RECOVERY_MILLISECONDS_MAX, story.path, async () =>
      showsOnly(story, (await site.visit(story.path)).text, story.mark),
    )
  await gone!.withdraw()
  await within(2_000, 'gỡ', async () => (await site.visit(gone!.path)).status === 410 || 'còn thấy')
  await Promise.all([site.kill(), cluster.kill()])
  await site.start({ isReady: false })
  expect((await site.visit(gone!.path)).status).toBe(410)
  expect((await site.visit(gone!.path.toUpperCase())).status).toBe(410)
  for (const story of kept) {
    const page = await site.visit(story.path)
    expect(page.status).toBe(200)
    expect(isWhole(story, page.text)).toBe(true)
  }
  const front = await site.visit('/')
  expect(front.status).toBe(200)
}, 120_000)
