import { randomInt } from 'node:crypto'
import type { APIRequestContext, Page } from '@playwright/test'
import { TOLD } from './axe'
import { Editor } from './editor'
import { expect as baseExpect, test } from './newsroom'
import { anArticle } from './table'

/** A change of the masthead or a menu makes every page again; the one that is looked at may come late. */
const expect = baseExpect.configure({ timeout: 25_000 })

const number = () => randomInt(1_000_000, 10_000_000)
const main = (page: Page) => page.getByRole('main')
const done = (page: Page) => main(page).getByRole('status').first()

/** Where an address leads in one hop; its status when it leads nowhere. */
async function leadsTo(request: APIRequestContext, path: string): Promise<string | number> {
  const answer = await request.get(path, { maxRedirects: 0 })
  return answer.status() === 308 ? (answer.headers()['location'] ?? '') : answer.status()
}

test.describe.configure({ timeout: 90_000 })

test('chuyên mục: thêm, đổi đường dẫn thì đường dẫn cũ của mục, nguồn tin và bài dẫn đi một bước, rồi ngừng dùng', async ({
  page,
  signInAs,
  request,
}) => {
  await signInAs('chief')
  const id = number()
  await page.goto('/toa-soan/chuyen-muc')
  await main(page).getByLabel(/^Tên/).fill(`Chuyện phố ${id}`)
  await expect(main(page).getByText(`Đường dẫn sẽ là /chuyen-pho-${id}`)).toBeVisible()
  await expect(main(page).getByLabel(/^Đường dẫn/)).toHaveValue('')
  await main(page).getByRole('button', { name: 'Thêm chuyên mục' }).click()
  await expect(done(page)).toContainText(`Đã thêm chuyên mục Chuyện phố ${id}`)

  const article = await anArticle({ sectionSlug: `chuyen-pho-${id}` })
  await expect.poll(() => leadsTo(request, article.path)).toBe(200)
  await main(page)
    .getByRole('link', { name: `Chuyện phố ${id}` })
    .click()
  await main(page)
    .getByLabel(/^Đường dẫn(?! cũ)/)
    .fill(`Phố Xá ${id}`)
  await main(page).getByRole('button', { name: 'Lưu chuyên mục' }).click()
  await expect(done(page)).toContainText('Đã lưu chuyên mục')
  const [old, now] = [`/chuyen-pho-${id}`, `/pho-xa-${id}`]
  for (const below of ['', '/feed.xml', '/atom.xml', '/feed.json'])
    await expect.poll(() => leadsTo(request, old + below)).toBe(now + below)
  await expect.poll(() => leadsTo(request, article.path)).toBe(article.path.replace(old, now))
  await expect.poll(() => leadsTo(request, article.path.replace(old, now))).toBe(200)

  // Còn bài: không ngừng được nếu chưa chọn nơi nhận.
  await main(page).getByRole('button', { name: 'Chuyển bài và ngừng dùng' }).click()
  await expect(main(page).getByRole('alert')).toContainText('còn bài')
  await main(page).getByLabel('Chuyển bài sang').selectOption({ label: 'Giáo dục' })
  await main(page).getByRole('button', { name: 'Chuyển bài và ngừng dùng' }).click()
  await expect(done(page)).toContainText('Đã ngừng dùng')
  await expect.poll(() => leadsTo(request, now)).toBe('/giao-duc')
  await expect.poll(() => leadsTo(request, old)).toBe('/giao-duc')
  await expect.poll(() => leadsTo(request, article.path)).toBe(article.path.replace(old, '/giao-duc'))
})

test('chuyên mục: tên đã dùng và đường dẫn dành riêng được báo cạnh ô, chữ đã gõ còn nguyên', async ({
  page,
  signInAs,
}) => {
  await signInAs('chief')
  await page.goto('/toa-soan/chuyen-muc')
  await main(page).getByLabel(/^Tên/).fill('thoi su')
  await main(page)
    .getByLabel(/^Đường dẫn/)
    .fill('Tìm kiếm')
  await main(page).getByRole('button', { name: 'Thêm chuyên mục' }).click()
  await expect(main(page).getByRole('alert')).toBeFocused()
  await expect(main(page).getByRole('alert')).toContainText('đã dùng cho một trang khác')
  await expect(main(page).getByLabel(/^Đường dẫn/)).toHaveAttribute('aria-invalid', 'true')
  await expect(main(page).getByLabel(/^Đường dẫn/)).toHaveValue('Tìm kiếm')
  await expect(main(page).getByLabel(/^Tên/)).toHaveValue('thoi su')
  await main(page)
    .getByLabel(/^Đường dẫn/)
    .fill('')
  await main(page).getByRole('button', { name: 'Thêm chuyên mục' }).click()
  await expect(main(page).getByText('Đã có chuyên mục mang tên này').first()).toBeVisible()
})

