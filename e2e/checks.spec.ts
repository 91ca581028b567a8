import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { previewLinks } from '@/db/schema/checks'
import { auditLog } from '@/db/schema/log'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { saveDraft } from '@/modules/articles/save-draft'
import { expectAccessible } from './axe'
import { Editor } from './editor'
import { expect, test } from './newsroom'
import { aDraft, aHeadline, articleRow } from './table'

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

/** A text that lacks what a test says, saved without a standfirst unless it is given one. */
async function aText(change: object = {}) {
  const draft = await aDraft()
  const headline = aHeadline()
  const text = { headline, body: [paragraph('Lớp học bắt đầu từ tuần tới.')], sectionId: 1, ...change }
  const saved = await saveDraft(commandLineViewer(), { ...text, id: draft.id, version: draft.version })
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal))
  return { id: draft.id, version: saved.value.version, headline: text.headline }
}

const checksOf = (id: number) => `/toa-soan/bai/${id}/kiem-tra`
const auditOf = async (id: number) =>
  (
    await db
      .select()
      .from(auditLog)
      .where(eq(auditLog.object, `article:${id}`))
      .orderBy(auditLog.id)
  ).at(-1)

test('bài còn chỗ chờ điền không đăng được, mỗi điều dẫn tới chỗ phải sửa', async ({ page, signInAs }) => {
  const text = await aText({ body: [paragraph('Có […] người dự.')], standfirst: 'Lớp học miễn phí.' })
  await signInAs('chief')
  await page.goto(`/toa-soan/bai/${text.id}`)
  await page.getByRole('button', { name: 'Xuất bản', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`${checksOf(text.id)}`))
  await expect(page.getByText('Còn chỗ chờ điền: […]').first()).toBeVisible()
  await expect(page.getByText('Sửa xong các điều “Phải sửa”')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Xuất bản' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: /^Tới chỗ này/ }).first()).toHaveAttribute(
    'href',
    `/toa-soan/bai/${text.id}#khoi-1`,
  )
  expect((await articleRow(text.id)).status).toBe('draft')
  await expectAccessible(page)
})

test('bấm vào một điều thì con trỏ tới đúng đoạn ấy trong bài', async ({ page, signInAs }) => {
  const text = await aText({ body: [paragraph('Đoạn đầu.'), paragraph('Có […] người dự.')] })
  await signInAs('chief')
  await page.goto(`/toa-soan/bai/${text.id}`)
  const panel = page.getByRole('region', { name: 'Kiểm tra', exact: true })
  await panel.getByRole('link', { name: /^Tới chỗ này\s?: Còn chỗ chờ điền/ }).click()
  const body = page.locator('#noi-dung-bai')
  await expect(body).toBeFocused()
  await new Editor(page).toLineEnd()
  await page.keyboard.type(' Đã đếm.')
  await expect(body.locator('p').nth(1)).toHaveText('Có […] người dự. Đã đếm.')
})

test('điều cần xem phải được đánh dấu đã xem, dấu ấy nằm trong nhật ký', async ({ page, signInAs }) => {
  const text = await aText()
  await signInAs('chief')
  await page.goto(`${checksOf(text.id)}?viec=xuat-ban`)
  await expect(page.getByText('Chưa có sa-pô.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Xuất bản' }).click()
  expect((await articleRow(text.id)).status, 'trình duyệt nhắc đánh dấu').toBe('draft')
  await page.getByRole('checkbox', { name: 'Tôi đã xem các điều cần xem ở trên' }).check()
  await page.getByRole('button', { name: 'Xuất bản' }).click()
  await expect(page).toHaveURL(new RegExp(`/toa-soan/bai/${text.id}\\?xong=xuat-ban`))
  expect((await articleRow(text.id)).status).toBe('published')
  expect(await auditOf(text.id)).toMatchObject({ verb: 'publish', details: { seen: ['standfirst'] } })
})

test('không đánh dấu thì máy chủ từ chối, kể cả khi không có JavaScript', async ({
  readerWithoutJavaScript: page,
  baseURL,
}) => {
  const { aPerson, signIn } = await import('./people')
  const text = await aText()
  await signIn(page.context(), await aPerson('chief'), baseURL ?? '')
  await page.goto(checksOf(text.id))
  await page.locator('input[name="seen"]').evaluate((box: HTMLInputElement) => box.removeAttribute('required'))
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.getByRole('button', { name: 'Xuất bản' }).click(),
  ])
  expect(answer.status()).toBe(422)
  await expect(page.getByRole('alert')).toContainText('Còn điều phải sửa, hoặc cần xem')
  expect((await articleRow(text.id)).status).toBe('draft')
})

test('hẹn giờ cũng hỏi điều cần xem', async ({ page, signInAs }) => {
  const text = await aText()
  await signInAs('chief')
  await page.goto(`/toa-soan/bai/${text.id}/hen-gio`)
  await expect(page.getByText('Chưa có sa-pô.').first()).toBeVisible()
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
  await page.getByLabel(/^Ngày/).fill(tomorrow)
  await page.getByLabel(/^Giờ/).fill('06:30')
  await page.getByRole('checkbox', { name: 'Tôi đã xem' }).check()
  await page.getByRole('button', { name: 'Hẹn đăng' }).click()
  await expect(page).toHaveURL(/xong=hen-dang/)
  expect((await articleRow(text.id)).status).toBe('scheduled')
})

