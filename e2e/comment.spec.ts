import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { aComment, CommentForm } from './comment-form'
import { expect, ON_A_PHONE_TOO, test } from './newsroom'
import { anArticle, commentsOn } from './table'

test(
  'bạn đọc gửi bình luận, biên nhận không để máy tìm kiếm hay bộ nhớ đệm giữ lại',
  ON_A_PHONE_TOO,
  async ({ page }) => {
    const article = await anArticle()
    const comment = aComment()
    await page.goto(article.path)
    const form = new CommentForm(page)
    await form.open()
    await expect(async () => {
      await form.send.click()
      expect(await form.name.evaluate((field: HTMLInputElement) => field.validationMessage)).toBe(
        'Bạn chưa điền ô này.',
      )
    }).toPass()
    await form.write(comment)
    const receipt = page.waitForResponse((response) => response.url().includes('/phan-hoi/'))
    await form.send.click()
    const answer = await receipt
    expect(answer.headers()['cache-control']).toContain('no-store')
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    await expect(page.getByText(comment.title)).toBeVisible()
    await expect(page.getByText('0912')).toHaveCount(0)
  },
)

test('bấm gửi hai lần chỉ lưu một bình luận', async ({ page }) => {
  const article = await anArticle()
  await page.goto(article.path)
  const form = new CommentForm(page)
  await form.open()
  await form.write(aComment())
  await form.send.dblclick()
  await expect(page).toHaveURL(/\/phan-hoi\//)
  expect(await commentsOn(article.id)).toHaveLength(1)
})

test('tải lại hay quay lại sau khi gửi không gửi thêm lần nữa', async ({ page }) => {
  const article = await anArticle()
  await page.goto(article.path)
  const form = new CommentForm(page)
  await form.open()
  await form.write(aComment())
  await form.send.click()
  await expect(page).toHaveURL(/\/phan-hoi\//)
  await page.reload()
  await page.goBack()
  await page.goForward()
  await expect(page).toHaveURL(/\/phan-hoi\//)
  expect(await commentsOn(article.id)).toHaveLength(1)
})

test('lấy lại mã bảo mật đổi ảnh mà không mất chữ đã viết', ON_A_PHONE_TOO, async ({ page }) => {
  const article = await anArticle()
  const comment = aComment()
  await page.goto(article.path)
  const form = new CommentForm(page)
  await form.open()
  await form.write(comment)
  const image = form.challenge.getByRole('img')
  const before = await image.getAttribute('src')
  await form.challenge.getByRole('link', { name: 'Lấy lại mã bảo mật' }).click()
  await expect(image).not.toHaveAttribute('src', before ?? '')
  await expect(form.body).toHaveValue(comment.body)
})

test('bài đã đóng bình luận nói rõ và không nhận thêm', async ({ page }) => {
  const article = await anArticle({ commentsOpen: false })
  await page.goto(article.path)
  await expect(page.getByText(/đóng bình luận|không nhận bình luận/i).first()).toBeVisible()
  await expect(new CommentForm(page).send).toHaveCount(0)
})

test('bài đóng bình luận trong lúc đang viết: nói rõ, giữ chữ, không nhận', async ({ page }) => {
  const article = await anArticle()
  const comment = aComment()
  await page.goto(article.path)
  const form = new CommentForm(page)
  await form.open()
  await form.write(comment)
  await db.update(articles).set({ commentsOpen: false }).where(eq(articles.id, article.id))
  await form.send.click()
  await expect(page.locator('#tom-tat-loi')).toContainText('Bài này vừa đóng bình luận')
  await expect(page.getByLabel(/^Nội dung/)).toHaveValue(comment.body)
  await expect(form.send).toHaveCount(0)
  expect(await commentsOn(article.id)).toEqual([])
})

test('ai không nhìn và không nghe được mã thì để máy tự kiểm tra', async ({ page }) => {
  const article = await anArticle()
  const comment = aComment()
  await page.goto(article.path)
  const form = new CommentForm(page)
  await form.open()
  await form.write(comment, '')
  await form.root.getByRole('button', { name: /Xác nhận bằng cách khác/ }).click()
  await expect(form.root.getByText('Đã xác nhận. Bạn không cần nhập mã.')).toBeVisible({ timeout: 20_000 })
  await form.send.click()
  await expect(page).toHaveURL(/\/phan-hoi\//)
  expect(await commentsOn(article.id)).toMatchObject([{ status: 'pending', title: comment.title }])
})

test('mã xác nhận nghe được: tệp âm thanh là của chính mã trong ảnh và không ai giữ lại', async ({ page, request }) => {
  const article = await anArticle()
  await page.goto(article.path)
  const form = new CommentForm(page)
  await form.open()
  const sound = form.challenge.getByLabel('Nghe mã xác nhận')
  await expect(sound).toBeVisible()
  const [address, image] = [await sound.getAttribute('src'), await form.challenge.getByRole('img').getAttribute('src')]
  expect(address?.split('?')[1]).toBe(image?.split('?')[1])
  const answer = await request.get(address ?? '')
  expect(answer.headers()).toMatchObject({ 'content-type': 'audio/wav', 'cache-control': 'no-store' })
  expect((await answer.body()).subarray(0, 4).toString()).toBe('RIFF')
  expect((await request.get((address ?? '').replace(/ma=.{4}/, 'ma=AAAA'))).status()).toBe(404)
})
