import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { sessions } from '@/db/schema/accounts'
import { privateDrafts } from '@/db/schema/writing'
import { Editor } from './editor'
import { expect, test } from './newsroom'
import { signIn } from './people'
import { aDraft, anArticle, articleRow } from './table'

/** Typing by keys and waiting for what is kept takes its time. */
test.slow()

const draftsOf = (userId: number) => db.select().from(privateDrafts).where(eq(privateDrafts.userId, userId))

test('chữ được giữ riêng sau vài giây, bài đã đăng không đổi, người khác không thấy', async ({
  page,
  signInAs,
  colleague,
  request,
}) => {
  const article = await anArticle()
  const writer = await signInAs('chief')
  await page.goto(`/toa-soan/bai/${article.id}`)
  const editor = new Editor(page)
  await editor.write('Câu đang viết dở.')
  await editor.kept()
  await expect(editor.status).toContainText('chỉ bạn thấy')
  expect(JSON.stringify(await draftsOf(writer.id))).toContain('Câu đang viết dở.')
  expect((await articleRow(article.id)).version).toBe(article.version)
  expect(await (await request.get(article.path)).text()).not.toContain('Câu đang viết dở.')
  const other = await colleague('chief')
  await other.goto(`/toa-soan/bai/${article.id}`)
  await expect(other.getByText(/đang sửa bài này/)).toBeVisible()
  expect(await other.content()).not.toContain('Câu đang viết dở.')
})

test('trang chết giữa chừng: mở lại thì được mời khôi phục, khôi phục xong không mời nữa', async ({
  page,
  context,
  signInAs,
}) => {
  const draft = await aDraft()
  const writer = await signInAs('chief')
  await page.goto(`/toa-soan/bai/${draft.id}`)
  const editor = new Editor(page)
  await editor.headline.fill('Tít viết dở')
  await editor.write('Đoạn viết dở trước khi máy tắt.')
  await expect.poll(() => editor.onThisMachine()).toContain('Đoạn viết dở trước khi máy tắt.')
  await page.goto('chrome://crash').catch(() => {})
  const again = await context.newPage()
  await again.goto(`/toa-soan/bai/${draft.id}`)
  const reopened = new Editor(again)
  await expect(again.getByText(/Có bản chưa lưu lúc \d\d:\d\d/)).toBeVisible()
  // The page that died still holds the article for a minute; its writer takes it back.
  await again.getByRole('button', { name: 'Tiếp quản' }).click()
  await again.getByRole('button', { name: 'Xem', exact: true }).click()
  await expect(again.getByRole('dialog').getByText('Đoạn viết dở trước khi máy tắt.')).toBeVisible()
  await again.getByRole('button', { name: 'Khôi phục bản này' }).click()
  await expect(reopened.headline).toHaveValue('Tít viết dở')
  await expect(reopened.body).toHaveText('Đoạn viết dở trước khi máy tắt.')
  await reopened.save.click()
  await expect(reopened.status).toContainText(/Đã lưu lúc/)
  await expect.poll(async () => (await articleRow(draft.id)).headline).toBe('Tít viết dở')
  await again.reload()
  await expect(reopened.body).toHaveText('Đoạn viết dở trước khi máy tắt.')
  await expect(again.getByText(/Có bản chưa lưu/)).toHaveCount(0)
  const rows = await draftsOf(writer.id)
  expect(rows.filter(({ content }) => content !== null)).toEqual([])
})

test('bỏ bản chưa lưu thì nó không trở lại', async ({ page, signInAs }) => {
  const draft = await aDraft()
  await signInAs('chief')
  await page.goto(`/toa-soan/bai/${draft.id}`)
  const editor = new Editor(page)
  await editor.write('Sẽ bỏ.')
  await editor.kept()
  await page.reload()
  const discarded = page.waitForResponse((response) => response.url().endsWith('/toa-soan/ban-viet/bo'))
  await page.getByRole('button', { name: 'Bỏ', exact: true }).click()
  await expect(page.getByText(/Có bản chưa lưu/)).toHaveCount(0)
  expect((await discarded).ok()).toBe(true)
  await expect.poll(() => editor.onThisMachine()).not.toContain('Sẽ bỏ.')
  await page.reload()
  await expect(editor.body).toContainText('Lớp học bắt đầu từ tuần tới.')
  await expect(page.getByText(/Có bản chưa lưu/)).toHaveCount(0)
})

