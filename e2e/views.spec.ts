import { Agent, request as ask } from 'node:http'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { articleViewHours } from '@/db/schema/views'
import { refreshViews } from '@/modules/views/worker'
import { expect, test } from './newsroom'
import { anArticle } from './table'

/** The browser of the tests calls itself headless, and programs are not counted. */
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
test.use({ userAgent: FIREFOX })

async function viewsOf(articleId: number): Promise<number> {
  const hours = await db.select().from(articleViewHours).where(eq(articleViewHours.articleId, articleId))
  return hours.reduce((sum, hour) => sum + hour.viewCount, 0)
}

const beaconSent = { url: /\/api\/views$/, method: 'POST' }

test('đọc một bài tính một lượt xem; tải lại thì không, và trang không đổi vì được đếm', async ({ page, request }) => {
  const article = await anArticle()
  const another = await anArticle()
  const beacon = () =>
    page.waitForResponse(
      (answer) => beaconSent.url.test(answer.url()) && answer.request().method() === beaconSent.method,
    )
  const [first] = await Promise.all([beacon(), page.goto(article.path)])
  expect(first.status()).toBe(204)
  await expect.poll(() => viewsOf(article.id)).toBe(1)
  const before = (await request.get(article.path)).headers()['etag']

  await Promise.all([beacon(), page.reload()])
  // Counted after the reload: once it is there, the reload has had its turn.
  await Promise.all([beacon(), page.goto(another.path)])
  await expect.poll(() => viewsOf(another.id)).toBe(1)
  expect(await viewsOf(article.id)).toBe(1)

  await refreshViews()
  expect((await request.get(article.path)).headers()['etag']).toBe(before)
  await expect(async () => {
    await page.goto('/doc-nhieu')
    await expect(page.getByRole('main').getByRole('link', { name: article.headline })).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.getByRole('link', { name: '7 ngày' }).click()
  await expect(page).toHaveURL('/doc-nhieu/7-ngay')
  await expect(page.getByRole('link', { name: '7 ngày' })).toHaveAttribute('aria-current', 'page')
  await expect(async () => {
    await page.goto('/')
    const listed = page.getByRole('region', { name: 'Đọc nhiều 7 ngày' }).getByRole('listitem').first()
    await expect(listed).toBeVisible({ timeout: 500 })
  }).toPass()
})

test('người của toà soạn đọc bài thì không tính lượt xem', async ({ page, signInAs, anotherReader }) => {
  const article = await anArticle()
  const another = await anArticle()
  await signInAs('reporter')
  const [answer] = await Promise.all([
    page.waitForResponse((given) => beaconSent.url.test(given.url())),
    page.goto(article.path),
  ])
  expect(answer.status()).toBe(204)
  await anotherReader.goto(another.path)
  await expect.poll(() => viewsOf(another.id)).toBe(1)
  expect(await viewsOf(article.id)).toBe(0)
})

test('5.000 tín hiệu cùng lúc của 300 người đọc tính đúng 300 lượt', async ({ baseURL }) => {
  test.slow()
  const article = await anArticle()
  const agent = new Agent({ keepAlive: true, maxSockets: 500 })
  const send = (number: number) =>
    new Promise<number | undefined>((done, fail) => {
      const reader = number % 300
      const headers = {
        Origin: baseURL,
        'User-Agent': FIREFOX,
        'X-Forwarded-For': `198.18.${Math.floor(reader / 200)}.${reader % 200}`,
      }
      ask(`${baseURL}/api/views`, { method: 'POST', agent, headers }, (answer) => {
        answer.resume().on('end', () => done(answer.statusCode))
      })
        .on('error', fail)
        .end(JSON.stringify({ articleId: article.id }))
    })
  const statuses = await Promise.all(Array.from({ length: 5_000 }, (_, number) => send(number)))
  agent.destroy()
  expect([...new Set(statuses)]).toEqual([204])
  await expect.poll(() => viewsOf(article.id)).toBe(300)
})

test('tín hiệu sai dạng, quá lớn hay của trang khác đều bị từ chối', async ({ request }) => {
  const send = async (data: string, headers: Record<string, string> = {}) =>
    (await request.post('/api/views', { data: Buffer.from(data), headers })).status()
  expect(await send('{"articleId":"một"}')).toBe(400)
  expect(await send(`{"articleId":${' '.repeat(400)}1}`)).toBe(413)
  expect(await send('{"articleId":1}', { Origin: 'https://khac.example' })).toBe(403)
  expect(await send('{"articleId":999999999}')).toBe(204)
})
