import { expectAccessible } from './axe'
import { expect, test } from './newsroom'
import { anApprovedComment, anArticle } from './table'

test('người duyệt che số điện thoại và địa chỉ: bạn đọc thấy dấu che, chữ gốc không còn', async ({
  page,
  signInAs,
  readerWithoutJavaScript: reader,
}) => {
  const article = await anArticle()
  const body = 'Đèn ngõ 12 hỏng, hỏi ông Bảy ở số 7 ngách 3, máy 0912 345 678.'
  const comment = await anApprovedComment(article.id, { body })
  await signInAs('moderator')
  await page.goto(`/toa-soan/binh-luan/${comment.id}`)
  const part = page.getByRole('region', { name: 'Che thông tin cá nhân' })
  await expect(part.getByRole('checkbox', { name: '0912 345 678 số điện thoại' })).toBeChecked()
  await part.getByLabel('Phần khác cần che').fill('số 9 ngách 3')
  await part.getByRole('button', { name: 'Che vĩnh viễn' }).click()
  await expect(part.getByRole('alert')).toContainText('Trong bình luận không có “số 9 ngách 3”.')
  await expect(part.getByLabel('Phần khác cần che')).toHaveValue('số 9 ngách 3')
  await expectAccessible(page)
  await part.getByLabel('Phần khác cần che').fill('số 7 ngách 3')
  await part.getByRole('button', { name: 'Che vĩnh viễn' }).click()
  await expect(part.getByText('Đã che. Chữ gốc đã bị xoá')).toBeVisible()
  const covered = 'Đèn ngõ 12 hỏng, hỏi ông Bảy ở [đã che thông tin cá nhân], máy [đã che thông tin cá nhân].'
  await expect(page.getByRole('article').getByText(covered)).toBeVisible()
  await expect(async () => {
    await reader.goto(article.path)
    await expect(reader.getByText(covered)).toBeVisible({ timeout: 500 })
  }).toPass()
  await expect(reader.getByText('Toà soạn đã che thông tin cá nhân trong bình luận này.')).toBeVisible()
  expect(await reader.content()).not.toContain('0912 345 678')
})
