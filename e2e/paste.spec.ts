import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { aPhoto } from '@/modules/media/testing-pictures'
import { docxOf, docxParagraph, docxPicture, docxRun } from '@/modules/paste/testing-docx'
import { expectAccessible } from './axe'
import { dropOnto, pasteInto } from './clipboard'
import { Editor } from './editor'
import { expect, test } from './newsroom'
import { aDraft, articleRow } from './table'

const fixture = (name: string) => readFileSync(`modules/paste/fixtures/${name}`, 'utf8')
const LEGACY = 'Thùc hiÖn sù chØ ®¹o cña QuËn uû Hµ §«ng, c¸c ph­êng ®­a tin.'
const MEANT = 'Thực hiện sự chỉ đạo của Quận uỷ Hà Đông, các phường đưa tin.'

async function anOpenDraft(page: Page, signInAs: (role: 'chief') => Promise<unknown>) {
  const draft = await aDraft()
  await signInAs('chief')
  await page.goto(`/toa-soan/bai/${draft.id}`)
  const editor = new Editor(page)
  await editor.write('')
  return { draft, editor }
}

// Files are read in a process of their own, and a machine under load takes its time to start one.
test.describe.configure({ timeout: 90_000 })

type Stored = { type: string; attrs?: { mediaId?: number } }
const storedBody = async (id: number) => (await articleRow(id)).body as Stored[]

async function save(page: Page, draft: { id: number; version: number }): Promise<Stored[]> {
  await page.keyboard.press('ControlOrMeta+s')
  await expect
    .poll(async () => (await articleRow(draft.id)).version, { timeout: 15_000 })
    .toBeGreaterThan(draft.version)
  return storedBody(draft.id)
}

test('dán từ Word: danh sách, bảng, chỉ số còn nguyên; thanh báo nói đã làm gì; hoàn tác một lần', async ({
  page,
  signInAs,
}) => {
  const { draft, editor } = await anOpenDraft(page, signInAs)
  await pasteInto(editor.body, { html: fixture('word-2016-bai-viet.html'), text: 'Phát huy thế mạnh' })
  const report = page.locator('.paste-report')
  await expect(report).toContainText('Đã dán 7 đoạn, 1 danh sách, 1 bảng.')
  await expect(report).toContainText('1 ảnh chưa có trong bài.')
  await expect(editor.body.getByRole('listitem').filter({ hasText: 'hộ nghèo' }).last()).toBeVisible()
  await expect(editor.body.locator('sup')).toHaveText('2')
  await expect(editor.body.locator('[href^="file:"], [style], [class*=Mso]')).toHaveCount(0)
  await expectAccessible(page)
  await report.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(editor.body).not.toContainText('Phát huy')
  await pasteInto(editor.body, { html: fixture('word-2016-bai-viet.html') })
  await expect(editor.body).toContainText('Phát huy thế mạnh')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(editor.body).not.toContainText('Phát huy')
  await page.keyboard.press('ControlOrMeta+y')
  await expect(editor.body.getByRole('table')).toBeVisible()
  const types = (await save(page, draft)).map(({ type }) => type)
  expect(types).toEqual(
    'paragraph paragraph paragraph paragraph bulletList missingPicture paragraph table paragraph paragraph'.split(' '),
  )
  // What the clipboard held stays beside the version, as a file of text.
  await expect(editor.status).toContainText('Đã lưu lúc')
  const { version } = await articleRow(draft.id)
  await page.goto(`/toa-soan/bai/${draft.id}/lich-su/${version}`)
  const original = page.getByRole('region', { name: 'Nội dung gốc đã dán' }).getByRole('link', { name: /^Word/ })
  await expectAccessible(page)
  const answer = await page.request.get((await original.last().getAttribute('href')) ?? '')
  expect(answer.headers()).toMatchObject({ 'content-type': 'text/plain; charset=utf-8' })
  expect(answer.headers()['content-disposition']).toContain('attachment')
  expect(await answer.text()).toContain('urn:schemas-microsoft-com:office:word')
})

