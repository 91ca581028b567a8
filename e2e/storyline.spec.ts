import { randomInt } from 'node:crypto'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { addStoryline } from '@/modules/storylines/add'
import { expectAccessible } from './axe'
import { expect as baseExpect, test } from './newsroom'
import { anArticle } from './table'

/** Pages are made again behind the reader who asks first. */
const expect = baseExpect.configure({ timeout: 15_000 })

test('dòng sự kiện: mở, đưa bài vào từ trang của dòng và từ bài, bạn đọc theo dõi; đưa ra là hết thấy', async ({
  page,
  signInAs,
  request,
}) => {
  test.slow()
  const title = `Xây cầu số ${randomInt(1_000_000, 10_000_000)}`
  const path = `/dong-su-kien/${title.replace('Xây cầu số', 'xay-cau-so').replaceAll(' ', '-')}`
  const [first, second] = [await anArticle(), await anArticle()]
  const main = page.getByRole('main')
  const done = main.getByRole('status').first()
  const textAt = async (address: string) => (await request.get(address)).text()

  // Stored before the storyline is there: what is asked below is that it is made again.
  expect(await textAt('/sitemaps/chuyen-muc.xml')).not.toContain(path)

  await signInAs('editor', ['thoi-su'])
  await page.goto('/toa-soan/dong-su-kien')
  await main.getByRole('button', { name: 'Mở dòng sự kiện' }).click()
  await expect(main.getByRole('alert')).toContainText('Vui lòng nhập tên dòng sự kiện.')
  await main.getByLabel(/^Tên/).fill(title)
  await main.getByLabel(/^Diễn biến chính/).fill('Tháng ba: khảo sát.\nTháng năm: khởi công.')
  await main.getByRole('button', { name: 'Mở dòng sự kiện' }).click()
  await expect(done).toContainText('Đã mở dòng sự kiện')
  expect((await request.get(path)).status()).toBe(404)

  await main.getByRole('searchbox', { name: 'Tìm bài để thêm' }).fill(first.headline)
  await main.getByRole('region', { name: 'Các bài' }).getByRole('button', { name: 'Tìm', exact: true }).click()
  await main.getByRole('button', { name: `Thêm ${first.headline}` }).click()
  await expect(done).toContainText('Đã đưa bài vào')
  await expectAccessible(page)

  await page.goto(`/toa-soan/bai/${second.id}`)
  await page.getByLabel('Đưa bài vào').selectOption({ label: title })
  await page.getByRole('button', { name: 'Đưa vào dòng sự kiện' }).click()
  await expect(page.getByRole('button', { name: `Đưa ra khỏi dòng sự kiện ${title}` })).toBeVisible()

  await expect.poll(() => textAt(path)).toContain(second.headline)
  await page.goto(path)
  await expect(main.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(main.getByRole('region', { name: 'Diễn biến chính' })).toContainText('Tháng năm: khởi công.')
  await expect(main.getByRole('heading', { level: 3 })).toHaveText([second.headline, first.headline])
  expect(await textAt(`${path}/feed.xml`)).toContain(first.headline)
  // Made after every page a reader may be looking at; other journeys publish at the same time.
  await expect.poll(() => textAt('/sitemaps/chuyen-muc.xml'), { timeout: 40_000 }).toContain(path)

  await expect.poll(() => textAt(first.path)).toContain(path)
  await page.goto(first.path)
  const box = page.getByRole('region', { name: `Theo dòng sự kiện: ${title}` })
  await box.getByRole('link', { name: second.headline }).click()
  await expect(page).toHaveURL(second.path)

  await page.goto(`/toa-soan/bai/${second.id}`)
  await page.getByRole('button', { name: `Đưa ra khỏi dòng sự kiện ${title}` }).click()
  await expect(page.getByText('Bài này không thuộc dòng sự kiện nào.')).toBeVisible()
  await expect.poll(() => textAt(path)).not.toContain(second.headline)
  await expect.poll(() => textAt(second.path)).not.toContain(path)

  await page.goto('/toa-soan/dong-su-kien')
  await main.getByRole('link', { name: title }).click()
  await main.getByRole('button', { name: 'Xoá dòng sự kiện' }).click()
  await expect(main.getByRole('alert')).toContainText('Vui lòng đánh dấu ô xác nhận')
  await main.getByLabel(/^Tôi biết bạn đọc đang xem được/).check()
  await main.getByRole('button', { name: 'Xoá dòng sự kiện' }).click()
  await expect(done).toContainText('Đã xoá dòng sự kiện')
  await expect.poll(async () => (await request.get(path)).status()).toBe(410)
  for (const address of [path, `${path}/feed.xml`]) expect(await textAt(address)).toContain('Nội dung này đã được gỡ')
  await expect.poll(() => textAt(first.path)).not.toContain(path)

  await page.goto('/toa-soan/dong-su-kien')
  await main.getByText(/^Đã xoá \(/).click()
  await main.getByRole('link', { name: title }).click()
  await expectAccessible(page)
  await main.getByRole('button', { name: 'Khôi phục dòng sự kiện' }).click()
  await expect(done).toContainText('Đã khôi phục dòng sự kiện')
  await expect.poll(() => textAt(path)).toContain(first.headline)
  await expect.poll(() => textAt(first.path)).toContain(path)

  const kept = await addStoryline(commandLineViewer(), { title: `${title} và đường dẫn` })
  if (!kept.ok) throw new Error(JSON.stringify(kept.refusal))
  const merging = main.getByRole('region', { name: 'Gộp vào dòng sự kiện khác' })
  await merging.getByRole('searchbox', { name: 'Tìm: Dòng sự kiện được giữ lại' }).fill(title)
  await merging.getByRole('button', { name: 'Tìm', exact: true }).click()
  await main.getByLabel('Dòng sự kiện được giữ lại', { exact: true }).selectOption({ label: `${title} và đường dẫn` })
  await main.getByRole('button', { name: `Gộp ${title} vào dòng đã chọn` }).click()
  await expect(done).toContainText('Đã gộp')
  await expect
    .poll(async () => {
      const answer = await request.get(path, { maxRedirects: 0 })
      return [answer.status(), answer.headers()['location']]
    })
    .toEqual([308, `/dong-su-kien/${kept.value.slug}`])
  await expect.poll(() => textAt(first.path)).toContain(kept.value.slug)
})
