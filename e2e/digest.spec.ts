import { randomUUID } from 'node:crypto'
import type { APIRequestContext, Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { digestIssues, digestSubscriptions } from '@/db/schema/digests'
import { sections } from '@/db/schema/shelves'
import { lastMorning, toldUntilOf } from '@/modules/digests/clock'
import { headerWords } from '@/modules/mail/testing-smtp'
import { expectAccessibleInBothThemes } from './axe'
import { mailDataTo, mailTo } from './mailbox'
import { expect, test } from './newsroom'
import { anArticle } from './table'

const CONFIRMATION = /^Xác nhận nhận tin của /

/** Presses a button and hands back the answer to its form. */
async function press(page: Page, name: string) {
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name, exact: true }).click()
  return answer
}

const linkIn = (words: string, page: string) => new RegExp(`/nhan-tin/${page}/[\\w-]+`).exec(words)?.[0] ?? ''

/** A site that has just started says that it can send mail when its worker has looked around. */
const expectOffered = (request: APIRequestContext, path: string, words: string) =>
  expect.poll(async () => (await request.get(path)).text(), { timeout: 20_000 }).toContain(words)

async function expectSound(page: Page) {
  await expectAccessibleInBothThemes(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}

test('nhận tin qua thư, không JavaScript: từ chuyên mục, qua hộp thư, đến xác nhận, đổi, dừng và thôi nhận một bước', async ({
  readerWithoutJavaScript: page,
  request,
}) => {
  const address = `${randomUUID()}@example.vn`
  const [section] = await db.select().from(sections).where(eq(sections.slug, 'giao-duc'))

  // From the section to the form, with the section ticked.
  await expectOffered(request, '/giao-duc', 'Nhận tin chuyên mục này qua thư')
  await page.goto('/giao-duc')
  await page.getByRole('link', { name: 'Nhận tin chuyên mục này qua thư' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Nhận tin qua thư' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: section!.name })).toBeChecked()

  // What is wrong is said beside its field, and what was typed stays.
  await page.getByRole('textbox', { name: /Địa chỉ thư/ }).fill('khong@phai')
  await page.getByRole('checkbox', { name: section!.name }).uncheck()
  expect((await press(page, 'Gửi thư xác nhận cho tôi')).status()).toBe(422)
  await expect(page.getByRole('textbox', { name: /Địa chỉ thư/ })).toHaveAccessibleDescription(/Địa chỉ thư chưa đúng/)
  await expect(page.getByRole('group', { name: /nhận tin về/ })).toHaveAccessibleDescription(/chọn ít nhất một mục/)
  await expect(page.getByRole('textbox', { name: /Địa chỉ thư/ })).toHaveValue('khong@phai')
  await page.getByRole('checkbox', { name: section!.name }).check()
  await page.getByRole('textbox', { name: /Địa chỉ thư/ }).fill(address)
  expect((await press(page, 'Gửi thư xác nhận cho tôi')).status()).toBe(303)
  await expect(page.getByRole('main').getByRole('status')).toContainText('Vui lòng mở hộp thư')

  // A look at the link confirms nothing; the button does, once.
  const confirmPath = linkIn(await mailTo(address, CONFIRMATION), 'xac-nhan')
  for (let time = 0; time < 2; time++) expect((await request.get(confirmPath)).status()).toBe(200)
  await page.goto(confirmPath)
  await expect(page.getByText(`Bạn sẽ nhận tin về: ${section!.name}.`)).toBeVisible()
  expect((await press(page, 'Xác nhận nhận tin')).status()).toBe(303)
  await expect(page.getByRole('main').getByRole('status')).toContainText('Đã xác nhận.')
  expect((await request.get(confirmPath)).status()).toBe(410)

  // The reader's own page: change, pause, go on.
  const managePath = new URL(page.url()).pathname
  await page.getByRole('checkbox', { name: section!.name }).uncheck()
  expect((await press(page, 'Lưu thay đổi')).status()).toBe(422)
  await page.getByRole('checkbox', { name: section!.name }).check()
  await page.getByRole('radio', { name: /Mỗi tuần/ }).check()
  expect((await press(page, 'Lưu thay đổi')).status()).toBe(303)
  await expect(page.getByRole('radio', { name: /Mỗi tuần/ })).toBeChecked()
  await press(page, 'Tạm dừng')
  await expect(page.getByText('Bạn đang tạm dừng')).toBeVisible()
  await press(page, 'Nhận tiếp')
  await expect(page.getByText(/Thư kế tiếp: Thứ hai/)).toBeVisible()

  // Its morning comes: the digest is in the mailbox, with the way out in its head.
  const linkId = managePath.split('/').at(-1)!.slice(0, 22)
  const article = await anArticle({ sectionSlug: 'giao-duc' })
  const toldUntil = toldUntilOf(lastMorning('daily', new Date()))
  const publishedAt = new Date(toldUntil.getTime() - 60_000)
  await db.update(articles).set({ publishedAt }).where(eq(articles.id, article.id))
  const before = new Date(publishedAt.getTime() - 60_000)
  const due = { nextIssueAt: new Date(), toldUntil: before, rhythm: 'daily' as const }
  const [row] = await db
    .update(digestSubscriptions)
    .set(due)
    .where(eq(digestSubscriptions.linkId, linkId))
    .returning({ id: digestSubscriptions.id })
  await expect
    .poll(() => db.$count(digestIssues, eq(digestIssues.subscriptionId, row!.id)), { timeout: 20_000 })
    .toBe(1)
  const data = await mailDataTo(address, /: /)
  expect(headerWords(data, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
  const stopPath = linkIn(headerWords(data, 'List-Unsubscribe'), 'dung')
  const words = await mailTo(address, /: /)
  expect(words).toContain(article.headline)
  expect(words).toContain(article.path)
  expect(words).toContain(managePath)

  // Opened, the way out shows the button; posted to by a program, it is done without asking.
  await page.goto(stopPath)
  await expect(page).toHaveURL(new RegExp(`${managePath}#thoi-nhan$`))
  await expect(page.getByRole('button', { name: 'Thôi nhận tin qua thư' })).toBeVisible()
  const oneClick = { form: { 'List-Unsubscribe': 'One-Click' }, headers: { Origin: 'https://thu.example' } }
  expect((await request.post(stopPath, { form: { khac: '1' } })).status()).toBe(400)
  for (let time = 0; time < 2; time++) expect((await request.post(stopPath, oneClick)).status()).toBe(200)
  expect(await db.$count(digestSubscriptions, eq(digestSubscriptions.linkId, linkId))).toBe(0)
  expect((await request.get(managePath)).status()).toBe(410)
  expect((await request.post(`/nhan-tin/dung/${'A'.repeat(44)}`, oneClick)).status()).toBe(404)
})

test('trang nhận tin dẫn đến cùng biểu mẫu, sáng và tối, không lỗi trợ năng, không tràn ngang', async ({
  page,
  request,
}) => {
  await expectOffered(request, '/nhan-tin', 'Gửi thư xác nhận cho tôi')
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/nhan-tin')
    await expect(page.getByRole('button', { name: 'Gửi thư xác nhận cho tôi' })).toBeVisible()
    await expectSound(page)
  }
  await page.locator('#nhan-tin-qua-thu').evaluate((form) => form.setAttribute('novalidate', ''))
  const answer = await press(page, 'Gửi thư xác nhận cho tôi')
  expect(answer.status()).toBe(422)
  await expect(page.getByRole('alert')).toContainText('Vui lòng nhập địa chỉ thư điện tử.')
  await expectSound(page)
})

test('đăng ký ở bản tiếng Anh: biểu mẫu, thư xác nhận, trang riêng và lời sửa đều bằng tiếng Anh', async ({
  page,
  request,
}) => {
  const address = `${randomUUID()}@example.com`
  await expectOffered(request, '/en/culture', 'Receive this section by e-mail')
  await page.goto('/en/culture')
  await page.getByRole('link', { name: 'Receive this section by e-mail' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('checkbox', { name: 'Culture' })).toBeChecked()
  await page.getByRole('textbox', { name: /E-mail address/ }).fill('nobody@nowhere')
  expect((await press(page, 'Send me a message to confirm')).status()).toBe(422)
  await expect(page.getByRole('textbox', { name: /E-mail address/ })).toHaveAccessibleDescription(
    /not an e-mail address/,
  )
  await expectSound(page)
  await page.getByRole('textbox', { name: /E-mail address/ }).fill(address)
  expect((await press(page, 'Send me a message to confirm')).status()).toBe(303)
  await expect(page.getByRole('main').getByRole('status')).toContainText('Please open your mailbox')
  const words = await mailTo(address, /^Confirm that you want news from /)
  await page.goto(/\/en\/follow\/confirm\/[\w-]+/.exec(words)?.[0] ?? '')
  await expectSound(page)
  expect((await press(page, 'Confirm')).status()).toBe(303)
  await expect(page).toHaveURL(/\/en\/follow\/manage\//)
  await expect(page.getByRole('main').getByRole('status')).toContainText('Confirmed.')
  await expectSound(page)
  const { pathname } = new URL(page.url())
  await page.goto(pathname.replace('/en/follow/manage', '/nhan-tin/quan-ly'))
  await expect(page).toHaveURL(pathname)
  await press(page, 'Unsubscribe from news by e-mail')
  await expect(page.getByRole('main').getByRole('status')).toContainText('You have unsubscribed.')
})

test('biểu mẫu nhận tin gửi từ trang khác bị từ chối', async ({ request }) => {
  const answer = await request.post('/nhan-tin/dang-ky', {
    headers: { Origin: 'https://ke-xau.example' },
    multipart: { thuDienTu: 'nguoi-la@example.vn', chuyenMuc: '1', nhip: 'daily' },
  })
  expect(answer.status()).toBe(403)
})
