import { expect, test } from './newsroom'
import { anArticle, aPendingComment, commentsOn } from './table'

test('bình luận được duyệt hiện dưới bài, bình luận bị từ chối thì không bao giờ', async ({
  page,
  signInAs,
  request,
}) => {
  const article = await anArticle()
  const [kept, refused] = [await aPendingComment(article.id), await aPendingComment(article.id)]
  expect(await (await request.get(article.path)).text()).not.toContain(kept.body)
  await signInAs('moderator')

  await page.goto(`/toa-soan/binh-luan/${kept.id}`)
  await page.getByRole('button', { name: /^Duyệt/ }).click()
  await expect.poll(async () => (await commentsOn(article.id))[0]?.status).toBe('approved')
  await page.goto(`/toa-soan/binh-luan/${refused.id}`)
  await page.getByLabel(/^Lý do/).fill('Lạc đề')
  await page.getByRole('button', { name: /^Từ chối/ }).click()
  await expect.poll(async () => (await commentsOn(article.id))[1]?.status).toBe('rejected')

  await expect(async () => {
    const html = await (await request.get(article.path)).text()
    expect(html).toContain(kept.body)
    expect(html).not.toContain(refused.body)
  }).toPass()
})

test('hàng chờ cho thấy bình luận chưa duyệt cùng bài của nó', async ({ page, signInAs }) => {
  const article = await anArticle()
  const waiting = await aPendingComment(article.id)
  await signInAs('moderator')
  await page.goto('/toa-soan/binh-luan')
  await expect(page.getByText(waiting.title)).toBeVisible()
  await expect(page.getByText(article.headline).first()).toBeVisible()
})

test('hai người cùng duyệt: người thứ hai được báo là đã có người xử lý', async ({ page, signInAs, colleague }) => {
  const article = await anArticle()
  const comment = await aPendingComment(article.id)
  await signInAs('moderator')
  const other = await colleague('chief')
  await page.goto(`/toa-soan/binh-luan/${comment.id}`)
  await other.goto(`/toa-soan/binh-luan/${comment.id}`)
  await page.getByRole('button', { name: /^Duyệt/ }).click()
  await expect.poll(async () => (await commentsOn(article.id))[0]?.status).toBe('approved')
  await other.getByRole('button', { name: /^Duyệt/ }).click()
  await expect(other.getByRole('alert')).toBeVisible()
})
