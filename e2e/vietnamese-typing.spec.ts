import { Editor } from './editor'
import { expect, test } from './newsroom'
import { aDraft, articleRow } from './table'
import { type InputMethod, typeVietnamese } from './typing'

/** Typing by keys and waiting for what is kept takes its time. */
test.slow()

const METHODS: Record<InputMethod, string> = {
  composition: 'bộ gõ soạn từ (macOS, Windows, điện thoại)',
  hook: 'bộ gõ móc phím (UniKey, EVKey)',
}

const WORDS = 'Tiếng Việt gõ được'

for (const [method, name] of Object.entries(METHODS) as [InputMethod, string][]) {
  test(`${name}: gõ đúng trong tiêu đề, sa-pô và nội dung`, async ({ page, signInAs }) => {
    const draft = await aDraft({ headline: 'x' })
    await signInAs('chief')
    await page.goto(`/toa-soan/bai/${draft.id}`)
    const editor = new Editor(page)
    await editor.kept().catch(() => {})
    for (const field of [editor.headline, editor.standfirst]) {
      await field.fill('')
      await field.focus()
      await typeVietnamese(page, method, WORDS)
      await expect(field).toHaveValue(WORDS)
    }
    await editor.write('')
    await typeVietnamese(page, method, WORDS)
    await expect(editor.body).toHaveText(WORDS)
    await editor.save.click()
    await expect.poll(async () => (await articleRow(draft.id)).headline).toBe(WORDS)
    expect(JSON.stringify((await articleRow(draft.id)).body)).toContain(WORDS)
  })

  test(`${name}: gõ đúng sau khi đổi kiểu chữ, giữa chữ có sẵn, trong danh sách và bảng`, async ({
    page,
    signInAs,
  }) => {
    const draft = await aDraft()
    await signInAs('chief')
    await page.goto(`/toa-soan/bai/${draft.id}`)
    const editor = new Editor(page)
    await editor.write('')
    await page.keyboard.press('ControlOrMeta+b')
    await typeVietnamese(page, method, 'Hà Đông')
    await page.keyboard.press('ControlOrMeta+b')
    await page.keyboard.press('Space')
    await typeVietnamese(page, method, 'gõ trước')
    await expect(editor.body.locator('strong')).toHaveText('Hà Đông')
    await expect(editor.body).toHaveText('Hà Đông gõ trước')

    await page.keyboard.press('Home')
    await typeVietnamese(page, method, 'Tiếng')
    await page.keyboard.press('Space')
    await expect(editor.body).toHaveText('Tiếng Hà Đông gõ trước')

    await editor.toLineEnd()
    await page.keyboard.press('Enter')
    await page.keyboard.type('- ')
    await typeVietnamese(page, method, 'Việt')
    await page.keyboard.press('Enter')
    await typeVietnamese(page, method, 'được')
    await expect(editor.body.getByRole('listitem')).toHaveText(['Việt', 'được'])
    await page.keyboard.press('Backspace')
    await expect(editor.body.getByRole('listitem').last()).toHaveText('đượ')

    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await editor.tool('Chèn').click()
    await editor.tool('Bảng').click()
    await typeVietnamese(page, method, 'Tiếng Việt')
    await page.keyboard.press('Tab')
    await typeVietnamese(page, method, 'Hà Đông')
    await expect(editor.body.getByRole('columnheader')).toHaveText(['Tiếng Việt', 'Hà Đông', ''])
  })

  test(`${name}: lưu tự động giữa chừng không chạm vào chữ đang gõ`, async ({ page, signInAs }) => {
    const draft = await aDraft()
    await signInAs('chief')
    await page.goto(`/toa-soan/bai/${draft.id}`)
    const editor = new Editor(page)
    await editor.write('')
    await typeVietnamese(page, method, 'Hà')
    await editor.kept()
    await page.keyboard.press('Space')
    await typeVietnamese(page, method, 'Đông')
    await expect(editor.body).toHaveText('Hà Đông')
    await expect(editor.body).toBeFocused()
  })
}

test('một từ đang soạn dở không bị gửi đi, cũng không bị cắt', async ({ page, signInAs }) => {
  const draft = await aDraft()
  await signInAs('chief')
  await page.clock.install()
  await page.goto(`/toa-soan/bai/${draft.id}`)
  const editor = new Editor(page)
  await editor.write('')
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/toa-soan/ban-viet')) sent.push(request.postData() ?? '')
  })
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'tiê', selectionStart: 3, selectionEnd: 3 })
  const before = sent.length
  // Longer than the pause after which what is written is sent.
  await page.clock.runFor(4_500)
  expect(sent.slice(before)).toEqual([])
  await session.send('Input.insertText', { text: 'tiếng' })
  await expect(editor.body).toHaveText('tiếng')
  await expect.poll(() => sent.some((body) => body.includes('tiếng'))).toBe(true)
})

test('chỉ bấm Ctrl+Shift thì không có gì xảy ra', async ({ page, signInAs }) => {
  const draft = await aDraft()
  await signInAs('chief')
  await page.goto(`/toa-soan/bai/${draft.id}`)
  const editor = new Editor(page)
  await editor.write('Hà Đông')
  await page.keyboard.down('Control')
  await page.keyboard.down('Shift')
  for (const key of ['z', 'b', '7', '8', 's', 'x']) await page.keyboard.press(key)
  await page.keyboard.up('Shift')
  await page.keyboard.up('Control')
  await expect(editor.body.locator('p')).toHaveText('Hà Đông')
  await expect(editor.body.locator('blockquote, ul, ol, s')).toHaveCount(0)
})
