import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { commentReports, comments } from '@/db/schema/comments'
import { expectAccessible, expectAccessibleInBothThemes } from './axe'
import { openWithKeys, queued, queueOf, rowOf } from './moderation-queue'
import { expect, test } from './newsroom'
import { anArticle, aPendingComment, commentsOn } from './table'

test('một cụm gần giống là một dòng: bỏ dấu thì được để lại, ai vừa sửa thì được để nguyên, hoàn tác cả cụm', async ({
  page,
  signInAs,
}) => {
  const article = await anArticle()
  const first = await aPendingComment(article.id, { isHeld: true, spamScore: 0.9, title: 'Vay nhanh trong ngày' })
  const twins: { id: number; title: string }[] = []
  for (const name of ['Máy một', 'Máy hai', 'Máy ba'])
    twins.push(await aPendingComment(article.id, { isHeld: true, spamScore: 0.9, authorName: name }))
  const other = await aPendingComment(article.id, { isHeld: true, spamScore: 0.1 })
  for (const { id } of [first, ...twins])
    await db.update(comments).set({ clusterId: first.id }).where(eq(comments.id, id))
  await signInAs('moderator')
  await page.goto(queueOf(article.id, 'can-xem-ky'))
  await expect(page.getByRole('article')).toHaveCount(2)
  await expect(queued(page, first)).toContainText('Cách viết rất giống tin rao vặt.')
  await queued(page, first).getByText('và 3 bình luận gần giống').click()
  await queued(page, first)
    .getByRole('checkbox', { name: /Máy ba/ })
    .uncheck()
  await expectAccessible(page)
  await db.update(comments).set({ version: 2 }).where(eq(comments.id, twins[1]!.id))
  await queued(page, first).getByRole('button', { name: 'Tin rác' }).click()
  await expect(page.getByRole('status')).toContainText('Đã chuyển vào tin rác 2 bình luận.')
  await expect(page.getByRole('status')).toContainText('1 bình luận vừa được người khác xử lý')
  const states = async () =>
    Promise.all([first, ...twins, other].map(async ({ id }) => (await rowOf(id)).rejectionCode ?? 'pending'))
  expect(await states()).toEqual(['spam', 'spam', 'pending', 'pending', 'pending'])
  await expect(queued(page, twins[1]!)).toContainText('và 1 bình luận gần giống')
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(page.getByRole('status')).toContainText('Đã hoàn tác: 2 bình luận')
  expect(await states()).toEqual(['pending', 'pending', 'pending', 'pending', 'pending'])
})

test('bình luận bị bạn đọc báo: giữ lại hoặc gỡ xuống, lời báo khép lại', async ({ page, signInAs }) => {
  const article = await anArticle()
  const reported = {
    status: 'approved',
    openReportCount: 1,
    firstApprovedAt: new Date(),
    moderatedAt: new Date(),
  } as const
  const all = [await aPendingComment(article.id, reported), await aPendingComment(article.id, reported)]
  for (const { id } of all)
    await db.insert(commentReports).values({ commentId: id, reason: 'insult', note: 'Gọi tên hàng xóm ra mắng.' })
  await signInAs('moderator')
  await openWithKeys(page, queueOf(article.id, 'bi-bao'))
  await expect(queued(page, all[0]!)).toContainText('Công kích, xúc phạm: “Gọi tên hàng xóm ra mắng.”')
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  await expect(page.getByRole('status')).toContainText('Đã giữ bình luận')
  await queued(page, all[1]!).getByText('Gỡ khỏi trang…').click()
  await queued(page, all[1]!)
    .getByRole('radio', { name: /^Công kích/ })
    .check()
  await queued(page, all[1]!).getByRole('button', { name: 'Gỡ khỏi trang', exact: true }).click()
  await expect(page.getByText('Không có bình luận nào bị bạn đọc báo.')).toBeVisible()
  expect((await commentsOn(article.id)).map(({ status }) => status)).toEqual(['approved', 'rejected'])
  const reports = await Promise.all(
    all.map(async ({ id }) => (await db.select().from(commentReports).where(eq(commentReports.commentId, id)))[0]!),
  )
  expect(reports.every(({ closedAt, closedBy }) => closedAt !== null && closedBy !== null)).toBe(true)
})

test('hàng bình luận đọc được trên điện thoại, sáng và tối', async ({ page, signInAs }) => {
  const article = await anArticle()
  const note = { check: 'words', verdict: 'hold', reason: 'Có từ trong danh sách: “rất cần thiết”.' } as const
  const comment = await aPendingComment(article.id, { isHeld: true, screening: [note] })
  await signInAs('moderator')
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(queueOf(article.id, 'can-xem-ky'))
    await expect(queued(page, comment).locator('mark')).toHaveText('rất cần thiết')
    await queued(page, comment).getByText('Từ chối…').click()
    await queued(page, comment).getByRole('radio').first().check()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await expectAccessibleInBothThemes(page)
  }
})
