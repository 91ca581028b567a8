import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { commentReports, comments } from '@/db/schema/comments'
import { threadPathOf } from '@/modules/articles/address'
import { commentAnchorOf, reportPathOf } from '@/modules/comments/addresses'
import { expectAccessibleInBothThemes, TOLD, withoutScripts } from './axe'
import { followCommentLink } from './comment-link'
import { expect, ON_A_PHONE_TOO, test } from './newsroom'
import { anApprovedComment, anArticle, aPendingComment, takeCommentDown } from './table'

const reportsOn = (id: number) => db.select().from(commentReports).where(eq(commentReports.commentId, id))
const openCountOf = async (id: number) =>
  (await db.select().from(comments).where(eq(comments.id, id)))[0]?.openReportCount

/** Presses the button and hands back the answer to the form. */
async function send(page: Page) {
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click()
  return answer
}

for (const hasScript of [true, false]) {
  test(
    `báo một bình luận (${hasScript ? 'có' : 'không'} JavaScript): ô thiếu được chỉ ra, chữ còn nguyên, rồi quay lại đúng chỗ`,
    hasScript ? ON_A_PHONE_TOO : {},
    async ({ page: scripted, readerWithoutJavaScript }) => {
      const page = hasScript ? scripted : readerWithoutJavaScript
      const { article, comment, shown } = await followCommentLink(page, 'Báo vi phạm', reportPathOf)
      await page.locator('#bao-vi-pham').evaluate((form) => form.setAttribute('novalidate', ''))
      expect((await send(page)).status()).toBe(422)
      await expect(page.getByRole('alert')).toContainText('Vui lòng chọn một lý do.')
      await expect(page.getByRole('group', { name: /điều gì chưa ổn/ })).toHaveAccessibleDescription(
        'Vui lòng chọn một lý do.',
      )

      await page.getByLabel('Lý do khác').check()
      expect((await send(page)).status()).toBe(422)
      await expect(page.getByLabel('Lý do khác')).toBeChecked()
      await expect(page.getByLabel('Giải thích thêm')).toHaveAccessibleDescription(/Vui lòng viết vài chữ/)
      await page.getByLabel('Giải thích thêm').fill('Bình luận chép nguyên của người khác. '.repeat(20))
      expect((await send(page)).status()).toBe(422)
      await expect(page.getByLabel('Giải thích thêm')).toHaveAccessibleDescription(
        /tối đa 500\. Vui lòng viết ngắn lại/,
      )
      await expect(page.getByLabel('Giải thích thêm')).toHaveValue(/^Bình luận chép nguyên/)
      expect(await reportsOn(comment.id)).toEqual([])

      await page.getByLabel('Giải thích thêm').fill('Chép nguyên của người khác.')
      expect((await send(page)).status()).toBe(303)
      await expect(page.getByRole('main').getByRole('status')).toContainText('Đã nhận báo cáo của bạn.')
      await expect(page.getByRole('button', { name: 'Gửi báo cáo' })).toHaveCount(0)
      expect(await reportsOn(comment.id)).toMatchObject([{ reason: 'other', note: 'Chép nguyên của người khác.' }])
      expect(await openCountOf(comment.id)).toBe(1)
      await page.getByRole('link', { name: 'Quay lại bình luận' }).click()
      await expect(page).toHaveURL(`${threadPathOf(article.path, 1)}#${commentAnchorOf(comment.id)}`)
      await expect(shown).toBeVisible()
    },
  )
}

test('báo hai lần trong ngày chỉ tính một, trang vẫn cảm ơn như lần đầu', async ({ page }) => {
  const article = await anArticle()
  const comment = await anApprovedComment(article.id)
  for (const reason of ['Công kích, xúc phạm người khác', 'Quảng cáo, gửi lặp lại nhiều lần']) {
    await page.goto(reportPathOf(comment.id))
    await page.getByLabel(reason).check()
    expect((await send(page)).status()).toBe(303)
    await expect(page.getByRole('main').getByRole('status')).toContainText('Đã nhận báo cáo của bạn.')
  }
  expect(await reportsOn(comment.id)).toHaveLength(1)
  expect(await openCountOf(comment.id)).toBe(1)
})

test('bình luận bạn đọc không thấy thì không báo được, và trang không nói gì về nó', async ({ page, request }) => {
  const article = await anArticle()
  const [waiting, gone] = [await aPendingComment(article.id), await anApprovedComment(article.id)]
  await page.goto(reportPathOf(gone.id))
  await page.getByLabel('Công kích, xúc phạm người khác').check()
  await takeCommentDown(gone)
  await page.getByLabel('Giải thích thêm').fill('Nói xấu người bán hàng.')
  expect((await send(page)).status()).toBe(410)
  await expect(page.getByText('Bình luận này không còn trên trang.').first()).toBeVisible()
  await expect(page.getByLabel('Giải thích thêm')).toHaveValue('Nói xấu người bán hàng.')
  expect((await request.get(reportPathOf(gone.id))).status()).toBe(410)
  expect(await reportsOn(gone.id)).toEqual([])
  for (const path of [reportPathOf(waiting.id), reportPathOf(0), '/binh-luan/bao-vi-pham/mot']) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(404)
    expect(await answer.text(), path).not.toContain(waiting.body)
  }
})

test('biểu mẫu gửi từ trang khác bị từ chối', async ({ request }) => {
  const article = await anArticle()
  const comment = await anApprovedComment(article.id)
  const answer = await request.post(reportPathOf(comment.id), {
    headers: { Origin: 'https://ke-xau.example' },
    multipart: { binhLuan: String(comment.id), lyDo: 'spam', ghiChu: '' },
  })
  expect(answer.status()).toBe(403)
  expect(await reportsOn(comment.id)).toEqual([])
})

test('trang báo vi phạm: không lỗi trợ năng, không tràn ngang', TOLD, async ({ page }) => {
  const article = await anArticle()
  const comment = await anApprovedComment(article.id, { body: `Một chữ ${'dài'.repeat(90)}` })
  await page.goto(reportPathOf(comment.id))
  await page.locator('#bao-vi-pham').evaluate((form) => form.setAttribute('novalidate', ''))
  const look = async (name: string) => {
    await expectAccessibleInBothThemes(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0)
  }
  await look('bao-vi-pham')
  await page.getByLabel('Lý do khác').check()
  await send(page)
  await expect(page.getByRole('alert')).toBeVisible()
  await look('bao-vi-pham-thieu')
  await page.getByLabel('Giải thích thêm').fill('Chép nguyên của người khác.')
  await send(page)
  await expect(page.getByRole('main').getByRole('status')).toBeVisible()
  await look('da-nhan')
  await withoutScripts(page)
  await page.goto(reportPathOf(comment.id))
  await expectAccessibleInBothThemes(page)
})
