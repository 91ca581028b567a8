import { aPhonePhoto } from '@/modules/media/testing-pictures'
import { expect, test } from './newsroom'
import { aPictureFile, bring, chooseFiles, pictureRow, uploadZone } from './pictures'

test('tải năm ảnh một lần: một ảnh đứt mạng rồi gửi lại được, tệp hỏng nói rõ vì sao, ảnh trùng được nhận ra', async ({
  page,
  signInAs,
}) => {
  test.setTimeout(90_000)
  await signInAs('reporter')
  await page.goto('/toa-soan/anh')
  let isCut = true
  await page.route('**/toa-soan/tep/anh', (route) =>
    isCut && route.request().postData()?.includes('ba.jpg') ? route.abort('internetdisconnected') : route.continue(),
  )
  const files = await Promise.all(['mot.jpg', 'hai.jpg', 'ba.jpg'].map((name) => aPictureFile(name)))
  const broken = { name: 'hong.jpg', mimeType: 'image/jpeg', buffer: files[0]!.buffer.subarray(0, 5_000) }
  await chooseFiles(page).setInputFiles([...files, broken, { ...files[0]!, name: 'mot-lan-nua.jpg' }])
  const line = (name: string) => uploadZone(page).getByRole('listitem').filter({ hasText: name })
  await expect(uploadZone(page).getByRole('progressbar').first()).toBeVisible()
  await expect(line('mot.jpg').getByText('Đã tải lên.')).toBeVisible({ timeout: 30_000 })
  await expect(line('hai.jpg').getByText('Đã tải lên.')).toBeVisible({ timeout: 30_000 })
  await expect(line('hong.jpg').getByRole('alert')).toContainText('Không đọc được ảnh này', { timeout: 30_000 })
  await expect(line('mot-lan-nua.jpg')).toContainText('Ảnh này đã có trong kho', { timeout: 30_000 })
  await expect(line('ba.jpg').getByRole('alert')).toContainText('Mất kết nối')
  await expect(uploadZone(page).getByRole('status')).toHaveText('Đã tải lên 3 trên 5 tệp, 2 tệp chưa được.')
  isCut = false
  await line('ba.jpg')
    .getByRole('button', { name: /^Gửi lại/ })
    .click()
  await expect(line('ba.jpg').getByText('Đã tải lên.')).toBeVisible({ timeout: 30_000 })
  await expect(line('hong.jpg').getByRole('button', { name: /^Gửi lại/ })).toHaveCount(0)
  await page.goto('/toa-soan/anh?thieu-mo-ta=1')
  for (const name of ['mot.jpg', 'hai.jpg', 'ba.jpg']) await expect(page.getByText(name).first()).toBeVisible()
})

test('ảnh dán và ảnh kéo vào cũng được nhận; huỷ giữa chừng thì thôi', async ({ page, signInAs }) => {
  await signInAs('reporter')
  await page.goto('/toa-soan/anh')
  await expect(chooseFiles(page)).toBeEnabled()
  const give = async (kind: 'paste' | 'drop', file: { name: string; buffer: Buffer }) =>
    page.evaluate(
      ([type, name, bytes]) => {
        const data = new DataTransfer()
        data.items.add(new File([Uint8Array.from(bytes)], name, { type: 'image/jpeg' }))
        const target = type === 'drop' ? document.querySelector('.upload-zone') : document
        const event =
          type === 'drop'
            ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
            : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
        target?.dispatchEvent(event)
      },
      [kind, file.name, [...file.buffer]] as const,
    )
  const line = (name: string) => uploadZone(page).getByRole('listitem').filter({ hasText: name })
  await expect(async () => {
    await give('paste', await aPictureFile('dan.jpg', 100, 80))
    await expect(line('dan.jpg').first()).toBeVisible({ timeout: 500 })
  }).toPass()
  await expect(line('dan.jpg').first()).toContainText('Đã tải lên', { timeout: 20_000 })
  await page.route('**/toa-soan/tep/anh', () => {})
  await give('drop', await aPictureFile('tha.jpg', 100, 80))
  await line('tha.jpg').getByRole('button', { name: /^Huỷ/ }).click()
  await expect(line('tha.jpg')).toContainText('Đã huỷ')
  await page.unroute('**/toa-soan/tep/anh')
  await line('tha.jpg')
    .getByRole('button', { name: /^Gửi lại/ })
    .click()
  // The browser may have let go of the cancelled request when the network came back: then the library has the picture already.
  await expect(line('tha.jpg')).toContainText(/Đã tải lên|đã có trong kho/, { timeout: 20_000 })
})

