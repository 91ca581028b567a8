import type { Page } from '@playwright/test'
import { expect, test } from './newsroom'
import { aPerson, signIn } from './people'
import { anArticle, aPendingComment, commentsOn } from './table'

/** A comment's place in the queue. */
const queued = (page: Page, { title }: { title: string }) => page.getByRole('article').filter({ hasText: title })

test('bình luận được duyệt hiện dưới bài, bình luận bị từ chối thì không bao giờ', async ({
  page,
  signInAs,
  request,
}) => {
  const article = await anArticle()
  const [kept, refused] = [await aPendingComment(article.id), await aPendingComment(article.id)]
  expect(await (await request.get(article.path)).text()).not.toContain(kept.title)
  await signInAs('moderator')
  await page.goto('/toa-soan/binh-luan')
  await expect(queued(page, kept).getByRole('link', { name: article.headline })).toBeVisible()
  await queued(page, kept).getByRole('button', { name: 'Duyệt' }).click()
  await expect(page.getByRole('status')).toContainText('Đã duyệt')
  await page.goto(`/toa-soan/binh-luan/${refused.id}`)
  await page.getByLabel(/^Lý do/).fill('Lạc đề')
  await page.getByRole('button', { name: 'Từ chối' }).click()
  await expect(page.getByRole('status')).toBeVisible()
  expect(await commentsOn(article.id)).toMatchObject([{ status: 'approved' }, { status: 'rejected' }])

  await expect(async () => {
    const html = await (await request.get(article.path)).text()
    expect(html).toContain(kept.title)
    expect(html).not.toContain(refused.title)
  }).toPass()
})

test('duyệt bình luận không cần JavaScript', async ({ readerWithoutJavaScript: page, baseURL }) => {
  const article = await anArticle()
  const comment = await aPendingComment(article.id)
  await signIn(page.context(), await aPerson('moderator'), baseURL ?? '')
  await page.goto('/toa-soan/binh-luan')
  await queued(page, comment).getByRole('button', { name: 'Duyệt' }).click()
  await expect(page.getByRole('status')).toContainText('Đã duyệt')
  expect((await commentsOn(article.id))[0]?.status).toBe('approved')
})

test('hai người cùng duyệt: người thứ hai được báo là đã có người xử lý', async ({ page, signInAs, colleague }) => {
  const article = await anArticle()
  const comment = await aPendingComment(article.id)
  await signInAs('moderator')
  const other = await colleague('chief')
  await page.goto('/toa-soan/binh-luan')
  await other.goto('/toa-soan/binh-luan')
  await queued(page, comment).getByRole('button', { name: 'Duyệt' }).click()
  await expect(page.getByRole('status')).toContainText('Đã duyệt')
  await queued(other, comment).getByRole('button', { name: 'Duyệt' }).click()
  await expect(other.getByRole('main').getByRole('alert')).toContainText('Một người khác vừa xử lý')
})
