import type { Page } from '@playwright/test'
import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { editLeases } from '@/db/schema/writing'
import { expectAccessible } from './axe'
import { Editor } from './editor'
import { expect, test } from './newsroom'
import { aDraft, aHeadline, anArticle, articleRow } from './table'

test('phóng viên gửi, biên tập viên trả lại, phóng viên sửa rồi gửi lại, biên tập viên duyệt, thư ký xuất bản', async ({
  page,
  signInAs,
  colleague,
}) => {
  test.slow()
  const writer = await signInAs('reporter')
  const draft = await aDraft({ by: writer })
  const path = `/toa-soan/bai/${draft.id}`
  // A page that is left says so in passing; only then is the text free for the next.
  const leave = async (reader: Page) => {
    await reader.goto('/toa-soan')
    await expect
      .poll(() => db.$count(editLeases, and(eq(editLeases.articleId, draft.id), isNull(editLeases.leftAt))))
      .toBe(0)
  }
  await page.goto(path)
  await page.getByText('Kèm lời nhắn khi gửi duyệt').click()
  await page.getByRole('textbox', { name: 'Lời nhắn' }).fill('Nhờ xem giúp đoạn cuối.')
  await page.getByRole('button', { name: 'Gửi duyệt' }).click()
  await expect(page.getByText('Đã gửi duyệt.').first()).toBeVisible()
  expect((await articleRow(draft.id)).status).toBe('submitted')

  // Whoever has a text open holds it: each goes back to the desk when their part is done.
  await leave(page)
  const editor = await colleague('editor', ['thoi-su'])
  await editor.goto('/toa-soan')
  // The account is new: it was told nothing before it existed, and finds the text where it waits.
  await expect(editor.getByRole('link', { name: 'Thông báo', exact: true })).toBeVisible()
  await editor.goto('/toa-soan/bai?trang-thai=submitted')
  await editor.getByRole('link', { name: draft.headline }).first().click()
  await expect(editor.getByText('Nhờ xem giúp đoạn cuối.')).toBeVisible()
  await editor.getByRole('button', { name: 'Trả lại' }).click()
  await expect(editor.getByRole('heading', { level: 1, name: 'Trả lại bài' })).toBeVisible()
  await expectAccessible(editor)
  await editor.getByLabel(/^Cần sửa gì/).fill('Thêm ý kiến của bà con.\n\nẢnh còn mờ.')
  await editor.getByRole('button', { name: 'Trả lại bài này' }).click()
  await expect(editor.getByText('Đã trả lại bài.').first()).toBeVisible()

  await leave(editor)
  await page.goto('/toa-soan')
  await expect(page.getByRole('link', { name: /^Thông báo\s*1\s*chưa đọc/ })).toBeVisible()
  await page.getByRole('link', { name: /^Thông báo(?! đẩy)/ }).click()
  await expect(page.getByText('Phạm Biên Tập trả lại bài của bạn')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: draft.headline }).click()
  await expect(page).toHaveURL(path)
  await expect(page.getByRole('heading', { name: 'Phạm Biên Tập trả lại bài này' })).toBeVisible()
  await expect(page.getByText('Ảnh còn mờ.').first()).toBeVisible()
  await expect(page.getByRole('link', { name: /chưa đọc/ })).toHaveCount(0)
  const headline = aHeadline()
  await new Editor(page).headline.fill(headline)
  await page.getByRole('button', { name: 'Gửi duyệt' }).click()
  // The sentence comes with a redirect: a visit that starts before it ends would be cut off.
  await expect(page.getByText('Đã gửi duyệt.').first()).toBeVisible()
  expect(await articleRow(draft.id)).toMatchObject({ status: 'submitted', headline })

  await leave(page)
  await editor.goto('/toa-soan/thong-bao')
  await expect(editor.getByText('Trần Phóng Viên gửi bài chờ duyệt').first()).toBeVisible()
  await editor.getByRole('button', { name: headline }).click()
  await editor.getByRole('button', { name: 'Duyệt', exact: true }).click()
  await expect(editor.getByText('Đã duyệt. Bài sẵn sàng xuất bản.').first()).toBeVisible()
  await leave(editor)

  await page.goto(path)
  await expect(page.getByText('Nếu bạn sửa rồi lưu, bài sẽ chờ duyệt lại.').first()).toBeVisible()
  await leave(page)
  const chief = await colleague('chief')
  await chief.goto(path)
  await new Editor(chief).publish.click()
  await expect(chief.getByText('Đã đăng').first()).toBeVisible()
  const steps = chief.getByRole('region', { name: 'Quá trình' }).getByRole('listitem')
  await expect(steps).toHaveCount(5)
  await expect(steps.first()).toContainText('Xuất bản')
  await expectAccessible(chief)
})

