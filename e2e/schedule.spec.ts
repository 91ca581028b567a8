import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { isoWithZone, longDate } from '@/lib/time'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { schedulePublication } from '@/modules/articles/schedule'
import { expectAccessible } from './axe'
import { Editor } from './editor'
import { expect, test } from './newsroom'
import { aDraft, anArticle, articleRow } from './table'

const DAY_MILLISECONDS = 86_400_000
/** How soon lists follow is measured elsewhere; here the machine may be busy with other tests. */
const LISTS = { intervals: [100], timeout: 30_000 }

/** The fields of a page of planned times, by the words beside them. */
const fieldsOf = (page: import('@playwright/test').Page) => ({
  day: page.getByLabel(/^Ngày/).first(),
  time: page.getByLabel(/^Giờ/).first(),
})

test('không có JavaScript: hẹn giờ, đổi giờ, bỏ hẹn; giờ đã qua bị từ chối bằng một câu', async ({
  browser,
  signInAs,
  context,
  baseURL,
}) => {
  const draft = await aDraft()
  await signInAs('chief')
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  await plain.addCookies(await context.cookies())
  const page = await plain.newPage()
  await page.goto(`/toa-soan/bai/${draft.id}`)
  await page.getByRole('main').getByRole('button', { name: 'Hẹn giờ' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hẹn giờ' })).toBeVisible()

  const { day, time } = fieldsOf(page)
  const today = isoWithZone(new Date()).slice(0, 10)
  await day.fill(today)
  await time.fill('00:00')
  await page.getByRole('button', { name: 'Hẹn đăng' }).click()
  await expect(page.getByText('Giờ này đã qua').first()).toBeVisible()
  await expect(time).toHaveValue('00:00')
  expect((await articleRow(draft.id)).status).toBe('draft')

  const tomorrow = new Date(Date.now() + DAY_MILLISECONDS)
  await day.fill(isoWithZone(tomorrow).slice(0, 10))
  await time.fill('23:59')
  await page.getByRole('button', { name: 'Hẹn đăng' }).click()
  await expect(page.getByText(`23:59 ${longDate(tomorrow)}, còn 1 ngày`).first()).toBeVisible()
  expect((await articleRow(draft.id)).status).toBe('scheduled')

  await page.goto('/toa-soan/bai?trang-thai=scheduled')
  await expect(page.getByRole('listitem').filter({ hasText: draft.headline })).toContainText('Hẹn đăng: 23:59')

  await page.goto(`/toa-soan/bai/${draft.id}/hen-gio`)
  await page.getByRole('button', { name: 'Bỏ hẹn đăng' }).click()
  await expect(page.getByText('Đã bỏ hẹn đăng').first()).toBeVisible()
  expect(await articleRow(draft.id)).toMatchObject({ status: 'draft', publishAt: null })
  await plain.close()
})

test('bài hẹn giờ: trước giờ không trang nào có, đúng giờ tự lên trang nhất và chuyên mục', async ({ request }) => {
  test.slow()
  const draft = await aDraft()
  const at = new Date(Date.now() + 2_500)
  const planned = await schedulePublication(commandLineViewer(), { id: draft.id, version: draft.version, at })
  expect(planned.ok).toBe(true)
  const statuses: { isBefore: boolean; status: number }[] = []
  await expect
    .poll(
      async () => {
        const { status, isBefore } = await glance(draft.path, at)
        statuses.push({ status, isBefore })
        return status
      },
      { intervals: [50], timeout: 8_000 },
    )
    .toBe(200)
  expect(statuses.filter((seen) => seen.isBefore && seen.status !== 404)).toEqual([])
  expect(statuses.some((seen) => seen.isBefore)).toBe(true)
  for (const path of ['/', '/thoi-su']) {
    await expect.poll(async () => (await request.get(path)).text(), LISTS).toContain(draft.path)
  }
  expect((await articleRow(draft.id)).publishedAt).toEqual(at)

  async function glance(path: string, before: Date) {
    const answer = await request.get(path)
    // The clock is asked after the answer: what came before the time by this clock came before it by any.
    const [clock] = await db
      .select({ isBefore: sql<boolean>`now() < ${before.toISOString()}::timestamptz` })
      .from(sql`(select 1) as one`)
    return { status: answer.status(), isBefore: clock!.isBefore }
  }
})

test('hẹn gỡ: đến giờ bài trả lời 410 và rời trang nhất', async ({ page, signInAs, request }) => {
  test.slow()
  const article = await anArticle()
  await signInAs('chief')
  await page.goto(`/toa-soan/bai/${article.id}`)
  await page.getByRole('main').getByRole('link', { name: 'Hẹn gỡ' }).click()
  await expectAccessible(page)
  const { day, time } = fieldsOf(page)
  const tomorrow = new Date(Date.now() + DAY_MILLISECONDS)
  await day.fill(isoWithZone(tomorrow).slice(0, 10))
  await time.fill('23:59')
  await expect(page.getByText(`23:59 ${longDate(tomorrow)}, còn 1 ngày`)).toBeVisible()
  await page.getByRole('button', { name: 'Hẹn gỡ' }).click()
  await expect(page.getByText(`Hẹn gỡ: 23:59 ${longDate(tomorrow)}`)).toBeVisible()
  await expect(new Editor(page).headline).toHaveValue(article.headline)
  expect((await request.get(article.path)).status()).toBe(200)

  await db.update(articles).set({ unpublishAt: sql`now() + interval '1 second'` }).where(eq(articles.id, article.id))
  await expect.poll(async () => (await request.get(article.path)).status(), { intervals: [50] }).toBe(410)
  await expect.poll(async () => (await request.get('/')).text(), LISTS).not.toContain(article.path)
  expect((await articleRow(article.id)).withdrawnReason).toBe('hết hạn')
})