test('dán cả bài: điền tiêu đề, sa-pô, nguồn bằng một nút, và đổi dòng đậm thành tiêu đề nhỏ', async ({
  page,
  signInAs,
}) => {
  const { editor } = await anOpenDraft(page, signInAs)
  await pasteInto(editor.body, { html: fixture('word-2016-bai-viet.html') })
  await page.getByRole('button', { name: /^Điền tự động: tiêu đề, sa-pô, nguồn/ }).click()
  await expect(editor.headline).toHaveValue('Phát huy thế mạnh của vùng đất trăm nghề')
  await expect(editor.standfirst).toHaveValue(/^Chiều 14\/3, Quận uỷ Hà Đông/)
  await expect(page.getByLabel(/^Nguồn đứng đầu/)).toHaveValue('HNP')
  await expect(editor.body).not.toContainText('Phát huy thế mạnh')
  await expect(editor.body).toContainText('Theo báo cáo')
  await page.keyboard.press('ControlOrMeta+a')
  await pasteInto(editor.body, { html: fixture('word-2016-bai-viet.html') })
  await page.getByRole('button', { name: 'Đổi 1 dòng đậm thành tiêu đề nhỏ' }).click()
  await expect(editor.body.getByRole('heading', { level: 3, name: 'Ba nhiệm vụ trọng tâm' })).toBeVisible()
})

test('chữ mã TCVN3: theo phông thì chuyển ngay, không rõ phông thì hỏi trước', async ({ page, signInAs }) => {
  const { draft, editor } = await anOpenDraft(page, signInAs)
  await pasteInto(editor.body, { html: fixture('word-2010-tcvn3.html') })
  await expect(page.locator('.paste-report')).toContainText('Chuyển 7 đoạn từ mã TCVN3 sang Unicode.')
  await expect(editor.body).toContainText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  await expect(editor.body).toContainText('các phường đưa tin về công tác phòng')
  await editor.write('')
  await pasteInto(editor.body, { text: LEGACY })
  const offer = page.locator('.legacy-offer')
  await expect(offer).toContainText('1 đoạn có vẻ viết bằng mã TCVN3 cũ')
  await expect(offer.locator('dd')).toHaveText(MEANT)
  // Nothing is changed before somebody agrees.
  await expect(editor.body).toContainText('QuËn uû')
  await offer.getByRole('button', { name: 'Chuyển sang Unicode' }).click()
  await expect(editor.body).toContainText(MEANT)
  const body = await save(page, draft)
  expect(JSON.stringify(body)).toContain(MEANT)
})

test('dán không định dạng giữ đủ chữ, đã chuyển mã; gõ thêm rồi thì thanh báo không lấy lại chữ mới', async ({
  page,
  signInAs,
}) => {
  const { editor } = await anOpenDraft(page, signInAs)
  await pasteInto(editor.body, { html: fixture('word-2010-tcvn3.html') })
  await page.getByRole('button', { name: 'Dán không định dạng' }).click()
  await expect(editor.body.locator('strong, b, u, em, ul, ol, table')).toHaveCount(0)
  await expect(editor.body).toContainText('Quận uỷ Hà Đông')
  await expect(editor.body).toContainText('Lưu văn thư')
  await pasteInto(editor.body, { html: '<p><b>đậm</b></p>' })
  await expect(page.getByRole('button', { name: 'Dán không định dạng' })).toBeVisible()
  await page.keyboard.type(' gõ thêm')
  await expect(page.getByRole('button', { name: 'Dán không định dạng' })).toHaveCount(0)
  await expect(page.locator('.paste-report').getByRole('button', { name: 'Hoàn tác' })).toHaveCount(0)
  await expect(editor.body).toContainText('gõ thêm')
})

