import { randomInt } from 'node:crypto'
import { expectAccessible } from './axe'
import { expect as baseExpect, test } from './newsroom'

/** Pages are made again behind the reader who asks first, and other journeys change what stands around all of them. */
const expect = baseExpect.configure({ timeout: 25_000 })
test.describe.configure({ timeout: 90_000 })

test('văn bản: đưa lên, sửa, gỡ; bạn đọc tìm theo năm và lĩnh vực', async ({ page, signInAs, request }) => {
  const number = `${randomInt(1_000_000, 10_000_000)}/TB-MH`
  const main = page.getByRole('main')
  const done = main.getByRole('status').first()
  const textAt = async (address: string) => (await request.get(address)).text()

  await signInAs('editor')
  await page.goto('/toa-soan/van-ban/moi')
  await main.getByLabel(/^Số, ký hiệu/).fill(number)
  await main.getByLabel(/^Loại văn bản/).selectOption('Thông báo')
  await main.getByLabel(/^Ngày ban hành/).fill('31/2/2024')
  await main.getByLabel(/^Trích yếu/).fill('Lịch thu gom đồ cũ trong các ngõ')
  await main.getByLabel(/^Cơ quan ban hành/).fill('Cơ quan Minh Họa')
  await main.getByLabel(/^Lĩnh vực/).fill('Môi trường sống')
  await main.getByRole('button', { name: 'Đưa văn bản lên' }).click()
  await expect(main.getByRole('alert')).toContainText('Ngày ban hành chưa đúng.')
  await expect(main.getByLabel(/^Trích yếu/)).toHaveValue('Lịch thu gom đồ cũ trong các ngõ')
  await expect(main.getByLabel(/^Loại văn bản/)).toHaveValue('Thông báo')
  await expectAccessible(page)
  await main.getByLabel(/^Ngày ban hành/).fill('29/2/2024')
  await main.getByRole('button', { name: 'Đưa văn bản lên' }).click()
  await expect(done).toContainText('Đã đưa văn bản lên.')
  const path = (await main.getByRole('link', { name: 'Xem trang bạn đọc' }).getAttribute('href')) ?? ''

  for (const list of ['/van-ban/nam/2024', '/van-ban/linh-vuc/moi-truong-song', '/sitemaps/van-ban.xml']) {
    await expect.poll(() => textAt(list), list).toContain(path)
  }
  await page.goto('/van-ban/linh-vuc/moi-truong-song')
  await main.getByRole('link', { name: 'Lịch thu gom đồ cũ trong các ngõ' }).first().click()
  await expect(main.getByRole('heading', { level: 1, name: `Thông báo ${number}` })).toBeVisible()
  await expect(main.getByText('Đang có hiệu lực')).toBeVisible()

  await page.goto(`/toa-soan/van-ban?q=${encodeURIComponent(number)}`)
  await main.getByRole('link', { name: number }).click()
  await main.getByLabel('Đang có hiệu lực').uncheck()
  await main.getByRole('button', { name: 'Lưu văn bản' }).click()
  await expect(done).toContainText('Đã lưu văn bản.')
  await expect.poll(() => textAt(path)).toContain('Hết hiệu lực')

  await main.getByRole('button', { name: 'Gỡ văn bản' }).click()
  await expect(done).toContainText('Đã gỡ văn bản.')
  await expect.poll(async () => (await request.get(path)).status()).toBe(410)
  expect(await textAt(path)).toContain('Nội dung này đã được gỡ')
  await expect.poll(() => textAt('/van-ban')).not.toContain(path)
  await main.getByRole('button', { name: 'Hiện lại văn bản' }).click()
  await expect(done).toContainText('Văn bản lại hiện cho bạn đọc.')
  await expect.poll(async () => (await request.get(path)).status()).toBe(200)
  expect((await request.get('/van-ban/khong-co-999999')).status()).toBe(404)
})
