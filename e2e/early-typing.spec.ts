import { Editor } from './editor'
import { expect, test } from './newsroom'
import { anArticle } from './table'

test('chữ gõ khi trang soạn bài còn đang tải không bị trang tải xong xoá mất', async ({ page, signInAs }) => {
  const article = await anArticle()
  await signInAs('chief')
  let letScriptsIn = () => {}
  const slowLine = new Promise<void>((resolve) => {
    letScriptsIn = resolve
  })
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await slowLine
    await route.continue()
  })
  await page.goto(`/toa-soan/bai/${article.id}`, { waitUntil: 'commit' })
  const editor = new Editor(page)
  await editor.headline.fill('Tít gõ sớm')
  letScriptsIn()
  // The counter speaks only once the page is alive, and it counts what was typed.
  await expect(page.getByText(/^10\/\d+ ký tự$/)).toBeVisible()
  await expect(editor.headline).toHaveValue('Tít gõ sớm')
  await editor.headline.pressSequentially(' hơn')
  await expect(editor.headline).toHaveValue('Tít gõ sớm hơn')
})
