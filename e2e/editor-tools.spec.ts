import type { Page } from '@playwright/test'
import { expectAccessible, TOLD } from './axe'
import { Editor } from './editor'
import { expect, test } from './newsroom'
import { aDraft, anArticle, articleRow } from './table'

/** Typing by keys and waiting for what is kept takes its time. */
test.slow()

async function anOpenDraft(page: Page, signInAs: (role: 'chief') => Promise<unknown>) {
  const draft = await aDraft()
  await signInAs('chief')
  await page.goto(`/toa-soan/bai/${draft.id}`)
  const editor = new Editor(page)
  await editor.write('')
  return { draft, editor }
}

const storedBody = async (id: number) => (await articleRow(id)).body as { type: string; attrs?: object }[]

test('kiểu chữ, đầu mục, danh sách và liên kết bằng phím, đúng trên trang bạn đọc', async ({
  page,
  signInAs,
  readerWithoutJavaScript: reader,
}) => {
  const { draft, editor } = await anOpenDraft(page, signInAs)
  await page.keyboard.press('ControlOrMeta+Alt+2')
  await page.keyboard.type('Mục lớn')
  await page.keyboard.press('Enter')
  for (const [key, words] of [
    ['b', 'đậm'],
    ['i', 'nghiêng'],
    ['u', 'gạch'],
  ] as const) {
    await page.keyboard.press(`ControlOrMeta+${key}`)
    await page.keyboard.type(words)
    await page.keyboard.press(`ControlOrMeta+${key}`)
    await page.keyboard.type(' ')
  }
  await page.keyboard.type('cổng thành phố')
  // A key more than the letters where the editor was still taking in the last of them.
  await expect(async () => {
    await page.keyboard.press('Shift+ArrowLeft')
    expect(await page.evaluate(() => String(getSelection()))).toBe('thành phố')
  }).toPass({ intervals: [50] })
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByLabel('Địa chỉ').fill('javascript:alert(1)')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Vui lòng nhập địa chỉ web/)).toBeVisible()
  await page.getByLabel('Địa chỉ').fill('hanoi.gov.vn')
  await page.keyboard.press('Enter')
  await expect(editor.body.getByRole('link', { name: 'thành phố' })).toHaveAttribute('href', 'https://hanoi.gov.vn')
  await expect(editor.body).toBeFocused()
  await editor.toLineEnd()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+Alt+3')
  await page.keyboard.type('Mục nhỏ')
  await page.keyboard.press('ControlOrMeta+s')
  await expect.poll(async () => (await articleRow(draft.id)).version).toBeGreaterThan(draft.version)
  expect(await storedBody(draft.id)).toMatchObject([
    { type: 'heading', attrs: { level: 2 } },
    {
      type: 'paragraph',
      content: [
        { text: 'đậm', marks: [{ type: 'bold' }] },
        { text: ' ' },
        { text: 'nghiêng', marks: [{ type: 'italic' }] },
        { text: ' ' },
        { text: 'gạch', marks: [{ type: 'underline' }] },
        { text: ' cổng ' },
        { text: 'thành phố', marks: [{ type: 'link', attrs: { href: 'https://hanoi.gov.vn' } }] },
      ],
    },
    { type: 'heading', attrs: { level: 3 } },
  ])
  await editor.publish.click()
  await expect(page.getByText('Đã xuất bản.')).toBeVisible()
  await reader.goto(draft.path)
  await expect(reader.getByRole('heading', { level: 2, name: 'Mục lớn' })).toBeVisible()
  await expect(reader.getByRole('link', { name: 'thành phố' })).toHaveAttribute('rel', 'external noopener')
  await page.goto(draft.path)
  await expectAccessible(page)
})

test('bảng: chèn, thêm bớt hàng cột, xoá rồi hoàn tác, chỉ bằng bàn phím', TOLD, async ({ page, signInAs }) => {
  const { draft, editor } = await anOpenDraft(page, signInAs)
  const use = async (words: string) => {
    await page.keyboard.press('Alt+F10')
    for (let step = 0; step < 30; step += 1) {
      if (await editor.tool(words).evaluate((tool) => tool === document.activeElement)) break
      await page.keyboard.press('ArrowRight')
    }
    await page.keyboard.press('Enter')
  }
  await use('Chèn')
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(editor.body.getByRole('table')).toBeVisible()
  await page.keyboard.type('Tên')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Số')
  await editor.tool('Thêm hàng dưới').focus()
  await page.keyboard.press('Enter')
  await editor.tool('Xoá cột').focus()
  await page.keyboard.press('Enter')
  await expect(editor.body.getByRole('row')).toHaveCount(4)
  await expect(editor.body.getByRole('columnheader')).toHaveCount(2)
  await editor.tool('Xoá bảng').focus()
  await page.keyboard.press('Enter')
  await expect(editor.body.getByRole('table')).toHaveCount(0)
  await expect(page.getByText('Đã xoá bảng.')).toBeVisible()
  await page.getByRole('status').getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(editor.body.getByRole('row')).toHaveCount(4)
  await page.keyboard.press('ControlOrMeta+s')
  await expect.poll(async () => (await storedBody(draft.id))[0]?.type).toBe('table')
})