test(
  'trang cố định: lên xuống bằng bàn phím, tiêu điểm ở lại trên dòng vừa chuyển',
  TOLD,
  async ({ page, signInAs }) => {
    await signInAs('chief')
    await page.goto('/toa-soan/trang')
    const button = main(page).getByRole('button', { name: /^Xuống\s+Giới thiệu$/ })
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(done(page)).toContainText('Đã đưa Giới thiệu xuống một bậc')
    await expect(button).toBeFocused()
    await main(page)
      .getByRole('button', { name: /^Lên\s+Giới thiệu$/ })
      .click()
    await expect(done(page)).toContainText('Đã đưa Giới thiệu lên một bậc')
  },
)

test('cài đặt: giấy phép hiện ở chân trang, thư sai dạng được báo, biểu mẫu cũ bị từ chối mà không mất chữ', async ({
  page,
  signInAs,
  colleague,
  request,
}) => {
  const licence = `Giấy phép số ${number()}/GP-TTĐT`
  await signInAs('admin')
  const other = await colleague('chief')
  await page.goto('/toa-soan/cai-dat')
  await other.goto('/toa-soan/cai-dat')
  const office = main(page).getByRole('region', { name: 'Cơ quan' })
  await office.getByLabel(/^Giấy phép/).fill(licence)
  await office.getByLabel(/^Thư điện tử/).fill('toasoan@')
  await office.getByRole('button', { name: 'Lưu' }).click()
  await expect(office.getByRole('alert')).toContainText('Địa chỉ thư chưa đúng dạng')
  await expect(office.getByLabel(/^Giấy phép/)).toHaveValue(licence)
  await office.getByLabel(/^Thư điện tử/).fill('toasoan@trang-nhat.example')
  await office.getByRole('button', { name: 'Lưu' }).click()
  await expect(done(page)).toContainText('Đã lưu phần Cơ quan')
  await expect(office).toContainText('Đổi lần cuối: Đỗ Quản Trị')
  await expect.poll(async () => (await request.get('/')).text()).toContain(licence)

  const theirs = main(other).getByRole('region', { name: 'Cơ quan' })
  await theirs.getByLabel(/^Điện thoại/).fill('024 1234 5678')
  await theirs.getByRole('button', { name: 'Lưu' }).click()
  await expect(theirs.getByRole('alert')).toContainText('Một người khác vừa lưu')
  await expect(theirs.getByLabel(/^Điện thoại/)).toHaveValue('024 1234 5678')
})

test('trình đơn: thêm trang ngoài, bạn đọc thấy; hoàn tác thì không còn', async ({ page, signInAs, request }) => {
  await signInAs('admin')
  const label = `Dịch vụ ${number()}`
  await page.goto('/toa-soan/trinh-don?menu=footer')
  await main(page).getByText('Thêm trang bên ngoài').first().click()
  await main(page)
    .getByLabel(/^Địa chỉ/)
    .fill('http://dichvucong.gov.vn')
  const group = main(page).locator('details[open]')
  await group.getByLabel(/^Chữ hiện trên trình đơn/).fill(label)
  await group.getByRole('button', { name: 'Thêm trang bên ngoài' }).click()
  await expect(main(page).getByRole('alert')).toContainText('https://')
  await main(page)
    .getByLabel(/^Địa chỉ/)
    .fill('https://dichvucong.gov.vn')
  await group.getByRole('button', { name: 'Thêm trang bên ngoài' }).click()
  await expect(done(page)).toContainText('Đã thêm vào cuối trình đơn')
  await expect.poll(async () => (await request.get('/')).text()).toContain(label)
  await main(page).getByRole('button', { name: 'Hoàn tác thay đổi gần nhất' }).click()
  await expect(done(page)).toContainText('Đã hoàn tác')
  await expect.poll(async () => (await request.get('/')).text()).not.toContain(label)
})

