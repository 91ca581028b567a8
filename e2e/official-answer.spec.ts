import { expectAccessible } from './axe'
import { expect, test } from './newsroom'
import { anApprovedComment, anArticle, aPendingComment } from './table'

const ANSWER = 'Phường đã giao tổ đô thị kiểm tra.\n\nKết quả có trước ngày 5/12.'

test('biên tập viên thay mặt cơ quan trả lời: bạn đọc thấy ngay dưới bình luận, gỡ thì không còn', async ({
  page,
  signInAs,
  readerWithoutJavaScript: reader,
}) => {
  const article = await anArticle()
  const comment = await anApprovedComment(article.id)
  await signInAs('editor', ['thoi-su'])
  await page.goto(`/toa-soan/binh-luan/${comment.id}`)
  const part = page.getByRole('region', { name: 'Trả lời của cơ quan' })
  await part.getByLabel(/^Cơ quan trả lời/).fill('UBND phường Phố Mới')
  await part.getByLabel(/^Câu trả lời/).fill('Đã rõ.')
  await part.getByRole('button', { name: 'Đăng câu trả lời' }).click()
  await expect(part.getByText('Câu trả lời cần ít nhất 10 ký tự.').first()).toBeVisible()
  await expect(part.getByLabel(/^Cơ quan trả lời/)).toHaveValue('UBND phường Phố Mới')
  await expect(part.getByLabel(/^Câu trả lời/)).toHaveValue('Đã rõ.')
  await part.getByLabel(/^Câu trả lời/).fill(ANSWER)
  await part.getByRole('button', { name: 'Đăng câu trả lời' }).click()
  await expect(part.getByText('Đã đăng câu trả lời.')).toBeVisible()
  await expectAccessible(page)
  await expect(async () => {
    await reader.goto(article.path)
    await expect(reader.getByText('Kết quả có trước ngày 5/12.')).toBeVisible({ timeout: 500 })
  }).toPass()
  await expect(reader.getByText('UBND phường Phố Mới').first()).toBeVisible()

  await part.getByText('Gỡ câu trả lời này…').click()
  await part.getByRole('button', { name: /^Gỡ khỏi trang/ }).click()
  await expect(part.getByText('Đã gỡ câu trả lời khỏi trang.')).toBeVisible()
  await expect(async () => {
    await reader.goto(article.path)
    await expect(reader.getByText('Kết quả có trước ngày 5/12.')).toHaveCount(0, { timeout: 500 })
  }).toPass()
})

test('người duyệt bình luận và bình luận chưa đăng: không có phần trả lời của cơ quan', async ({ page, signInAs }) => {
  const article = await anArticle()
  const [shown, waiting] = [await anApprovedComment(article.id), await aPendingComment(article.id)]
  await signInAs('moderator')
  await page.goto(`/toa-soan/binh-luan/${shown.id}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Trả lời của cơ quan' })).toHaveCount(0)
  await signInAs('chief')
  await page.goto(`/toa-soan/binh-luan/${waiting.id}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Trả lời của cơ quan' })).toHaveCount(0)
})
