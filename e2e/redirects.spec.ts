import { randomInt } from 'node:crypto'
import type { APIRequestContext, Page } from '@playwright/test'
import { expect, test } from './newsroom'
import { anArticle } from './table'

const number = () => randomInt(1_000_000, 10_000_000)
const main = (page: Page) => page.getByRole('main')
const done = (page: Page) => main(page).getByRole('status').first()

/** Where an address leads in one hop; its status when it leads nowhere. */
async function leadsTo(request: APIRequestContext, path: string): Promise<string | number> {
  const answer = await request.get(path, { maxRedirects: 0 })
  return answer.status() === 308 ? (answer.headers()['location'] ?? '') : answer.status()
}

test('chuyển hướng: đường dẫn cũ dẫn tới bài một bước, xoá thì thôi, hoàn tác thì lại dẫn', async ({
  page,
  signInAs,
  request,
}) => {
  test.slow()
  await signInAs('admin')
  const article = await anArticle()
  const old = `/Tin-Tuc/Bai_${number()}.aspx?ID=7`
  expect(await leadsTo(request, old)).toBe(404)
  await page.goto('/toa-soan/chuyen-huong')
  await main(page)
    .getByLabel(/^Đường dẫn cũ/)
    .fill(old)
  await main(page)
    .getByLabel(/^Dẫn tới/)
    .fill('/khong-co-trang-nay')
  await main(page).getByRole('button', { name: 'Thêm', exact: true }).click()
  await expect(main(page).getByRole('alert')).toContainText('Không có trang nào ở đường dẫn mới')
  await expect(main(page).getByLabel(/^Đường dẫn cũ/)).toHaveValue(old)
  await main(page)
    .getByLabel(/^Dẫn tới/)
    .fill(article.path)
  await main(page).getByRole('button', { name: 'Thêm', exact: true }).click()
  await expect(done(page)).toContainText('Đã thêm')
  for (const spelling of [old, old.toLowerCase(), `${old}&utm_source=zalo`, `${old}&page=2`])
    await expect.poll(() => leadsTo(request, spelling), spelling).toBe(article.path)

  await main(page).getByRole('link', { name: old.toLowerCase() }).click()
  await main(page).getByRole('button', { name: 'Xoá chuyển hướng' }).click()
  await expect(done(page)).toContainText('Đã xoá')
  await expect.poll(() => leadsTo(request, old)).toBe(404)
  await main(page)
    .getByRole('button', { name: /^Hoàn tác/ })
    .click()
  await expect(done(page)).toContainText('Đã thêm')
  await expect.poll(() => leadsTo(request, old)).toBe(article.path)
})

test('chuyển hướng: nhập bảng, dòng sai được gọi tên và không dòng nào được giữ', async ({
  page,
  signInAs,
  request,
}) => {
  await signInAs('chief')
  const id = number()
  await page.goto('/toa-soan/chuyen-huong')
  await main(page).getByText('Nhập nhiều dòng').click()
  await main(page).getByLabel('Dán bảng').fill(`/cu/${id}.html,/thoi-su\n/thoi-su,/giao-duc`)
  await main(page).getByRole('button', { name: 'Nhập bảng' }).click()
  await expect(main(page).getByRole('alert')).toContainText('Dòng 2: Đang có trang sống')
  expect(await leadsTo(request, `/cu/${id}.html`)).toBe(404)
  await main(page).getByLabel('Dán bảng').fill(`/cu/${id}.html,/thoi-su`)
  await main(page).getByRole('button', { name: 'Nhập bảng' }).click()
  await expect(done(page)).toContainText('Đã nhập 1 dòng')
  await expect.poll(() => leadsTo(request, `/cu/${id}.html`)).toBe('/thoi-su')
})

test('đường dẫn viết khác đi dẫn về một bước, phần theo dõi bị bỏ; đúng đường dẫn thì phần theo dõi không đổi trang', async ({
  request,
}) => {
  expect(await leadsTo(request, `/${encodeURIComponent('Thời-Sự')}/?utm_source=zalo&fbclid=1`)).toBe('/thoi-su')
  const [plain, tracked] = await Promise.all([request.get('/thoi-su'), request.get('/thoi-su?zarsrc=9&gclid=2')])
  expect(tracked.status()).toBe(200)
  expect(await tracked.text()).toBe(await plain.text())
  expect(await plain.text()).toContain('rel="canonical" href="http://localhost')
})
