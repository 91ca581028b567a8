import type { Page } from '@playwright/test'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { threadPathOf } from '@/modules/articles/address'
import { commentAnchorOf, replyPathOf } from '@/modules/comments/addresses'
import { approveComment } from '@/modules/comments/moderate'
import { expectAccessibleInBothThemes, TOLD, withoutScripts } from './axe'
import { aComment, CommentForm, RIGHT_CODE } from './comment-form'
import { followCommentLink } from './comment-link'
import { expect, ON_A_PHONE_TOO, test } from './newsroom'
import { anApprovedComment, anArticle, aPendingComment, commentsOn, takeCommentDown } from './table'

/** Fills the form of an answer, which asks for no title. */
async function write(page: Page, { name, body }: { name: string; body: string }, code = RIGHT_CODE) {
  const form = new CommentForm(page)
  await form.name.fill(name)
  await form.body.fill(body)
  await form.consent.check()
  await form.code.fill(code)
  return form
}

for (const hasScript of [true, false]) {
  test(
    `trả lời một bình luận (${hasScript ? 'có' : 'không'} JavaScript): sai mã thì chữ còn nguyên, duyệt xong thì đứng dưới ý kiến ấy`,
    hasScript ? ON_A_PHONE_TOO : {},
    async ({ page: scripted, readerWithoutJavaScript }) => {
      const page = hasScript ? scripted : readerWithoutJavaScript
      const { article, comment, shown } = await followCommentLink(page, 'Trả lời', replyPathOf)
      await new CommentForm(page).challenge.getByRole('img').waitFor()
      const written = aComment()
      const form = await write(page, written, '999999')
      const answer = page.waitForResponse((response) => response.request().method() === 'POST')
      await form.send.click()
      expect((await answer).status()).toBe(422)
      await expect(page.getByText(/Mã xác nhận chưa đúng/).first()).toBeVisible()
      await expect(form.name).toHaveValue(written.name)
      await expect(form.body).toHaveValue(written.body)
      await expect(page.getByRole('blockquote')).toContainText(comment.body)
      await form.code.fill(RIGHT_CODE)
      await form.send.click()
      await expect(page).toHaveURL(/\/phan-hoi\/[\w-]{22}/)
      const [, reply] = await commentsOn(article.id)
      expect(reply).toMatchObject({ status: 'pending', parentId: comment.id, title: 'Trả lời', body: written.body })
      expect((await approveComment(commandLineViewer('chief'), { id: reply!.id, version: reply!.version })).ok).toBe(
        true,
      )
      await expect(async () => {
        await page.goto(threadPathOf(article.path, 1))
        await expect(shown.locator(`#${commentAnchorOf(reply!.id)}`)).toContainText(written.body, { timeout: 500 })
      }).toPass()
      await expect(shown.getByRole('heading')).toHaveCount(1)
    },
  )
}

test('bình luận bị gỡ trong lúc viết: không gửi được, chữ còn nguyên; cái chưa ai thấy thì không có trang', async ({
  page,
  request,
}) => {
  const article = await anArticle()
  const [comment, waiting] = [await anApprovedComment(article.id), await aPendingComment(article.id)]
  await page.goto(replyPathOf(comment.id))
  const form = await write(page, aComment({ body: 'Tôi xin nói thêm về lịch học buổi tối.' }))
  await takeCommentDown(comment)
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await form.send.click()
  expect((await answer).status()).toBe(410)
  await expect(page.getByText('Bình luận này không còn trên trang.')).toBeVisible()
  await expect(page.getByLabel(/^Nội dung/)).toHaveValue('Tôi xin nói thêm về lịch học buổi tối.')
  expect(await commentsOn(article.id)).toHaveLength(2)
  for (const id of [waiting.id, 0, 'mot']) {
    const missing = await request.get(`/binh-luan/tra-loi/${id}`)
    expect(missing.status(), String(id)).toBe(404)
    expect(await missing.text()).not.toContain(waiting.body)
  }
})

test('bài không nhận bình luận thì không mời trả lời, trang trả lời nói vì sao', async ({ page }) => {
  const article = await anArticle({ commentsOpen: false })
  const comment = await anApprovedComment(article.id)
  await page.goto(article.path)
  await expect(page.locator(`#${commentAnchorOf(comment.id)}`)).toBeVisible()
  await expect(page.getByRole('link', { name: /^Trả lời/ })).toHaveCount(0)
  await page.goto(replyPathOf(comment.id))
  await expect(page.getByText('Bài này đã đóng bình luận nên không nhận thêm trả lời.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Gửi trả lời' })).toHaveCount(0)
})

test('trang trả lời: không lỗi trợ năng, không tràn ngang', TOLD, async ({ page }) => {
  const article = await anArticle()
  const comment = await anApprovedComment(article.id)
  await page.goto(replyPathOf(comment.id))
  await new CommentForm(page).challenge.getByRole('img').waitFor()
  await expectAccessibleInBothThemes(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await withoutScripts(page)
  await page.goto(replyPathOf(comment.id))
  await expectAccessibleInBothThemes(page)
})
