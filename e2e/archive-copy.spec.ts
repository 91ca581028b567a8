import { createHash } from 'node:crypto'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expectAccessible } from './axe'
import { expect, test } from './newsroom'
import { aPicturedPath } from './pictures'
import { anArticle, takeDown } from './table'

/** The plain words a copy carries, and the hash it prints. */
function proofIn(html: string): { words: string; hash: string } {
  const words = /href="data:text\/plain;charset=utf-8;base64,([^"]+)"/.exec(html)?.[1] ?? ''
  const hash = /<span class="hash">([0-9a-f]{64})<\/span>/.exec(html)?.[1] ?? ''
  return { words: Buffer.from(words, 'base64').toString(), hash }
}

test('bạn đọc lưu một bài về máy: một tệp mở được từ đĩa, không hỏi mạng điều gì', async ({ page, browser }) => {
  await page.goto(await aPicturedPath())
  const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Lưu bản' }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toMatch(/^bai-\d+\.html$/)
  const file = join(await mkdtemp(join(tmpdir(), 'luu-ban-')), 'bai.html')
  await saved.saveAs(file)

  const context = await browser.newContext({ offline: true })
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  const copy = await context.newPage()
  await copy.goto(`file://${file}`)
  await expect(copy.getByRole('heading', { level: 1 })).toHaveText(
    headline.replaceAll(/[\u00a0\u2011]/g, (it) => (it === '\u2011' ? '-' : ' ')),
  )
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([`file://${file}`])
  const isDrawn = await copy
    .locator('img')
    .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth > 0))
  expect(isDrawn.length).toBeGreaterThan(0)
  expect(isDrawn).not.toContain(false)
  await expect(copy.getByRole('img', { name: /^Mã QR/ })).toBeVisible()

  // As a citizen would: save the words, count their hash, compare.
  const words = copy.waitForEvent('download')
  await copy.getByRole('link', { name: /tải lời văn/ }).click()
  const text = join(await mkdtemp(join(tmpdir(), 'luu-ban-')), 'bai.txt')
  await (await words).saveAs(text)
  const counted = createHash('sha256')
    .update(await readFile(text))
    .digest('hex')
  await expect(copy.locator('.hash')).toHaveText(counted)
  await context.close()
})

test('bản lưu dùng được với trình đọc màn hình, không vào máy tìm kiếm, và nói cùng mã với bài khi in', async ({
  page,
  request,
}) => {
  const article = await anArticle()
  const address = `${article.path}/luu-ban`
  const answer = await request.get(address)
  expect(answer.headers()['content-security-policy']).toContain("default-src 'none'")
  const html = await answer.text()
  expect(html).toContain('<meta name="robots" content="noindex">')
  expect(html).toMatch(new RegExp(`<link rel="canonical" href="https?://[^"]+${article.path}">`))
  const { words, hash } = proofIn(html)
  expect(words).toContain('Người đi làm ghi tên tại bộ phận một cửa của phường.')
  expect(createHash('sha256').update(words).digest('hex')).toBe(hash)
  await page.goto(address)
  await expectAccessible(page)
  await page.goto(article.path)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(hash)).toBeVisible()
  await expect(page.getByRole('img', { name: 'Mã QR dẫn tới bài' })).toBeVisible()
  await expect(page.getByRole('navigation').first()).toBeHidden()

  const other = await request.get(`/thoi-su/chu-khac-${article.id}/luu-ban`, { maxRedirects: 0 })
  expect(other.status()).toBe(308)
  expect(other.headers()['location']).toBe(address)
  await takeDown(article)
  await expect.poll(async () => (await request.get(address)).status()).toBe(410)
})