test('ảnh điện thoại: đứng thẳng, và không bản nào còn chỗ chụp hay tên máy', async ({ page, signInAs, request }) => {
  await signInAs('reporter')
  const id = await bring(page, {
    name: 'dien-thoai.jpg',
    mimeType: 'image/jpeg',
    buffer: await aPhonePhoto(Math.floor(Math.random() * 1_000_000)),
  })
  const { renditions, originalFile, widthPixels, heightPixels } = await pictureRow(id)
  expect(heightPixels).toBeGreaterThan(widthPixels)
  expect(renditions).toHaveLength(3)
  for (const { file } of renditions) {
    const answer = await request.get(`/media/${file}`)
    expect(answer.status(), file).toBe(200)
    expect(answer.headers()['content-security-policy']).toContain('sandbox')
    expect(answer.headers()['x-content-type-options']).toBe('nosniff')
    const bytes = await answer.body()
    for (const word of ['GPS', 'BI-MAT', 'MAY-ANH', 'Exif']) expect(bytes.includes(word), `${file} ${word}`).toBe(false)
  }
  for (const path of [`/${originalFile}`, `/media/../${originalFile}`, `/media/${originalFile}`])
    expect([400, 404], path).toContain((await request.get(path)).status())
  expect((await request.get(`/toa-soan/anh/${id}/goc`, { maxRedirects: 0 })).status()).not.toBe(200)
})

test('phóng viên tải ảnh lên được; kiểm duyệt viên thì không, kể cả gửi thẳng', async ({ page, signInAs, baseURL }) => {
  await signInAs('moderator')
  expect((await page.goto('/toa-soan/anh'))?.status()).toBe(403)
  const file = await aPictureFile('trom.jpg')
  const answer = await page.request.post('/toa-soan/tep/anh', {
    headers: { Origin: baseURL ?? '', Accept: 'application/json' },
    multipart: { tep: file },
  })
  expect(answer.status()).toBe(403)
  expect(await answer.json()).toMatchObject({ ok: false, sentence: expect.stringContaining('chưa được giao') })
  const foreign = await page.request.post('/toa-soan/tep/anh', {
    headers: { Origin: 'https://ke-xau.example' },
    multipart: { tep: file },
  })
  expect(foreign.status()).toBe(403)
})

test('không có script vẫn tải ảnh lên được', async ({ page, signInAs, browser, baseURL }) => {
  await signInAs('reporter')
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  })
  const plain = await context.newPage()
  await plain.goto('/toa-soan/anh')
  await plain.getByLabel('Chọn ảnh').setInputFiles(await aPictureFile('khong-script.jpg'))
  await plain.getByRole('button', { name: 'Tải lên', exact: true }).click()
  await expect(plain.getByText('Đã tải ảnh lên.')).toBeVisible({ timeout: 20_000 })
  await context.close()
})

test('tệp đính kèm: tải lên, đổi tên, bạn đọc tải về chứ không mở', async ({ page, signInAs, request }) => {
  await signInAs('reporter')
  await page.goto('/toa-soan/anh/tep')
  const bytes = Buffer.from(`%PDF-1.4\n%${Math.random()}\ntrailer<<>>\nstartxref\n9\n%%EOF\n`)
  const region = page.getByRole('region', { name: 'Tải tệp lên' })
  await region.getByLabel('Chọn tệp').setInputFiles([
    { name: 'Quyết định 12.pdf', mimeType: 'application/pdf', buffer: bytes },
    {
      name: 'doc-cu.doc',
      mimeType: 'application/msword',
      buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    },
  ])
  await expect(region.getByRole('alert')).toContainText('đời cũ')
  await region.getByRole('link', { name: 'Xem tệp này' }).click()
  await page.getByLabel('Tên tệp').fill('Quyết định số 12 của phường.pdf')
  await page.getByRole('button', { name: 'Đổi tên' }).click()
  await expect(page.getByText('Đã đổi tên tệp.')).toBeVisible()
  const href = await page.getByRole('link', { name: 'Tải về' }).getAttribute('href')
  const answer = await request.get(href ?? '')
  expect(answer.status()).toBe(200)
  expect(answer.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'attachment',
    'x-content-type-options': 'nosniff',
  })
  expect(answer.headers()['content-security-policy']).toContain('sandbox')
  expect(await answer.body()).toEqual(bytes)
})