test('xem thử: trang tìm kiếm, thẻ chia sẻ, và đúng trang của bạn đọc trên bốn cỡ màn hình', async ({
  page,
  signInAs,
}) => {
  const text = await aText({ standfirst: 'Sapo của lớp học tối.' })
  await signInAs('chief')
  await page.goto(checksOf(text.id))
  const search = page.getByRole('region', { name: 'Hiển thị trên Google' })
  await expect(search.getByText(/^Tiêu đề: \d+ trên 580 điểm ảnh/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Khi chia sẻ lên Facebook, Zalo' })).toContainText(text.headline)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1, name: text.headline })).toBeVisible()
  await expect(frame.getByText('Lớp học bắt đầu từ tuần tới.')).toBeVisible()
  for (const [name, width] of [
    ['Điện thoại nhỏ (360)', 360],
    ['Máy tính bảng (768)', 768],
    ['Máy tính (1.280)', 1_280],
  ] as const) {
    await page.getByRole('radio', { name }).check()
    expect(await page.locator('iframe').evaluate((element) => (element as HTMLElement).offsetWidth)).toBe(width)
  }
  await expectAccessible(page)
})

test('liên kết xem trước mở được khi chưa đăng nhập, khoá thì thôi, hết hạn thì thôi', async ({
  page,
  signInAs,
  anotherReader,
}) => {
  const text = await aText({ standfirst: 'Sapo chưa ai được thấy.' })
  await signInAs('chief')
  await page.goto(checksOf(text.id))
  await page.getByRole('button', { name: 'Tạo liên kết xem trong 24 giờ' }).click()
  await expect(page.getByRole('img', { name: 'Mã QR của liên kết' })).toBeVisible()
  const link = page.getByRole('link', { name: /\/xem-truoc\// })
  const url = (await link.getAttribute('href')) ?? ''
  const path = new URL(url).pathname
  await expectAccessible(page)

  const answer = await anotherReader.goto(path)
  expect(answer?.status()).toBe(200)
  expect(answer?.headers()['cache-control']).toBe('no-store')
  expect(answer?.headers()['x-robots-tag']).toContain('noindex')
  await expect(anotherReader.getByRole('heading', { level: 1, name: text.headline })).toBeVisible()
  await expect(anotherReader.getByText('Bản xem trước của toà soạn, chưa phải bản đăng.')).toBeVisible()
  await expectAccessible(anotherReader)
  for (const surface of ['/', '/moi-nhat', '/feed.xml', '/sitemap-news.xml', '/robots.txt']) {
    const body = await (await anotherReader.request.get(surface)).text()
    expect(body, surface).not.toContain(path)
    expect(body, surface).not.toContain(text.headline)
  }

  await page.reload()
  await page.getByRole('button', { name: /^Khoá liên kết/ }).click()
  await expect(page.getByText('Đã khoá liên kết.')).toBeVisible()
  expect((await anotherReader.request.get(path)).status()).toBe(404)

  await page.getByRole('button', { name: 'Tạo liên kết xem trong 24 giờ' }).click()
  const second = new URL((await link.getAttribute('href')) ?? '').pathname
  expect((await anotherReader.request.get(second)).status()).toBe(200)
  await db
    .update(previewLinks)
    .set({ expiresAt: sql`now() - interval '1 second'` })
    .where(eq(previewLinks.articleId, text.id))
  const expired = await anotherReader.request.get(second)
  expect(expired.status()).toBe(404)
  expect(await expired.text()).not.toContain(text.headline)
})

test('bản xem trước của toà soạn không mở cho người ngoài và người không được giao', async ({
  page,
  signInAs,
  anotherReader,
}) => {
  const text = await aText()
  const path = `/toa-soan/bai/${text.id}/xem-truoc`
  const stranger = await anotherReader.request.get(path, { maxRedirects: 0 })
  expect([303, 307]).toContain(stranger.status())
  await signInAs('contributor')
  const refused = await page.goto(path)
  expect(refused?.status()).toBe(403)
  await expect(page.getByText(text.headline)).toHaveCount(0)
  expect((await page.goto('/toa-soan/bai/999999999/xem-truoc'))?.status()).toBe(404)
})

test('kết quả kiểm tra hiện ngay trên trang sửa bài', async ({ page, signInAs }) => {
  const text = await aText()
  await signInAs('reporter')
  await page.goto(`/toa-soan/bai/${text.id}`)
  const panel = page.getByRole('region', { name: 'Kiểm tra', exact: true })
  await expect(panel.getByText('Chưa có sa-pô.').first()).toBeVisible()
  await panel.getByRole('link', { name: 'Kiểm tra liên kết, xem thử trên các màn hình' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kiểm tra trước khi đăng')
  await expect(page.getByRole('button', { name: 'Xuất bản' })).toHaveCount(0)
})

test('kiểm tra liên kết khi không có mạng thì nói là chưa kiểm tra được', async ({ page, signInAs }) => {
  const link = { type: 'link', attrs: { href: `https://${randomUUID()}.invalid/trang` } }
  const body = [{ type: 'paragraph', content: [{ type: 'text', text: 'Xem ở đây.', marks: [link] }] }]
  const text = await aText({ body, standfirst: 'Lớp học miễn phí.' })
  await signInAs('chief')
  await page.goto(checksOf(text.id))
  await expect(page.getByText('1 liên kết chưa kiểm tra được.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Kiểm tra 1 liên kết' }).click()
  await expect(page.getByText(/Đã kiểm tra 1 liên kết|trả lời chậm/)).toBeVisible()
  await expect(page.getByText('1 liên kết chưa kiểm tra được.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Xuất bản' }).click()
  await expect(page).toHaveURL(/xong=xuat-ban/)
})
