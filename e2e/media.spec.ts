import { expectAccessible, TOLD } from './axe'
import { Editor } from './editor'
import { expect, test } from './newsroom'
import { anArticleShowing, aPictureFile, bring, firstArticlePath, pictureRow } from './pictures'
import { aDraft } from './table'

test('ảnh cần mô tả, hoặc được nói là ảnh trang trí; tìm không cần gõ dấu', async ({ page, signInAs }) => {
  await signInAs('reporter')
  const id = await bring(page, await aPictureFile('cho.jpg'))
  const main = page.getByRole('main')
  await main.getByRole('button', { name: 'Lưu mô tả' }).click()
  await expect(main.getByRole('alert')).toContainText('Chưa lưu được')
  await expect(main.getByText('Vui lòng mô tả ảnh cho người không nhìn thấy').first()).toBeVisible()
  const alt = `Chợ hoa Vạn Phúc số ${id}`
  await main.getByLabel('Mô tả ảnh').fill(alt)
  await main.getByLabel('Nguồn ảnh').fill('Lan')
  await main.getByRole('button', { name: 'Lưu mô tả' }).click()
  await expect(page.getByText('Đã lưu mô tả ảnh.')).toBeVisible()
  await page.goto(`/toa-soan/anh?q=${encodeURIComponent(`so ${id} hoa van phuc`)}`)
  const tile = main.getByRole('listitem').filter({ has: page.getByRole('link', { name: alt }) })
  await expect(tile.locator('img')).toBeVisible()
  await expect(tile.getByText('Thiếu mô tả')).toHaveCount(0)
  await tile.getByRole('link', { name: alt }).click()
  await main.getByLabel('Ảnh trang trí').check()
  await main.getByRole('button', { name: 'Lưu mô tả' }).click()
  await expect(page.getByText('Đã lưu mô tả ảnh.')).toBeVisible()
  expect(await pictureRow(id)).toMatchObject({ alt: '', isDecorative: true })
})