test('trang cố định: viết, bạn đọc mở được; ẩn thì không mở được nữa', async ({ page, signInAs, request }) => {
  await signInAs('chief')
  const title = `Nội quy số ${number()}`
  await page.goto('/toa-soan/trang/moi')
  await main(page)
    .getByLabel(/^Tiêu đề/)
    .fill(title)
  await new Editor(page).write('Giờ mở cửa', 'Từ thứ hai đến thứ sáu.')
  await main(page).getByRole('button', { name: 'Lưu và đăng trang' }).click()
  await expect(done(page)).toContainText('Đã lưu')
  const path = (await main(page).getByRole('link', { name: 'Xem trang' }).getAttribute('href')) ?? ''
  await expect.poll(async () => (await request.get(path)).text()).toContain('Giờ mở cửa')
  await main(page).getByRole('button', { name: 'Ẩn trang khỏi bạn đọc' }).click()
  await expect(done(page)).toContainText('Đã ẩn trang')
  await expect.poll(() => leadsTo(request, path)).toBe(410)
  await main(page).getByRole('button', { name: 'Hiện lại trang' }).click()
  await expect.poll(() => leadsTo(request, path)).toBe(200)
})

test('chủ đề: gộp thì bài mang chủ đề mới, trang cũ dẫn sang trang mới', async ({ page, signInAs, request }) => {
  await signInAs('chief')
  const id = number()
  const article = await anArticle({ tags: `Phố cũ ${id}` })
  await anArticle({ tags: `Phố mới ${id}` })
  await expect.poll(async () => (await request.get(article.path)).text()).toContain(`Phố cũ ${id}`)
  await page.goto(`/toa-soan/chu-de?q=pho cu ${id}`)
  await main(page)
    .getByRole('link', { name: `Phố cũ ${id}` })
    .click()
  await main(page).getByRole('searchbox', { name: /^Tìm/ }).fill(`phố mới ${id}`)
  await main(page).getByRole('button', { name: 'Tìm' }).click()
  await main(page)
    .getByLabel('Chủ đề được giữ lại', { exact: true })
    .selectOption({ label: `Phố mới ${id}` })
  await main(page)
    .getByRole('button', { name: /^Gộp Phố cũ/ })
    .click()
  await expect(done(page)).toContainText('Đã gộp')
  await expect.poll(() => leadsTo(request, `/chu-de/pho-cu-${id}`)).toBe(`/chu-de/pho-moi-${id}`)
  await expect.poll(async () => (await request.get(article.path)).text()).toContain(`/chu-de/pho-moi-${id}`)
})

test('bút danh: thêm, giới thiệu hiện trên trang tác giả', async ({ page, signInAs, request }) => {
  await signInAs('chief')
  const name = `Bút danh ${number()}`
  await page.goto('/toa-soan/but-danh')
  await main(page)
    .getByLabel(/^Bút danh/)
    .fill(name)
  await main(page)
    .getByLabel(/^Vai trò/)
    .fill('Cộng tác viên')
  await main(page).getByRole('button', { name: 'Thêm bút danh' }).click()
  await expect(done(page)).toContainText('Đã thêm bút danh')
  await main(page)
    .getByLabel(/^Lời giới thiệu/)
    .fill('Viết về chợ và bến sông.')
  await main(page).getByRole('button', { name: 'Lưu bút danh' }).click()
  await expect(done(page)).toContainText('Đã lưu bút danh')
  const path = (await main(page).getByRole('link', { name: 'Xem trang tác giả' }).getAttribute('href')) ?? ''
  await expect.poll(async () => (await request.get(path)).text()).toContain('Viết về chợ và bến sông.')
})

const ARRANGED = [
  '/toa-soan/chuyen-muc',
  '/toa-soan/chuyen-muc/1',
  '/toa-soan/but-danh',
  '/toa-soan/chu-de',
  '/toa-soan/trang',
  '/toa-soan/trang/moi',
  '/toa-soan/trinh-don',
  '/toa-soan/chuyen-huong',
  '/toa-soan/cai-dat',
]

test('quản trị cài đặt, dẫn đường và trình đơn, không đụng tới nội dung; biên tập viên không vào trang nào', async ({
  page,
  signInAs,
  context,
}) => {
  const forAdmin = ['/toa-soan/trinh-don', '/toa-soan/chuyen-huong', '/toa-soan/cai-dat']
  await signInAs('admin')
  for (const path of ARRANGED) expect((await page.goto(path))?.status(), path).toBe(forAdmin.includes(path) ? 200 : 403)
  await context.clearCookies()
  await signInAs('editor', ['thoi-su'])
  for (const path of ARRANGED) expect((await page.goto(path))?.status(), path).toBe(403)
})

test('các trang sắp xếp vừa màn hình điện thoại', async ({ page, signInAs }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signInAs('chief')
  for (const path of ARRANGED) {
    await page.goto(path)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, path).toBeLessThanOrEqual(0)
  }
})
