import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { comments } from '@/db/schema/comments'
import { agreedPathOf, threadPathOf } from '@/modules/articles/address'
import { AGREE_PATH, agreedAnchorOf, commentAnchorOf } from '@/modules/comments/addresses'
import { expectAccessible } from './axe'
import { expect, ON_A_PHONE_TOO, test } from './newsroom'
import { anApprovedComment, anArticle, aPendingComment } from './table'

const countOf = async (id: number) => (await db.select().from(comments).where(eq(comments.id, id)))[0]?.agreementCount

/** The page is asked for again until it shows the comment. */
async function opened(page: Page, path: string, { id }: { id: number }) {
  const shown = page.locator(`#${commentAnchorOf(id)}`)
  await expect(async () => {
    await page.goto(path)
    await expect(shown).toBeVisible({ timeout: 500 })
  }).toPass()
  return shown
}

test('thích không cần JavaScript: quay lại đúng bình luận, thấy lời cảm ơn, con số lên sau ít giây', async ({
  readerWithoutJavaScript: page,
}) => {
  const article = await anArticle()
  const comment = await anApprovedComment(article.id)
  for (const path of [article.path, threadPathOf(article.path, 1), agreedPathOf(article.path, 1)]) {
    const shown = await opened(page, path, comment)
    await shown.getByRole('button', { name: /^Thích/ }).click()
    await expect(page).toHaveURL(`${path}#${agreedAnchorOf(comment.id)}`)
    await expect(shown.getByText('Cảm ơn bạn.')).toBeVisible()
  }
  // Three presses of one reader on one day.
  expect(await countOf(comment.id)).toBe(1)
  for (const path of [article.path, threadPathOf(article.path, 1), agreedPathOf(article.path, 1)]) {
    await expect(async () => {
      await page.goto(path)
      await expect(page.getByRole('button', { name: 'Thích 1' })).toBeVisible({ timeout: 500 })
    }).toPass()
  }
})

test(
  'thích có JavaScript: con số lên ngay, trang đứng yên, bấm lần nữa không tính thêm',
  ON_A_PHONE_TOO,
  async ({ page }) => {
    const article = await anArticle()
    const comment = await anApprovedComment(article.id)
    const shown = await opened(page, article.path, comment)
    const button = shown.getByRole('button', { name: /^Thích/ })
    await button.click()
    await expect(button).toHaveAccessibleName(/^Thích 1 /)
    await expect(button).toHaveAttribute('aria-disabled', 'true')
    await expect(shown.getByText('Cảm ơn bạn.')).toBeVisible()
    await expect(page).toHaveURL(article.path)
    await expectAccessible(page)
    await page.reload()
    await button.click()
    await expect(shown.getByText('Hôm nay bạn đã thích bình luận này rồi.')).toBeVisible()
    expect(await countOf(comment.id)).toBe(1)
  },
)

test('bình luận vừa bị gỡ: con số trở lại như cũ và có một câu nói vì sao', async ({ page }) => {
  const article = await anArticle()
  const comment = await anApprovedComment(article.id)
  const shown = await opened(page, article.path, comment)
  await db.update(comments).set({ status: 'withdrawn' }).where(eq(comments.id, comment.id))
  await shown.getByRole('button', { name: /^Thích/ }).click()
  await expect(shown.getByText('Bình luận này không còn trên trang.')).toBeVisible()
  await expect(shown.getByRole('button', { name: /^Thích/ })).not.toHaveAttribute('aria-disabled')
})

test('cửa “Thích” từ chối bằng lời: không có bình luận, trang khác gửi tới, sai kiểu, và không dẫn đi đâu lạ', async ({
  request,
}) => {
  const article = await anArticle()
  const [comment, waiting] = [await anApprovedComment(article.id), await aPendingComment(article.id)]
  const press = (form: Record<string, string>, headers: Record<string, string> = {}) =>
    request.post(AGREE_PATH, { form, headers, maxRedirects: 0 })
  for (const binhLuan of [String(waiting.id), '0', 'mot', '']) expect((await press({ binhLuan })).status()).toBe(404)
  const binhLuan = String(comment.id)
  expect((await press({ binhLuan }, { Origin: 'https://ke-xau.example' })).status()).toBe(403)
  expect((await request.get(AGREE_PATH)).status()).toBe(405)
  expect((await request.post(AGREE_PATH, { data: { binhLuan } })).status()).toBe(415)
  expect((await press({ binhLuan, trang: 'x'.repeat(3_000) })).status()).toBe(413)
  expect(await countOf(comment.id)).toBe(0)
  for (const trang of ['https://ke-xau.example/', '//ke-xau.example', '/thoi-su/bai-khac-1', `${article.path}?x=1`]) {
    const answer = await press({ binhLuan, trang })
    expect([answer.status(), answer.headers()['location']], trang).toEqual([303, `/#${agreedAnchorOf(comment.id)}`])
  }
  const answer = await press({ binhLuan, trang: article.path })
  expect(answer.headers()['location']).toBe(`${article.path}#${agreedAnchorOf(comment.id)}`)
  expect(answer.headers()['cache-control']).toBe('no-store')
  expect(answer.headers()['set-cookie']).toBeUndefined()
})