test('ảnh thả lên chỗ "ảnh chưa tải lên" thay đúng chỗ đó; hoàn tác trả lại chỗ trống', async ({ page, signInAs }) => {
  const { draft, editor } = await anOpenDraft(page, signInAs)
  await pasteInto(editor.body, {
    html: '<p>Trước</p><p><img src="file:///C:/anh1.jpg"></p><p>Giữa</p><p><img src="file:///C:/anh2.jpg"></p><p>Sau</p>',
  })
  const missing = editor.body.locator('.card-missing')
  await expect(missing).toHaveCount(2)
  const last = { name: 'cho.jpg', type: 'image/jpeg', bytes: await aPhoto(320, 200, 93) }
  await dropOnto(missing.last(), last)
  await expect(page.locator('.paste-report')).toContainText('Đã đưa 1 ảnh vào kho và vào bài.', { timeout: 20_000 })
  await expect(missing).toHaveCount(1)
  await expect(editor.body.locator('figure img')).toBeVisible()
  await page.locator('.paste-report').getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(missing).toHaveCount(2)
  await page.keyboard.press('ControlOrMeta+y')
  await expect(missing).toHaveCount(1)
  const types = (await save(page, draft)).map(({ type }) => type)
  expect(types.join(' ')).toMatch(/^paragraph missingPicture paragraph figure paragraph/)
})

test('ảnh nằm trong bảng tạm được đưa vào kho và vào đúng chỗ; hoàn tác lấy đi cả ảnh', async ({ page, signInAs }) => {
  const { draft, editor } = await anOpenDraft(page, signInAs)
  const picture = `data:image/jpeg;base64,${(await aPhoto(320, 200, 91)).toString('base64')}`
  await pasteInto(editor.body, { html: `<p>Trước</p><p><img src="${picture}" alt="Cổng chợ"></p><p>Sau</p>` })
  await expect(page.locator('.paste-report')).toContainText('Đã đưa 1 ảnh vào kho và vào bài.', { timeout: 20_000 })
  await expect(editor.body.locator('figure img')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(editor.body.locator('figure')).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+y')
  const body = await save(page, draft)
  expect(body.map(({ type }) => type)).toContain('paragraph')
  // A picture let fall into the text takes the same way.
  await dropOnto(editor.body, { name: 'cho.jpg', type: 'image/jpeg', bytes: await aPhoto(320, 200, 92) })
  await expect(page.locator('.paste-report')).toContainText('Đã đưa 1 ảnh vào kho và vào bài.', { timeout: 20_000 })
})

test('mất mạng đúng lúc dán lần đầu: chữ vào bài ngay, có mạng thì dán lại đủ định dạng bằng một nút', async ({
  page,
  signInAs,
}) => {
  let isAway = true
  // The part of the program that reads clipboards, and nothing else, does not come.
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    const answer = await route.fetch()
    const isReader = (await answer.text()).includes('urn:schemas-microsoft-com:office:word')
    await (isReader && isAway ? route.abort('internetdisconnected') : route.fulfill({ response: answer }))
  })
  const { editor } = await anOpenDraft(page, signInAs)
  await editor.write('Trước.')
  await page.keyboard.press('Enter')
  await pasteInto(editor.body, { html: fixture('word-2016-bai-viet.html'), text: 'Phát huy thế mạnh\r\nĐoạn hai' })
  await expect(page.getByText(/Mất kết nối nên mới dán được chữ/)).toBeVisible()
  await expect(editor.body).toHaveText('Trước.Phát huy thế mạnhĐoạn hai')
  const again = page.getByRole('button', { name: 'Dán lại đủ định dạng' })
  await again.click()
  await expect(page.getByText('Vẫn chưa có mạng. Chữ đã dán còn nguyên trong bài.')).toBeVisible()
  isAway = false
  await again.click()
  await expect(page.locator('.paste-report')).toContainText('Đã dán 7 đoạn, 1 danh sách, 1 bảng.')
  await expect(editor.body.getByRole('table')).toBeVisible()
  await expect(editor.body).not.toContainText('Đoạn hai')
})

