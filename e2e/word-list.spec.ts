import { expectAccessible } from './axe'
import { expect, test } from './newsroom'
import { anApprovedComment, anArticle } from './table'

test('tổng biên tập thêm một từ: thử ngay với một câu, được cảnh báo lời lành, lưu, sửa rồi bỏ', async ({
  page,
  signInAs,
}) => {
  const article = await anArticle()
  // A word no other test's comments have.
  await anApprovedComment(article.id, { body: 'Chợ đầu ngõ có bán xuyên tâm thảo rất thơm.' })
  await signInAs('chief')
  await page.goto('/toa-soan/binh-luan')
  await page.getByRole('link', { name: 'Từ ngữ cần xem' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Từ ngữ cần xem' })).toBeVisible()
  const trial = page.getByRole('status').filter({ hasText: /Bình luận|Không có từ/ })
  await expect(async () => {
    await page.getByLabel('Thử với một câu').fill('Mua xu.y.ên tâm thảo ở đâu? Đồ ngu!')
    await expect(trial.getByText('khớp “đồ ngu”: giữ lại để xem')).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.getByLabel('Từ hoặc cụm từ').fill('xuyên tâm thảo')
  await page.getByLabel('Từ chối ngay, cho người viết biết từ nào').check()
  await expect(trial.getByText('khớp “xuyên tâm thảo”, viết lẩn tránh: từ chối')).toBeVisible()
  await expect(trial.getByText('Bình luận bị từ chối.')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.locator('#tom-tat-loi')).toContainText('bình luận đã duyệt gần đây có từ này')
  await expect(page.getByText('…Ý kiến').or(page.getByText('rất thơm')).first()).toBeVisible()
  await expect(page.getByLabel('Thử với một câu')).toHaveValue('Mua xu.y.ên tâm thảo ở đâu? Đồ ngu!')
  await page.getByRole('button', { name: 'Vẫn lưu từ này' }).click()
  await expect(page.getByText('Đã lưu “xuyên tâm thảo”.')).toBeVisible()

  const refused = page.getByRole('region', { name: /^Từ chối ngay/ })
  await refused.getByRole('link', { name: 'xuyên tâm thảo' }).click()
  await expect(page.getByRole('heading', { name: 'Sửa “xuyên tâm thảo”' })).toBeVisible()
  await page.getByRole('button', { name: 'Bỏ khỏi danh sách' }).click()
  await expect(page.getByText('Đã bỏ “xuyên tâm thảo” khỏi danh sách.')).toBeVisible()
  await expect(refused.getByRole('link', { name: 'xuyên tâm thảo' })).toHaveCount(0)
})
