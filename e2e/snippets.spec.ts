import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { Editor } from './editor'
import { expect, test } from './newsroom'
import { aDraft } from './table'

/** Typing by keys and waiting for what is kept takes its time. */
test.slow()

test('mẫu đoạn: lưu đoạn đang chọn, chèn lại vào bài khác, toà soạn cùng dùng, thay, đổi tên và xoá', async ({
  page,
  signInAs,
  colleague,
}) => {
  await signInAs('chief')
  await page.goto(`/toa-soan/bai/${(await aDraft()).id}`)
  const editor = new Editor(page)
  await editor.write('')
  const name = `Hộp liên hệ ${randomUUID().slice(0, 8)}`
  const open = async (where: Page) => {
    const tools = new Editor(where)
    await tools.tool('Chèn').click()
    await tools.tool('Mẫu đoạn').click()
    return where.getByRole('dialog', { name: 'Mẫu đoạn' })
  }
  await page.keyboard.type('Điện thoại 024 3382 4123')
  await page.keyboard.press('ControlOrMeta+a')
  let dialog = await open(page)
  await dialog.getByLabel('Tên mẫu').fill(name)
  await dialog.getByLabel('Cho cả toà soạn dùng').check()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Lưu mẫu' }).click()
  await expect(dialog.getByText('Đã lưu mẫu.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Đóng' }).click()
  await expect(editor.body).toBeFocused()
  // The same name again: a question, and the old one gives way.
  await editor.write('Điện thoại mới 024 3333 1234')
  await page.keyboard.press('ControlOrMeta+a')
  dialog = await open(page)
  await dialog.getByLabel('Tên mẫu').fill(name)
  await dialog.getByLabel('Cho cả toà soạn dùng').check()
  await dialog.getByLabel('Tên mẫu').press('Enter')
  await expect(dialog.getByText('Đã có mẫu tên này.')).toBeVisible()
  await dialog.getByRole('button', { name: /^Thay mẫu/ }).click()
  await expect(dialog.getByText('Đã lưu mẫu.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Đóng' }).click()

  // Somebody else puts it into a text of theirs, by keys alone.
  const theirs = await colleague('reporter')
  await theirs.goto('/toa-soan/bai/moi')
  const other = new Editor(theirs)
  await other.write('')
  // The key / on an empty line opens the list; once more it is the sign itself.
  await theirs.keyboard.press('/')
  await expect(theirs.getByRole('toolbar', { name: 'Chèn vào bài' })).toBeVisible()
  await theirs.keyboard.press('/')
  await expect(other.body).toHaveText('/')
  await theirs.keyboard.press('Backspace')
  await theirs.keyboard.press('/')
  await other.tool('Mẫu đoạn').press('Enter')
  const chooser = theirs.getByRole('dialog', { name: 'Mẫu đoạn' })
  await chooser.getByLabel('Tìm mẫu').fill(name.replace('Hộp liên hệ', 'hop lien he'))
  await expect(chooser.getByRole('status')).toHaveText('1 mẫu')
  await chooser.getByLabel('Tìm mẫu').press('Enter')
  await expect(other.body).toHaveText('Điện thoại mới 024 3333 1234')
  await expect(other.body).toBeFocused()
  await theirs.goto('/toa-soan/mau-doan')
  await expect(theirs.getByRole('heading', { name })).toBeVisible()
  await expect(theirs.getByText('Đổi tên hoặc xoá')).toHaveCount(0)

  await page.goto('/toa-soan/mau-doan')
  const line = page.getByRole('listitem').filter({ hasText: name })
  await line.getByText('Đổi tên hoặc xoá').click()
  await line.getByLabel('Tên mẫu').fill('x')
  await line.getByRole('button', { name: /^Lưu/ }).click()
  await expect(page.getByText(/Vui lòng đặt tên cho mẫu/)).toBeVisible()
  await expectAccessible(page)
  await line.getByRole('button', { name: /^Xoá mẫu/ }).click()
  await expect(page.getByText(/^Đã xoá mẫu/)).toBeVisible()
  await expect(page.getByRole('heading', { name })).toHaveCount(0)
})
