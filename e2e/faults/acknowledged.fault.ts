import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { like } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { db } from '@/db/client'
import { comments } from '@/db/schema/comments'
import { Cluster } from './cluster'
import { type FilledForm, fillForm, send } from './comment-post'
import { SiteProcess } from './site-process'
import { isLong, often } from './size'
import { Story } from './story'

const COMMENTS = often(40, 10_000)
const SENDERS = 6
/** From being back to the next death. */
const PAUSE_MILLISECONDS = { min: 1_000, max: often(3_000, 12_000) }
/** One of the site and one of the database. */
const DEATHS_MIN = 2
const DEATHS_MAX = often(2, 10_000)
const MARK = 'Đã báo nhận'

const cluster = new Cluster(inject('cluster'))
let site: SiteProcess
let story: Story

beforeAll(async () => {
  site = await SiteProcess.make()
  story = await Story.publish()
  await site.start()
})

afterAll(async () => {
  await cluster.start()
  await site.kill()
})

/** A form whose words no other has. */
async function aForm(number: number): Promise<FilledForm> {
  const form = await fillForm(site, story.path)
  const own: Record<string, string> = {
    tieuDe: `${MARK} ${number}`,
    noiDung: `Ý kiến thứ ${number} gửi trong lúc máy chết rồi sống lại.`,
  }
  return { ...form, fields: form.fields.map(([name, value]) => [name, own[name] ?? value]) }
}

/** Sends one comment until it is acknowledged, the same form again and again, as a browser that reloads does. */
async function deliver(number: number): Promise<number> {
  let form: FilledForm | null = null
  for (let attempts = 1; ; attempts++) {
    form ??= await aForm(number).catch(() => null)
    const status =
      form && form.cookie !== ''
        ? await send(site, form, 5_000).then(
            (answer) => answer.status,
            () => 0,
          )
        : 0
    if (status === 303) return attempts
    // A code that was burnt without a comment stored, or a form from a page that was not there.
    if (status !== 0 && status < 500) form = null
    if (form?.cookie === '') form = null
    await wait(50)
  }
}

test(
  `${COMMENTS} bình luận đã báo nhận giữa những lần chết bất chợt: đủ cả, không cái nào hai lần`,
  async () => {
    let [next, deaths, attempts, isOver] = [0, 0, 0, false]
    const sender = async () => {
      // A quick machine has sent them all before anything died: it goes on until something has.
      while (next < COMMENTS || deaths < DEATHS_MIN) {
        const sent = await deliver(next++)
        attempts += sent
      }
    }
    const reaper = async () => {
      while (!isOver && deaths < DEATHS_MAX) {
        await wait(randomInt(PAUSE_MILLISECONDS.min, PAUSE_MILLISECONDS.max))
        if (isOver) return
        const isDatabase = deaths % 2 === 1
        deaths += 1
        if (isDatabase) await cluster.kill().then(() => cluster.start())
        else await site.kill().then(() => site.start())
      }
    }
    const dying = reaper()
    await Promise.all(Array.from({ length: SENDERS }, sender))
    isOver = true
    await dying
    const rows = await db
      .select({ title: comments.title })
      .from(comments)
      .where(like(comments.title, `${MARK}%`))
    const found = new Map<string, number>()
    for (const { title } of rows) found.set(title, (found.get(title) ?? 0) + 1)
    const lost = Array.from({ length: next }, (_, number) => `${MARK} ${number}`).filter((title) => !found.has(title))
    expect(lost).toEqual([])
    expect([...found].filter(([, count]) => count > 1)).toEqual([])
    expect(deaths).toBeGreaterThanOrEqual(DEATHS_MIN)
    console.log(`đã báo nhận: ${next} bình luận, ${attempts} lần gửi, ${deaths} lần chết, mất 0, thừa 0`)
  },
  (isLong ? 60 : 3) * 60_000,
)
