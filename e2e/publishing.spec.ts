import { Editor } from './editor'
import { expect, test } from './newsroom'
import { aDraft, aHeadline, anArticle, articleRow, hanoiDay } from './table'

test('phóng viên viết, thư ký xuất bản: bài lên mọi trang có nó', async ({
  page,
  signInAs,
  colleague,
  readerWithoutJavaScript: reader,
}) => {
  test.slow()
  const neighbour = await anArticle()
  const headline = aHeadline()
  await signInAs('reporter')
  await page.goto('/toa-soan')
  await page.getByRole('link', { name: 'Viết bài' }).first().click()
  const draft = new Editor(page)
  await draft.headline.fill(headline)
  await draft.standfirst.fill('Sapo của bài mới, đủ dấu: Ế Ỗ Ẵ Ợ.')
  await draft.write('Đoạn thứ nhất.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('## Một mục')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- điều một')
  await page.keyboard.press('Enter')
  await page.keyboard.type('điều hai')
  await draft.section.selectOption({ label: 'Thời sự' })
  await draft.tags.fill('Lớp học tối')
  await page.getByRole('checkbox', { name: neighbour.authorName }).check()
  await draft.save.click()
  await expect(page).toHaveURL(/\/toa-soan\/bai\/\d+/)
  const id = Number(/\/bai\/(\d+)/.exec(page.url())?.[1])
  expect((await articleRow(id)).status).toBe('draft')
  await expect(draft.headline).toHaveValue(headline)
  await reader.goto('/thoi-su')
  await expect(reader.getByRole('link', { name: headline })).toHaveCount(0)

  // Whoever has a text open holds it; the reporter goes on to other things.
  await page.goto('/toa-soan')
  const chief = await colleague('chief')
  await chief.goto(`/toa-soan/bai/${id}`)
  await new Editor(chief).publish.click()
  await expect(chief.getByText('Đã đăng').first()).toBeVisible()
  const { publishedAt } = await articleRow(id)
  const surfaces = ['/', '/thoi-su', '/moi-nhat', `/luu-tru/${hanoiDay(publishedAt!)}`, '/chu-de/lop-hoc-toi']
  for (const path of [...surfaces, neighbour.path, neighbour.authorPath]) {
    await expect(async () => {
      await reader.goto(path)
      await expect(reader.getByRole('link', { name: headline }).first()).toBeVisible({ timeout: 500 })
    }, path).toPass()
  }
  await reader.getByRole('link', { name: headline }).first().click()
  await expect(reader.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  await expect(reader.getByRole('heading', { level: 2, name: 'Một mục' })).toBeVisible()
  await expect(reader.getByRole('listitem').filter({ hasText: 'điều hai' })).toBeVisible()
})

test('bài bị gỡ trả lời 410 ngay và rời trang nhất, chuyên mục', async ({ page, signInAs, request }) => {
  const article = await anArticle({ sectionSlug: 'giao-duc' })
  expect((await request.get(article.path)).status()).toBe(200)
  await expect(async () => {
    for (const path of ['/', '/giao-duc']) expect(await (await request.get(path)).text()).toContain(article.path)
  }).toPass()
  await signInAs('editor', ['giao-duc'])
  await page.goto(`/toa-soan/bai/${article.id}`)
  const editor = new Editor(page)
  await editor.withdraw('Thông tin chưa được kiểm chứng')
  await expect(page.getByText('Đã gỡ').first()).toBeVisible()
  const gone = await request.get(article.path)
  expect(gone.status()).toBe(410)
  expect(await gone.text()).not.toContain('Người đi làm ghi tên')
  await expect(async () => {
    for (const path of ['/', '/giao-duc']) expect(await (await request.get(path)).text()).not.toContain(article.path)
  }).toPass()
})

test('sửa tiêu đề: địa chỉ cũ dẫn một bước tới địa chỉ mới, giờ đăng không đổi', async ({
  page,
  signInAs,
  request,
}) => {
  const article = await anArticle()
  const before = await articleRow(article.id)
  expect((await request.get(article.path)).status()).toBe(200)
  await signInAs('chief')
  await page.goto(`/toa-soan/bai/${article.id}`)
  const editor = new Editor(page)
  const headline = aHeadline()
  await editor.headline.fill(headline)
  await editor.saveCorrection.click()
  await expect.poll(async () => (await articleRow(article.id)).headline).toBe(headline)
  expect((await articleRow(article.id)).publishedAt).toEqual(before.publishedAt)
  await expect(async () => {
    const moved = await request.get(article.path, { maxRedirects: 0 })
    expect(moved.status()).toBe(308)
    const present = await request.get(moved.headers()['location'] ?? '', { maxRedirects: 0 })
    expect(present.status()).toBe(200)
    expect(await present.text()).toContain(headline)
  }).toPass()
})

test('bản nháp không có ở bất cứ đâu cho bạn đọc', async ({ request }) => {
  const draft = await aDraft()
  expect((await request.get(draft.path)).status()).toBe(404)
  expect(await (await request.get('/')).text()).not.toContain(draft.headline)
})

test('bài thiếu chuyên mục hay tiêu đề chưa xuất bản được, chữ đã viết còn nguyên', async ({ page, signInAs }) => {
  await signInAs('chief')
  await page.goto('/toa-soan/bai/moi')
  const editor = new Editor(page)
  await editor.write('Chữ đã viết không được mất.')
  await editor.publish.click()
  await expect(page.getByText('Vui lòng nhập tiêu đề.').first()).toBeVisible()
  await expect(editor.body).toHaveText('Chữ đã viết không được mất.')
})