test('kéo tệp Word vào: xem trước rồi chèn, ảnh vào kho, danh sách và mã chữ cũ đúng', async ({ page, signInAs }) => {
  const { draft, editor } = await anOpenDraft(page, signInAs)
  const file = docxOf({
    body: [
      docxParagraph(docxRun('QuËn uû Hµ §«ng', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/><w:b/>')),
      docxParagraph('Đoạn có ảnh.'),
      docxParagraph(docxPicture('a.jpeg', 'Cổng làng Vạn Phúc')),
    ].join(''),
    media: { 'a.jpeg': await aPhoto(320, 200, 93) },
  })
  // Let fall on a place that waits for a picture, it takes that place.
  await pasteInto(editor.body, { html: '<p>Trước</p><p><img src="file:///C:/anh1.jpg"></p><p>Sau</p>' })
  await dropOnto(editor.body.locator('.card-missing'), { name: 'bai-viet.docx', type: '', bytes: file })
  const dialog = page.getByRole('dialog', { name: 'Đưa tệp Word vào bài' })
  await expect(dialog).toContainText('bai-viet.docx: đọc được 2 đoạn.', { timeout: 20_000 })
  await expect(dialog.getByRole('region', { name: 'Nội dung đọc được' })).toContainText('Quận uỷ Hà Đông')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Chèn vào bài' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(editor.body.locator('figure img')).toBeVisible()
  await expect(editor.body.locator('strong')).toHaveText('Quận uỷ Hà Đông')
  const body = await save(page, draft)
  expect(body.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph', 'figure', 'paragraph'])
})

test('tệp không đọc được: câu nói rõ phải làm gì, bài đang viết còn nguyên', async ({ page, signInAs }) => {
  const { editor } = await anOpenDraft(page, signInAs)
  await editor.write('Chữ đang viết')
  const dialog = page.getByRole('dialog', { name: 'Đưa tệp Word vào bài' })
  const files = [
    { name: 'cu.doc', bytes: Buffer.from('x'), sentence: /Word đời cũ.*\.docx/ },
    {
      name: 'cu-doi-ten.docx',
      bytes: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      sentence: /Word đời cũ/,
    },
    {
      name: 'khoa.docx',
      bytes: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      sentence: /mật khẩu/,
    },
    { name: 'hong.docx', bytes: docxOf({ body: docxParagraph('x') }).subarray(0, 600), sentence: /bị hỏng/ },
    { name: 'trang.docx', bytes: docxOf({ body: '' }), sentence: /không có chữ nào/ },
    { name: 'to.docx', bytes: Buffer.alloc(20_000_001), sentence: /20 MB/ },
  ]
  for (const { name, bytes, sentence } of files) {
    await dropOnto(editor.body, { name, type: '', bytes })
    await expect(dialog.getByRole('alert'), name).toContainText(sentence, { timeout: 20_000 })
    await dialog.getByRole('button', { name: 'Thôi' }).click()
  }
  await dropOnto(editor.body, { name: 'bang.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.7') })
  await expect(page.getByText(/chỉ nhận ảnh JPEG, PNG, WebP và tệp Word/)).toBeVisible()
  await expect(editor.body).toHaveText('Chữ đang viết')
})

test('dán thứ độc hại: không chạy gì, không mở địa chỉ lạ, chữ đọc được thì còn', async ({ page, signInAs }) => {
  const { draft, editor } = await anOpenDraft(page, signInAs)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('dialog', (dialog) => {
    throw new Error(`trang mở hộp thoại: ${dialog.message()}`)
  })
  await pasteInto(editor.body, {
    html: `<p onclick="alert(1)">Chữ <b onmouseover=alert(2)>lành</b><img src=x onerror=alert(3)>
      <img src="https://do-tham.vn/dem.gif" width=1 height=1><a href="javascript:alert(4)">bấm</a>
      <a href="data:text/html,<script>alert(5)</script>">dữ liệu</a></p><script>alert(6)</script><style>*{display:none}</style>
      <svg><script>alert(7)</script></svg><iframe src="https://do-tham.vn"></iframe><form action="https://do-tham.vn"><input name=x></form>
      ${'<div>'.repeat(3_000)}sâu${'</table>'.repeat(50)}`,
  })
  await expect(editor.body).toContainText('Chữ lành')
  await expect(editor.body).toContainText('sâu')
  await expect(editor.body.locator('script, style, svg, iframe, form, input, a, [onclick], [onerror]')).toHaveCount(0)
  expect(asked.filter((url) => url.includes('do-tham'))).toEqual([])
  const body = JSON.stringify(await save(page, draft))
  expect(body).not.toMatch(/alert|javascript|do-tham|onerror/)
  await editor.write('')
  await pasteInto(editor.body, { text: 'dài '.repeat(60_000) })
  await expect(page.getByText(/dài hơn một bài được phép/)).toBeVisible()
  await expect(editor.body).toHaveText('')
})
