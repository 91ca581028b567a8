import { TOLD } from './axe'
import { expect, test } from './newsroom'
import { aPicturedPath } from './pictures'
import { SEED_ARTICLE } from './seeded'
import { anArticle } from './table'

test('không có JavaScript thì còn liên kết và bản lưu, không có nút nào bấm không được', async ({
  readerWithoutJavaScript: page,
}) => {
  await page.goto(SEED_ARTICLE.path)
  const article = page.getByRole('article')
  await expect(article.getByRole('link', { name: 'Liên kết tới bài' })).toHaveAttribute('href', SEED_ARTICLE.path)
  await expect(article.getByRole('link', { name: 'Lưu bản' })).toBeVisible()
  for (const name of ['In bài', 'Sao chép liên kết', 'Chia sẻ', 'Nghe bài'])
    await expect(article.getByRole('button', { name })).toHaveCount(0)
})

test('giãn dòng chọn một lần được nhớ, áp dụng trước khi vẽ', TOLD, async ({ page }) => {
  await page.goto(SEED_ARTICLE.path)
  await page.locator('summary').filter({ hasText: 'Cách đọc' }).click()
  await page.getByRole('group', { name: 'Giãn dòng' }).getByRole('button', { name: 'Rất rộng' }).click()
  const leading = () =>
    page.locator('.article-body').evaluate((body) => {
      const { lineHeight, fontSize } = getComputedStyle(body)
      return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)
    })
  expect(await leading()).toBeCloseTo(2.2, 1)
  await page.route('**/site.js', (route) => route.fulfill({ body: '', contentType: 'text/javascript' }))
  await page.reload()
  expect(await leading()).toBeCloseTo(2.2, 1)
})

test(
  'nghe bài: máy có giọng Việt thì đọc từng câu, tạm dừng, đọc tiếp, thôi; không có thì không mời',
  TOLD,
  async ({ page, anotherReader }) => {
    const { path } = await anArticle()
    await anotherReader.addInitScript(() => {
      Object.defineProperty(window, 'speechSynthesis', {
        value: Object.assign(new EventTarget(), { getVoices: () => [{ lang: 'en-US' }] }),
      })
    })
    await anotherReader.goto(path)
    await expect(anotherReader.getByRole('button', { name: 'Sao chép liên kết' })).toBeVisible()
    await expect(anotherReader.getByRole('button', { name: 'Nghe bài' })).toHaveCount(0)

    // A voice that says nothing until the test lets it go on.
    await page.addInitScript(() => {
      const said: SpeechSynthesisUtterance[] = []
      const voice = { lang: 'vi-VN', name: 'Giọng thử' }
      class Utterance {
        constructor(readonly text: string) {}
      }
      Object.assign(window, { said, SpeechSynthesisUtterance: Utterance })
      Object.defineProperty(window, 'speechSynthesis', {
        value: Object.assign(new EventTarget(), {
          getVoices: () => [voice],
          speak: (one: SpeechSynthesisUtterance) => said.push(one),
          cancel: () => {},
        }),
      })
    })
    await page.goto(path)
    const said = () =>
      page.evaluate(() => (window as unknown as { said: { text: string }[] }).said.map(({ text }) => text))
    const goOn = () =>
      page.evaluate(() => (window as unknown as { said: { onend: () => void }[] }).said.at(-1)?.onend())
    await page.getByRole('button', { name: 'Nghe bài' }).click()
    const bar = page.getByRole('group', { name: 'Nghe bài' })
    await expect(bar.getByRole('button', { name: 'Tạm dừng' })).toBeFocused()
    await goOn()
    expect(await said()).toHaveLength(2)
    expect((await said())[1]).toBe('Lớp học miễn phí, mở ba buổi tối mỗi tuần tại nhà văn hoá.')
    expect(await page.evaluate(() => CSS.highlights.has('dang-doc'))).toBe(true)
    await page.keyboard.press('Enter')
    await expect(bar.getByRole('status')).toHaveText('Đã tạm dừng.')
    await page.keyboard.press('Enter')
    expect((await said())[2]).toBe((await said())[1])
    for (let index = 0; index < 3; index += 1) await goOn()
    await expect(bar).toHaveCount(0)
    await expect(page.getByText('Đã đọc hết bài.')).toBeVisible()
    await page.getByRole('button', { name: 'Nghe bài' }).click()
    await bar.getByRole('button', { name: 'Thôi đọc' }).click()
    await expect(page.getByRole('button', { name: 'Nghe bài' })).toBeFocused()
  },
)

test('máy tiết kiệm dữ liệu: không ảnh nào được tải cho tới khi bạn đọc bấm', async ({ page, request }) => {
  const path = await aPicturedPath()
  const usual = await request.get(path)
  expect(usual.headers()['vary']).toContain('Save-Data')
  await page.setExtraHTTPHeaders({ 'Save-Data': 'on' })
  const pictures: string[] = []
  page.on('request', (one) => {
    if (one.url().includes('/media/')) pictures.push(one.url())
  })
  await page.goto(path)
  await page.mouse.wheel(0, 5_000)
  const later = page.getByRole('link', { name: /^Tải ảnh/ }).first()
  await expect(later).toBeVisible()
  await expect(page.getByRole('note')).toContainText('tiết kiệm dữ liệu')
  expect(pictures).toEqual([])
  await later.click()
  await expect.poll(() => pictures.length).toBeGreaterThan(0)
  await expect(page.locator('.figure img').first()).toBeVisible()

  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Tải ảnh của trang này' })).toBeVisible()
  const before = pictures.length
  await page.getByRole('button', { name: 'Tải ảnh của trang này' }).click()
  await expect.poll(() => pictures.length).toBeGreaterThan(before)
})