test('người viết rút bài về được khi chưa ai duyệt; trả lại mà không nói gì thì chưa được', async ({
  page,
  signInAs,
  colleague,
}) => {
  const writer = await signInAs('contributor')
  const draft = await aDraft({ by: writer })
  const path = `/toa-soan/bai/${draft.id}`
  await page.goto(path)
  await page.getByRole('button', { name: 'Gửi duyệt' }).click()
  await expect(page.getByText('Đã gửi duyệt.').first()).toBeVisible()

  const chief = await colleague('chief')
  await chief.goto(`${path}/tra-lai`)
  const note = chief.getByLabel(/^Cần sửa gì/)
  // Nothing but spaces passes the browser's own check.
  await note.fill('   ')
  await chief.getByRole('button', { name: 'Trả lại bài này' }).click()
  await expect(chief.getByText('Vui lòng viết lời nhắn.').first()).toBeVisible()
  expect((await articleRow(draft.id)).status).toBe('submitted')

  await page.getByRole('button', { name: 'Rút lại' }).click()
  await expect(page.getByText('Đã rút lại.').first()).toBeVisible()
  expect((await articleRow(draft.id)).status).toBe('draft')
  await note.fill('Thêm ảnh.')
  await chief.getByRole('button', { name: 'Trả lại bài này' }).click()
  await expect(chief.getByText('Bài vừa được lưu ở nơi khác.').first()).toBeVisible()
  await expect(note).toHaveValue('Thêm ảnh.')
})

