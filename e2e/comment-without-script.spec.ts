import { aComment, CommentForm } from './comment-form'
import { expect, ON_A_PHONE_TOO, test } from './newsroom'
import { anArticle, commentsOn } from './table'

test(
  'bạn đọc không dùng JavaScript gửi bình luận và nhận biên nhận',
  ON_A_PHONE_TOO,
  async ({ readerWithoutJavaScript: page }) => {
    const article = await anArticle()
    const comment = aComment()
    await page.goto(article.path)
    const form = new CommentForm(page)
    await form.open()
    await form.write(comment)
    await form.send.click()
    await expect(page).toHaveURL(/\/phan-hoi\/[\w-]+/)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText(comment.body).first()).toBeVisible()
    await expect(page.getByText(/chờ duyệt/i).first()).toBeVisible()
    expect(await commentsOn(article.id)).toMatchObject([{ status: 'pending', title: comment.title }])
  },
)

test('mã xác nhận sai: phần đã viết còn nguyên và câu trả lời nói phải làm gì', async ({
  readerWithoutJavaScript: page,
}) => {
  const article = await anArticle()
  const comment = aComment()
  await page.goto(article.path)
  const form = new CommentForm(page)
  await form.open()
  await form.write(comment, '999999')
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    form.send.click(),
  ])
  expect(answer.status()).toBe(422)
  expect(answer.headers()['cache-control']).toContain('no-store')
  await expect(page.getByText(/Mã xác nhận chưa đúng/).first()).toBeVisible()
  await expect(form.name).toHaveValue(comment.name)
  await expect(form.phone).toHaveValue(comment.phone)
  await expect(form.title).toHaveValue(comment.title)
  await expect(form.body).toHaveValue(comment.body)
  await expect(form.code).toHaveValue('')
  expect(await commentsOn(article.id)).toEqual([])
  await form.code.fill('000000')
  await form.send.click()
  await expect(page).toHaveURL(/\/phan-hoi\//)
})

test(
  'để trống: mỗi ô bắt buộc được nhắc bằng một câu của riêng nó',
  ON_A_PHONE_TOO,
  async ({ readerWithoutJavaScript: page }) => {
    const article = await anArticle()
    await page.goto(article.path)
    const form = new CommentForm(page)
    await form.open()
    await form.sendUnchecked()
    await expect(form.name).toHaveAccessibleDescription(/Vui lòng nhập họ tên/)
    await expect(form.title).toHaveAccessibleDescription(/Vui lòng nhập tiêu đề/)
    await expect(form.body).toHaveAccessibleDescription(/Vui lòng viết nội dung/)
    await expect(form.code).toHaveAccessibleDescription(/Vui lòng nhập mã xác nhận|Mã xác nhận chưa đúng/)
    await expect(form.phone).not.toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByRole('alert').first()).toBeVisible()
    expect(await commentsOn(article.id)).toEqual([])
  },
)

test('chưa đồng ý xử lý thông tin thì bình luận chưa được nhận', async ({ readerWithoutJavaScript: page }) => {
  const article = await anArticle()
  const comment = aComment()
  await page.goto(article.path)
  const form = new CommentForm(page)
  await form.open()
  await expect(form.consent).not.toBeChecked()
  await form.write(comment)
  await form.consent.uncheck()
  await form.sendUnchecked()
  await expect(form.consent).toHaveAccessibleDescription(/đồng ý/)
  await expect(form.body).toHaveValue(comment.body)
  expect(await commentsOn(article.id)).toEqual([])
})

test('ô quá dài và số điện thoại lạ được nói rõ, không ô nào mất chữ', async ({ readerWithoutJavaScript: page }) => {
  const article = await anArticle()
  const comment = aComment({ phone: '12345', body: 'Rất dài. '.repeat(400) })
  await page.goto(article.path)
  const form = new CommentForm(page)
  await form.open()
  await form.root.evaluate((root) => {
    for (const field of root.querySelectorAll('[maxlength]')) field.removeAttribute('maxlength')
  })
  await form.write(comment)
  await form.sendUnchecked()
  await expect(form.phone).toHaveAccessibleDescription(/Số điện thoại/)
  await expect(form.body).toHaveAccessibleDescription(/tối đa/)
  await expect(form.body).toHaveValue(comment.body)
  await expect(form.phone).toHaveValue('12345')
})

test('chặn bánh quy: gửi lần đầu được hỏi lại, lần hai tới nơi', async ({ readerWithoutJavaScript: page }) => {
  const article = await anArticle()
  const comment = aComment()
  await page.goto(article.path)
  const form = new CommentForm(page)
  await form.open()
  await form.write(comment)
  // A browser that refuses cookies has none at the next request.
  await page.context().clearCookies()
  await form.send.click()
  await expect(form.body).toHaveValue(comment.body)
  await expect(page).not.toHaveURL(/phan-hoi/)
  await form.code.fill('000000')
  await page.context().clearCookies()
  await form.send.click()
  await expect(page).toHaveURL(/\/phan-hoi\//)
  expect(await commentsOn(article.id)).toHaveLength(1)
})
