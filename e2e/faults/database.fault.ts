import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { db } from '@/db/client'
import { Cluster } from './cluster'
import { asHtml, fillForm, send, typedIn } from './comment-post'
import { SiteProcess } from './site-process'
import { often, patience } from './size'
import { Story } from './story'
import { isWhole, listsOf, showsOnly } from './surfaces'
import { within } from './within'

const READ_MILLISECONDS_MAX = patience(1_000)
const REFUSAL_MILLISECONDS_MAX = patience(3_500)
const RECOVERY_MILLISECONDS_MAX = patience(10_000)

const cluster = new Cluster(inject('cluster'))
let site: SiteProcess
let known: Story
let unseen: Story
let slow: Story

beforeAll(async () => {
  site = await SiteProcess.make()
  unseen = await Story.publish({ sectionSlug: 'van-hoa', tag: 'Chưa ai đọc' })
  slow = await Story.publish({ sectionSlug: 'van-hoa', tag: 'Thẻ đến muộn' })
  known = await Story.publish()
  await site.start()
  for (const path of [known.path, ...Object.values(listsOf(known))]) await site.visit(path)
})

afterEach(async () => {
  await cluster.start()
  await cluster.setReadOnly(false)
})

afterAll(() => site.kill())

async function readersKeepTheirPages(): Promise<void> {
  for (const path of [known.path, ...Object.values(listsOf(known))]) {
    const page = await site.visit(path)
    expect(page.status, path).toBe(200)
    expect(page.milliseconds, path).toBeLessThan(READ_MILLISECONDS_MAX)
  }
}

async function theUnseenIsRefusedHonestly(): Promise<number> {
  // An address nobody asked for yet: no one may guess whether there is something behind it.
  const answer = await site.visit(`/chu-de/chua-ai-hoi-${Date.now()}`, { patienceMilliseconds: 30_000 })
  expect(answer.status).toBe(503)
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
  expect(answer.headers['cache-control']).toContain('no-store')
  expect(answer.milliseconds).toBeLessThan(REFUSAL_MILLISECONDS_MAX)
  return answer.milliseconds
}

async function aCommentKeepsItsText(form: Awaited<ReturnType<typeof fillForm>>): Promise<number> {
  const answer = await send(site, form)
  expect(answer.status).toBe(503)
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
  expect(answer.headers['cache-control']).toContain('no-store')
  for (const name of ['hoTen', 'tieuDe', 'noiDung']) expect(answer.text).toContain(asHtml(typedIn(form, name)))
  return answer.milliseconds
}

async function correctionsArriveByThemselves(): Promise<number> {
  const mark = await known.correct()
  let slowest = 0
  for (const path of [known.path, ...Object.values(listsOf(known))]) {
    const took = await within(RECOVERY_MILLISECONDS_MAX, path, async () =>
      showsOnly(known, (await site.visit(path)).text, mark),
    )
    slowest = Math.max(slowest, took)
  }
  return slowest
}

const WAYS = {
  'bị giết': { hurt: () => cluster.kill(), heal: () => cluster.start() },
  'đứng im': { hurt: async () => cluster.freeze(), heal: async () => cluster.thaw() },
}

describe.each(Object.entries(WAYS))('cơ sở dữ liệu %s', (name, { hurt, heal }) => {
  test.each(Array.from({ length: often(1, 20) }, (_, index) => index + 1))(
    'bạn đọc giữ trang, trang lạ và bình luận nhận 503, rồi tự hồi phục (lần %i)',
    async () => {
      const form = await fillForm(site, known.path)
      await hurt()
      await readersKeepTheirPages()
      const refused = await theUnseenIsRefusedHonestly()
      const kept = await aCommentKeepsItsText(form)
      await readersKeepTheirPages()
      await heal()
      const arrived = await correctionsArriveByThemselves()
      const sent = await send(site, await fillForm(site, known.path))
      expect(sent.status).toBe(303)
      console.log(
        `cơ sở dữ liệu ${name}: 503 sau ${Math.round(refused)} ms, bình luận 503 sau ${Math.round(kept)} ms, sửa bài thấy sau ${Math.round(arrived)} ms`,
      )
    },
  )

  test('trang mở lại lúc đó vẫn có mọi trang đã lưu, rồi tự theo kịp', async () => {
    await site.kill()
    await hurt()
    const opened = await site.start({ isReady: false })
    await readersKeepTheirPages()
    await theUnseenIsRefusedHonestly()
    await heal()
    await correctionsArriveByThemselves()
    console.log(`mở lại khi cơ sở dữ liệu ${name}: nghe sau ${Math.round(opened)} ms`)
  })
})

test('một bảng bị giữ hơn ba giây mà cơ sở dữ liệu còn trả lời: trang chưa ai đọc tới muộn, không bị từ chối', async () => {
  const { tag = '' } = listsOf(slow)
  const visit = await db.transaction(async (tx) => {
    await tx.execute(sql`lock table media in access exclusive mode`)
    const asked = site.visit(tag, { patienceMilliseconds: 30_000 })
    await tx.execute(sql`select pg_sleep(3.5)`)
    return { asked }
  })
  const answer = await visit.asked
  expect(answer.status).toBe(200)
  expect(answer.text).toContain(slow.mark)
  expect(answer.milliseconds).toBeGreaterThan(3_000)
})

test('cơ sở dữ liệu chỉ đọc: mọi trang vẫn đọc được, bình luận nhận 503 với chữ còn nguyên', async () => {
  await cluster.setReadOnly(true)
  await readersKeepTheirPages()
  const first = await site.visit(unseen.path)
  expect(first.status).toBe(200)
  expect(isWhole(unseen, first.text)).toBe(true)
  await within(5_000, 'kết nối của trang thành chỉ đọc', async () => {
    const answer = await send(site, await fillForm(site, known.path))
    return answer.status === 503 || `${answer.status}`
  })
  await aCommentKeepsItsText(await fillForm(site, known.path))
  await cluster.setReadOnly(false)
  await within(RECOVERY_MILLISECONDS_MAX, 'nhận lại bình luận', async () => {
    const answer = await send(site, await fillForm(site, known.path))
    return answer.status === 303 || `${answer.status}`
  })
  await correctionsArriveByThemselves()
})