test('đính chính: bạn đọc không có JavaScript thấy điều đã sai, điều đúng và chữ đã đổi', async ({
  page,
  signInAs,
  readerWithoutJavaScript: reader,
}) => {
  test.slow()
  const article = await anArticle()
  await signInAs('chief')
  await page.goto(`/toa-soan/bai/${article.id}`)
  const editor = new Editor(page)
  await editor.standfirst.fill('Lớp học miễn phí, mở hai buổi tối mỗi tuần tại nhà văn hoá.')
  await expect(page.getByLabel(/^Đã đăng sai/)).toBeHidden()
  await page.getByRole('radio', { name: /^Đính chính/ }).check()
  await page.getByLabel(/^Đã đăng sai/).fill('Lớp học mở ba buổi tối mỗi tuần.')
  await editor.saveCorrection.click()
  await expect(page.getByText('Vui lòng ghi thông tin đúng.').first()).toBeVisible()
  await expect(page.getByLabel(/^Đã đăng sai/)).toHaveValue('Lớp học mở ba buổi tối mỗi tuần.')
  await page.getByLabel(/^Đúng là/).fill('Lớp học mở hai buổi tối mỗi tuần.')
  await page.getByRole('checkbox', { name: /hiểu sai ý chính/ }).check()
  await editor.saveCorrection.click()
  await expect.poll(async () => (await articleRow(article.id)).version).toBe(article.version + 1)

  await expect(async () => {
    await reader.goto(article.path)
    await expect(reader.getByRole('region', { name: 'Đính chính' })).toContainText('hai buổi', { timeout: 500 })
  }).toPass()
  const box = await reader.getByRole('region', { name: 'Đính chính' }).boundingBox()
  const lead = await reader.locator('.standfirst').boundingBox()
  expect(box!.y).toBeLessThan(lead!.y)
  const facts = await reader.locator('script[type="application/ld+json"]').allTextContents()
  expect(facts.join()).toContain('CorrectionComment')
  await reader.getByRole('link', { name: 'Các bản đã đăng của bài này' }).click()
  await expect(reader.getByRole('heading', { level: 1, name: 'Các bản đã đăng' })).toBeVisible()
  await expect(reader.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(['Đính chính', 'Đăng lần đầu'])
  await reader.getByText('Xem chỗ đã đổi').click()
  await expect(reader.locator('del').first()).toContainText('ba')
  await expect(reader.locator('ins').first()).toContainText('hai')
  expect(await reader.locator('script[src]').count()).toBeLessThanOrEqual(2)
  await expect(reader.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
})

test('so sánh hai bản và lấy lại bản cũ thành bản mới', async ({ page, signInAs }) => {
  test.slow()
  const draft = await aDraft()
  const path = `/toa-soan/bai/${draft.id}`
  await signInAs('chief')
  await page.goto(path)
  const changed = aHeadline()
  await new Editor(page).headline.fill(changed)
  await new Editor(page).save.click()
  await expect.poll(async () => (await articleRow(draft.id)).version).toBe(2)
  await page.goto(`${path}/lich-su`)
  await page.getByRole('button', { name: 'So sánh hai bản đã chọn' }).click()
  await expect(page.getByRole('heading', { name: 'Bản 1 và bản 2' })).toBeVisible()
  await expect(page.locator('ins').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('checkbox', { name: 'Đặt hai bản cạnh nhau' }).check()
  await page.getByRole('button', { name: 'So sánh hai bản đã chọn' }).click()
  await expect(page.getByText('Bản cũ', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Bản 1', exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name: draft.headline })).toBeVisible()
  await page.getByRole('button', { name: 'Lấy lại bản này' }).click()
  await expect(page.getByText('Đã lấy lại bản cũ.').first()).toBeVisible()
  await expect(new Editor(page).headline).toHaveValue(draft.headline)
  expect(await articleRow(draft.id)).toMatchObject({ headline: draft.headline, version: 3 })
})

test('ghi chú bên lề: biên tập viên ghi cạnh một đoạn, người viết được báo, trả lời rồi đánh dấu đã xong', async ({
  page,
  signInAs,
  colleague,
  request,
}) => {
  test.slow()
  const writer = await signInAs('reporter')
  const draft = await aDraft({ by: writer })
  const path = `/toa-soan/bai/${draft.id}`
  const chief = await colleague('chief')
  await chief.goto(path)
  const margin = chief.getByRole('region', { name: 'Ghi chú bên lề' })
  await margin.getByLabel('Ghi chú cho').selectOption({ label: 'Đoạn 1: Lớp học bắt đầu từ tuần tới.' })
  await margin.getByRole('button', { name: 'Thêm ghi chú' }).click()
  await expect(margin.getByText('Vui lòng viết ghi chú.').first()).toBeVisible()
  await margin.getByLabel('Ghi chú mới').fill('Tuần tới là ngày nào?')
  await margin.getByRole('button', { name: 'Thêm ghi chú' }).click()
  await expect(margin.getByText('Tuần tới là ngày nào?')).toBeVisible()
  await expect(margin.getByRole('listitem').first()).toContainText('Đoạn 1: Lớp học bắt đầu từ tuần tới.')

  await page.goto('/toa-soan/thong-bao')
  await expect(page.getByText('Nguyễn Thư Ký ghi chú bên lề một bài')).toBeVisible()
  await page.getByRole('button', { name: draft.headline }).click()
  const own = page.getByRole('region', { name: 'Ghi chú bên lề' })
  await own.getByText('Trả lời').first().click()
  await own.getByLabel('Trả lời').fill('Ngày 1/12.')
  await own.getByRole('button', { name: 'Gửi trả lời' }).click()
  await expect(own.getByText('Ngày 1/12.')).toBeVisible()
  await expectAccessible(page)
  await own.getByRole('button', { name: /^Đánh dấu đã xong/ }).click()
  await expect(own.getByText('1 ghi chú đã xong')).toBeVisible()
  expect((await request.get(draft.path)).status()).toBe(404)
})

test('trên điện thoại: quá trình, lịch sử, thông báo không tràn ngang', async ({ page, signInAs }) => {
  test.slow()
  const article = await anArticle()
  await page.setViewportSize({ width: 390, height: 844 })
  await signInAs('chief')
  const desk = `/toa-soan/bai/${article.id}`
  for (const path of [
    desk,
    `${desk}/lich-su?tu=1&den=2&xem=song-song`,
    `${desk}/lich-su/1`,
    '/toa-soan/thong-bao',
    `${article.path}/lich-su`,
  ]) {
    await page.goto(path)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, path).toBeLessThanOrEqual(390)
    await expectAccessible(page)
  }
})