test('ảnh, bài liên quan, video dán vào dòng trống, khung lưu ý: bạn đọc thấy như khi soạn', async ({
  page,
  signInAs,
  readerWithoutJavaScript: reader,
}) => {
  const related = await anArticle()
  const { draft, editor } = await anOpenDraft(page, signInAs)
  const insert = async (words: string) => {
    await editor.tool('Chèn').click()
    await editor.tool(words).click()
  }
  await page.keyboard.type('Mở đầu.')
  await insert('Bài liên quan')
  await page.getByLabel('Tìm trong bài đã đăng').fill(related.headline.replace('Phường', 'phuong'))
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(related.headline) })
    .click()
  await expect(editor.body).toContainText(related.headline)

  await page.keyboard.press('ArrowDown')
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', 'https://youtu.be/dQw4w9WgXcQ')
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  })
  await expect(editor.body).toContainText('Xem trên YouTube')

  await insert('Khung cảnh báo')
  await page.keyboard.type('Trời mưa to.')
  await expect(editor.body.locator('aside')).toContainText('Cảnh báo')
  await editor.save.click()
  await expect(editor.status).toContainText('Đã lưu lúc')
  await expect
    .poll(async () => (await storedBody(draft.id)).map(({ type }) => type).join(' '))
    .toBe('paragraph relatedArticle embed callout')
  await editor.publish.click()
  await expect(page.getByText('Đã xuất bản.')).toBeVisible()
  await reader.goto(draft.path)
  await expect(reader.getByRole('link', { name: new RegExp(related.headline) }).first()).toBeVisible()
  await expect(reader.getByRole('link', { name: /Xem trên YouTube/ })).toBeVisible()
  await expect(reader.getByText('Trời mưa to.')).toBeVisible()
  await page.goto(draft.path)
  await expectAccessible(page)
})

test('dán từ Word: một bước, có báo lại, hoàn tác được, không còn dấu vết của Word', async ({ page, signInAs }) => {
  const { editor } = await anOpenDraft(page, signInAs)
  await page.keyboard.type('Giữ nguyên.')
  await page.keyboard.press('Enter')
  await page.evaluate(() => {
    const data = new DataTransfer()
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>
      <p class=MsoNormal style="font-family:.VnTime">QuËn uû <b>Hµ §«ng</b></p>
      <p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">-</span>mét</p></body></html>`
    data.setData('text/html', html)
    data.setData('text/plain', 'QuËn uû Hµ §«ng')
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  })
  await expect(editor.body).toContainText('Quận uỷ Hà Đông')
  await expect(editor.body.locator('strong')).toHaveText('Hà Đông')
  await expect(page.getByText(/Đã dán .* Chuyển \d+ đoạn từ mã TCVN3 sang Unicode\./)).toBeVisible()
  await page.getByRole('status').getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(editor.body).toHaveText('Giữ nguyên.')
})

test('F11: chỉ còn bài viết, con trỏ ở yên chỗ cũ, Esc hoặc F11 trở lại', async ({ page, signInAs }) => {
  const { editor } = await anOpenDraft(page, signInAs)
  await page.keyboard.type('Đang viết')
  await page.keyboard.press('F11')
  await expect(editor.headline).toBeHidden()
  await expect(page.getByRole('navigation', { name: 'Toà soạn' })).toBeHidden()
  await expect(editor.body).toBeFocused()
  await page.keyboard.type(' một mình')
  await expect(editor.body).toHaveText('Đang viết một mình')
  await expect(editor.status).toBeVisible()
  await expectAccessible(page)
  // A question on top takes the first Escape.
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(editor.headline).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(editor.headline).toBeVisible()
  await expect(editor.body).toBeFocused()
  await page.keyboard.type(' rồi trở lại')
  await expect(editor.body).toHaveText('Đang viết một mình rồi trở lại')
  await editor.tool('Toàn màn hình').click()
  await expect(editor.headline).toBeHidden()
  await page.keyboard.press('F11')
  await expect(editor.headline).toBeVisible()
})

test('Ctrl+/ bày bảng phím, trang soạn bài sạch với axe ở mọi trạng thái', async ({ page, signInAs }) => {
  const { editor } = await anOpenDraft(page, signInAs)
  await page.keyboard.type('Chữ.')
  await page.keyboard.press('ControlOrMeta+/')
  await expect(page.getByRole('dialog', { name: 'Phím tắt khi soạn bài' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await editor.tool('Chèn').click()
  await expectAccessible(page)
  await editor.tool('Bảng').click()
  for (const words of ['Tên', 'Số', 'Ghi chú']) {
    await page.keyboard.type(words)
    await page.keyboard.press('Tab')
  }
  await expectAccessible(page)
})

test('trên điện thoại thanh công cụ chỉ còn vài nút, những nút khác hiện khi cần', async ({ page, signInAs }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const { editor } = await anOpenDraft(page, signInAs)
  const bar = page.getByRole('toolbar', { name: 'Định dạng nội dung' })
  expect(await bar.getByRole('button').count()).toBeLessThanOrEqual(7)
  await expect(editor.tool('Gạch chân')).toBeHidden()
  await editor.tool('Thêm').click()
  await expect(editor.tool('Gạch chân')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