test('cắt và xoay bằng bàn phím; điểm chính bằng chuột; bản gốc không đổi', TOLD, async ({ page, signInAs }) => {
  await signInAs('reporter')
  const id = await bring(page, await aPictureFile('cat.jpg', 900, 500))
  const before = await pictureRow(id)
  await page.getByRole('button', { name: 'Xoay phải' }).click()
  await page.getByLabel('Rộng').fill('50')
  await page.getByLabel('Chọn điểm chính').check()
  const stage = page.getByRole('img', { name: 'Cả ảnh, với khung giữ lại và điểm chính' })
  await stage.scrollIntoViewIfNeeded()
  const place = (await stage.boundingBox())!
  await page.mouse.click(place.x + place.width * 0.4, place.y + place.height * 0.25)
  await expect(page.getByLabel('Điểm chính, tính từ trái')).toHaveValue(/^(79|80|81)/)
  await page.getByRole('button', { name: 'Lưu khung ảnh' }).press('Enter')
  await expect(page.getByText('Đã lưu khung ảnh.')).toBeVisible({ timeout: 20_000 })
  const after = await pictureRow(id)
  expect(after).toMatchObject({ rotationDegrees: 90, crop: { left: 0, top: 0, width: 0.5, height: 1 } })
  expect(after.focalX).toBeCloseTo(0.8, 1)
  expect(after.focalY).toBeCloseTo(0.25, 1)
  expect(after.file).not.toBe(before.file)
  expect(after.originalFile).toBe(before.originalFile)
  await page.getByLabel('Rộng').fill('200')
  await page.getByRole('button', { name: 'Lưu khung ảnh' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Khung cắt hoặc điểm chính chưa đúng')
  await expect(page.getByLabel('Rộng')).toHaveValue('200')
})

test('thay ảnh: bài đang dùng hiện ảnh mới, trang không dùng ảnh giữ nguyên nhãn', async ({
  page,
  signInAs,
  request,
}) => {
  test.setTimeout(60_000)
  await signInAs('chief')
  const id = await bring(page, await aPictureFile('cu.jpg'))
  const shown = await anArticleShowing(id)
  // Pages that nothing another test does can change.
  const others = [await firstArticlePath(), '/trang/gioi-thieu']
  const etag = async (path: string) => (await request.get(path)).headers()['etag']
  const old = (await pictureRow(id)).file
  await expect.poll(async () => (await request.get(shown.path)).text()).toContain(old)
  const before = await Promise.all(others.map(etag))
  await page.reload()
  await page.getByLabel('Tệp ảnh mới').setInputFiles(await aPictureFile('moi.jpg', 700, 700))
  await page.getByRole('button', { name: 'Thay ảnh' }).click()
  await expect(page.getByText('Đã thay ảnh.')).toBeVisible({ timeout: 20_000 })
  const now = (await pictureRow(id)).file
  expect(now).not.toBe(old)
  await expect.poll(async () => (await request.get(shown.path)).text(), { timeout: 10_000 }).toContain(now)
  expect(await (await request.get(shown.path)).text()).not.toContain(old)
  expect(await Promise.all(others.map(etag))).toEqual(before)
  await expect(page.getByRole('link', { name: shown.headline })).toBeVisible()
})

test('ảnh đại diện trong danh sách: thay ảnh thì danh sách có ảnh mới', async ({ page, signInAs, request }) => {
  test.setTimeout(60_000)
  await signInAs('chief')
  const id = await bring(page, await aPictureFile('dai-dien.jpg'))
  await anArticleShowing(null, id)
  const old = (await pictureRow(id)).file.replace(/-\d+\.jpg$/, '')
  await expect.poll(async () => (await request.get('/giao-duc')).text(), { timeout: 10_000 }).toContain(old)
  await page.reload()
  await page.getByRole('button', { name: 'Xoay phải' }).click()
  await page.getByRole('button', { name: 'Lưu khung ảnh' }).click()
  await expect(page.getByText('Đã lưu khung ảnh.')).toBeVisible({ timeout: 20_000 })
  const now = (await pictureRow(id)).file.replace(/-\d+\.jpg$/, '')
  await expect.poll(async () => (await request.get('/giao-duc')).text(), { timeout: 10_000 }).toContain(now)
})

test('xoá ảnh đang dùng phải xác nhận; bạn đọc không xem được nữa; lấy lại thì có lại', async ({
  page,
  signInAs,
  request,
}) => {
  test.setTimeout(60_000)
  await signInAs('chief')
  const id = await bring(page, await aPictureFile('xoa.jpg'))
  const article = await anArticleShowing(id)
  const { file } = await pictureRow(id)
  await expect.poll(async () => (await request.get(article.path)).text()).toContain(file)
  await page.reload()
  await page.getByRole('button', { name: 'Đưa vào thùng rác' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Ảnh đang dùng ở 1 nơi')
  await page.getByLabel(/^Tôi biết ảnh đang dùng/).check()
  await page.getByRole('button', { name: 'Đưa vào thùng rác' }).click()
  await expect(page.getByText('Đã đưa ảnh vào thùng rác.')).toBeVisible()
  await expect.poll(async () => (await request.get(`/media/${file}`)).status()).toBe(404)
  await expect.poll(async () => (await request.get(article.path)).text(), { timeout: 10_000 }).not.toContain(file)
  await page.getByRole('button', { name: 'Lấy lại ảnh' }).click()
  await expect(page.getByText('Đã lấy ảnh ra khỏi thùng rác.')).toBeVisible({ timeout: 20_000 })
  expect((await request.get(`/media/${file}`)).status()).toBe(200)
  await expect.poll(async () => (await request.get(article.path)).text(), { timeout: 10_000 }).toContain(file)
})

test('kho ảnh vừa màn hình điện thoại và dùng được với trình đọc màn hình', async ({ page, signInAs }) => {
  await signInAs('chief')
  const id = await bring(page, await aPictureFile('nho.jpg'))
  await page.setViewportSize({ width: 390, height: 844 })
  for (const path of ['/toa-soan/anh', `/toa-soan/anh/${id}`, '/toa-soan/anh/tep', '/toa-soan/anh?thung-rac=1']) {
    await page.goto(path)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, path).toBeLessThanOrEqual(0)
    await expectAccessible(page)
  }
})

test('chèn ảnh từ kho vào bài, chọn ảnh đại diện và tệp đính kèm ngay lúc viết', async ({ page, signInAs }) => {
  test.setTimeout(90_000)
  const by = await signInAs('reporter')
  const id = await bring(page, await aPictureFile('chen.jpg'))
  await page.getByLabel('Mô tả ảnh').fill(`Cổng làng số ${id}`)
  await page.getByRole('button', { name: 'Lưu mô tả' }).click()
  await expect(page.getByText('Đã lưu mô tả ảnh.')).toBeVisible()
  const draft = await aDraft({ by })
  await page.goto(`/toa-soan/bai/${draft.id}`)
  const editor = new Editor(page)
  await expect(editor.body).toBeVisible()
  await editor.body.click()
  await editor.tool('Chèn').click()
  await editor.tool('Ảnh').click()
  const chooser = page.getByRole('dialog', { name: 'Chọn ảnh' })
  await chooser.getByRole('searchbox').fill(`cong lang so ${id}`)
  await expect(chooser.getByRole('button', { name: /^Cổng làng/ })).toHaveCount(1)
  await expectAccessible(page)
  await chooser.getByRole('button', { name: `Cổng làng số ${id}` }).click()
  await chooser.getByRole('button', { name: 'Chèn ảnh' }).click()
  await expect(chooser).toHaveCount(0)
  await expect(editor.body.getByRole('img', { name: `Cổng làng số ${id}` })).toBeVisible()
  await page.getByRole('button', { name: 'Tìm trong kho hoặc tải ảnh lên' }).click()
  await chooser.getByLabel('Chọn ảnh', { exact: true }).setInputFiles(await aPictureFile('lam-dai-dien.jpg'))
  await expect(chooser.getByText('Ảnh đã được chọn sẵn')).toBeVisible({ timeout: 20_000 })
  await chooser.getByRole('button', { name: 'Chèn ảnh' }).click()
  await editor.tool('Chèn').click()
  await editor.tool('Tệp đính kèm').click()
  const files = page.getByRole('dialog', { name: 'Chọn tệp đính kèm' })
  const pdf = Buffer.from(`%PDF-1.4\n%${Math.random()}\ntrailer<<>>\nstartxref\n9\n%%EOF\n`)
  await files.getByLabel('Chọn tệp').setInputFiles({ name: 'Kế hoạch.pdf', mimeType: 'application/pdf', buffer: pdf })
  await expect(files.getByText('Tệp đã được chọn sẵn')).toBeVisible({ timeout: 20_000 })
  await files.getByRole('button', { name: 'Chèn tệp' }).click()
  await expect(editor.body.getByText('Kế hoạch.pdf')).toBeVisible()
  await expect(page.getByRole('group', { name: 'Ảnh đại diện' }).getByRole('radio', { checked: true })).not.toHaveValue(
    '',
  )
  await editor.save.click()
  await expect(page.getByText(/Đã lưu/).first()).toBeVisible()
})