test('bài mới chưa lưu lần nào cũng được giữ và mời khôi phục', async ({ page, signInAs }) => {
  await signInAs('reporter')
  await page.goto('/toa-soan/bai/moi')
  const editor = new Editor(page)
  await editor.headline.fill('Bài mới chưa lưu')
  await editor.write('Câu đầu tiên.')
  await editor.kept()
  await page.goto('/toa-soan')
  await page.goto('/toa-soan/bai/moi')
  await expect(page.getByText(/Có bản chưa lưu lúc .*Bài mới chưa lưu/)).toBeVisible()
  await page.getByRole('button', { name: 'Khôi phục', exact: true }).click()
  await expect(editor.body).toHaveText('Câu đầu tiên.')
  await editor.save.click()
  await expect(page).toHaveURL(/\/toa-soan\/bai\/\d+/)
  await page.goto('/toa-soan/bai/moi')
  await expect(editor.headline).toHaveValue('')
  await expect(page.getByText(/Có bản chưa lưu/)).toHaveCount(0)
})

test('mất mạng: nói rõ, giữ trên máy, có mạng lại thì tự lưu; bấm lưu lúc mất mạng cũng không mất chữ', async ({
  page,
  context,
  signInAs,
}) => {
  const draft = await aDraft()
  const writer = await signInAs('chief')
  await page.goto(`/toa-soan/bai/${draft.id}`)
  const editor = new Editor(page)
  await editor.write('Viết khi còn mạng.')
  await editor.kept()
  await context.setOffline(true)
  await page.keyboard.type(' Viết khi mất mạng.')
  await expect(editor.status).toContainText('Chưa lưu được, đang giữ trên máy này', { timeout: 15_000 })
  await expect(page.getByText('Mất kết nối.').first()).toBeVisible()
  await editor.save.click()
  await expect(page.getByText(/Mất kết nối nên chưa gửi được/)).toBeVisible()
  await expect(editor.body).toHaveText('Viết khi còn mạng. Viết khi mất mạng.')
  await page.keyboard.press('ControlOrMeta+End')
  await context.setOffline(false)
  await editor.kept()
  await expect.poll(async () => JSON.stringify(await draftsOf(writer.id))).toContain('Viết khi mất mạng.')
  await editor.save.click()
  await expect.poll(async () => JSON.stringify((await articleRow(draft.id)).body)).toContain('Viết khi mất mạng.')
})

test('phiên hết hạn khi đang viết: chữ còn nguyên, đăng nhập lại rồi lưu tiếp', async ({
  page,
  context,
  signInAs,
  baseURL,
}) => {
  const draft = await aDraft()
  const writer = await signInAs('chief')
  await page.goto(`/toa-soan/bai/${draft.id}`)
  const editor = new Editor(page)
  await editor.write('Chữ viết lúc phiên sắp hết.')
  await db.delete(sessions).where(eq(sessions.userId, writer.id))
  await expect(page.getByText(/Phiên làm việc đã hết/).first()).toBeVisible({ timeout: 15_000 })
  await expect(page.getByRole('link', { name: 'Đăng nhập lại trong thẻ mới' })).toBeVisible()
  await editor.save.click()
  await expect(page.getByText(/vui lòng đăng nhập lại/i).first()).toBeVisible()
  await expect(editor.body).toHaveText('Chữ viết lúc phiên sắp hết.')
  await signIn(context, writer, baseURL ?? '')
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await editor.kept()
  await editor.save.click()
  await expect.poll(async () => JSON.stringify((await articleRow(draft.id)).body)).toContain('phiên sắp hết')
})

test('viết tiếp trong lúc đang lưu: chữ đến sau không mất và không đụng chính mình', async ({ page, signInAs }) => {
  const draft = await aDraft()
  await signInAs('chief')
  await page.goto(`/toa-soan/bai/${draft.id}`)
  const editor = new Editor(page)
  await editor.write('Trước.')
  await page.route(`**/toa-soan/bai/${draft.id}**`, async (route) => {
    if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 1_500))
    await route.continue()
  })
  await page.keyboard.press('ControlOrMeta+s')
  await page.keyboard.type(' Trong lúc lưu.')
  await expect.poll(async () => (await articleRow(draft.id)).version).toBe(draft.version + 1)
  await expect(editor.body).toHaveText('Trước. Trong lúc lưu.')
  await editor.kept()
  await page.keyboard.press('ControlOrMeta+s')
  await expect.poll(async () => (await articleRow(draft.id)).version).toBe(draft.version + 2)
  expect(JSON.stringify((await articleRow(draft.id)).body)).toContain('Trong lúc lưu.')
  await expect(page.getByText('Hai bản của bài này')).toHaveCount(0)
})

test('không có JavaScript: nói rõ, và nội dung đọc được', async ({
  readerWithoutJavaScript: page,
  baseURL,
  signInAs,
}) => {
  const draft = await aDraft()
  const writer = await signInAs('chief')
  await signIn(page.context(), writer, baseURL ?? '')
  await page.goto(`/toa-soan/bai/${draft.id}`)
  await expect(page.getByText(/Soạn bài cần JavaScript/)).toBeVisible()
  await expect(page.getByText('Lớp học bắt đầu từ tuần tới.', { exact: true })).toBeVisible()
})
