import { randomInt } from 'node:crypto'
import { expectAccessible, TOLD } from './axe'
import { expect, test } from './newsroom'
import { SEED_ARTICLE } from './seeded'

const PHONE = { width: 390, height: 844 }

test('tìm từ đầu trang, không dấu: bài hiện ra với chữ được tô, thu hẹp rồi mở bài', async ({ page }) => {
  await page.goto('/')
  const box = page.getByRole('search', { name: 'Tìm trong báo' })
  await box.getByRole('searchbox', { name: 'Tìm bài' }).fill('phat huy the manh')
  await box.getByRole('button', { name: 'Tìm' }).click()
  await expect(page).toHaveURL(/\/tim-kiem\?q=phat\+huy\+the\+manh$/)
  await expect(page).toHaveTitle('Tìm kiếm')
  const main = page.getByRole('main')
  await expect(main.getByRole('status')).toContainText('có đủ các từ này')
  const hit = main.getByRole('link', { name: SEED_ARTICLE.headline })
  await expect(hit.locator('mark')).toHaveText('Phát huy thế mạnh')
  await expectAccessible(page)

  await main.getByText('Thu hẹp theo chuyên mục, tác giả, ngày đăng').click()
  await main.getByLabel('Chuyên mục').selectOption({ label: 'Giáo dục' })
  await main.getByRole('button', { name: 'Tìm', exact: true }).click()
  await expect(page).toHaveURL(/chuyen-muc=giao-duc/)
  await expect(hit).toHaveCount(0)
  await main.getByLabel('Chuyên mục').selectOption({ label: 'Thời sự' })
  await main.getByLabel('Tác giả').selectOption({ label: 'Hà Quốc' })
  await main.getByLabel('Đăng từ ngày').fill('2017-03-14')
  await main.getByLabel('đến hết ngày').fill('2017-03-14')
  await main.getByRole('button', { name: 'Tìm', exact: true }).click()
  await hit.click()
  await expect(page).toHaveURL(SEED_ARTICLE.path)
})

test(
  'gợi ý trong lúc gõ: bằng bàn phím, không hỏi khi bộ gõ đang ghép chữ, không chen vào biểu mẫu',
  TOLD,
  async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url())
      if (pathname === '/tim-kiem/goi-y') asked.push(searchParams.get('q') ?? '')
    })
    await page.goto('/tim-kiem')
    const main = page.getByRole('main')
    const field = main.getByLabel('Tìm bài có các từ')
    await field.focus()
    // The module is there when the field says what it has become.
    await expect(field).toHaveRole('combobox')
    const keyboard = await page.context().newCDPSession(page)
    for (const text of ['p', 'ph', 'phá', 'phát']) {
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    }
    await keyboard.send('Input.insertText', { text: 'phát huy thế m' })
    const list = main.getByRole('listbox', { name: 'Gợi ý' })
    await expect(list.getByRole('option', { name: SEED_ARTICLE.headline })).toBeVisible()
    expect(asked).toEqual(['phát huy thế m'])
    await expectAccessible(page)

    await page.keyboard.press('Escape')
    await expect(list).toBeHidden()
    await expect(field).toHaveValue('phát huy thế m')
    await page.keyboard.press('ArrowDown')
    await expect(field).toHaveAttribute('aria-expanded', 'true')
    await expect(list.getByRole('option', { selected: true })).toContainText(SEED_ARTICLE.headline)
    await page.keyboard.press('ArrowUp')
    await expect(list.getByRole('option', { selected: true })).toHaveCount(0)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/tim-kiem\?q=ph/)

    await page.goto('/')
    const box = page.getByRole('search', { name: 'Tìm trong báo' }).getByLabel('Tìm bài')
    await box.focus()
    await expect(box).toHaveRole('combobox')
    await box.pressSequentially('phat huy the')
    await page.getByRole('option', { name: SEED_ARTICLE.headline }).click()
    await expect(page).toHaveURL(SEED_ARTICLE.path)
  },
)

test('trên điện thoại, không JavaScript: từ biểu tượng đến bài, cả khi gõ Telex mà quên bật', async ({
  readerWithoutJavaScript: page,
}) => {
  await page.setViewportSize(PHONE)
  await page.goto(SEED_ARTICLE.path)
  await page.getByRole('link', { name: 'Tìm kiếm' }).first().click()
  await expect(page).toHaveURL('/tim-kiem')
  const main = page.getByRole('main')
  await main.getByRole('searchbox', { name: 'Tìm bài có các từ' }).fill('phats huy thees manhj')
  await main.getByRole('button', { name: 'Tìm', exact: true }).click()
  await expect(main).toContainText('phát huy thế mạnh')
  await expect(main.getByRole('link', { name: SEED_ARTICLE.headline })).toBeVisible()
  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  expect(await width()).toBeLessThanOrEqual(PHONE.width)

  // An official number finds its paper first; other papers have a page of their own.
  const field = main.getByRole('searchbox', { name: 'Tìm bài có các từ' })
  const papers = main.getByRole('region', { name: 'Văn bản' })
  await field.fill('9034/tb')
  await main.getByRole('button', { name: 'Tìm', exact: true }).click()
  await expect(papers.getByRole('link', { name: 'Thông báo 9034/TB-MH' })).toBeVisible()
  expect(await width()).toBeLessThanOrEqual(PHONE.width)
  await field.fill('MH')
  await main.getByRole('button', { name: 'Tìm', exact: true }).click()
  await expect(papers.getByRole('listitem')).toHaveCount(3)
  await papers.getByRole('link', { name: /^Xem (?:hơn )?\d+ văn bản$/ }).click()
  await expect(main.getByRole('status')).toContainText('văn bản có đủ các từ này')
  await expect(page).toHaveTitle('Tìm kiếm')
  expect(await main.getByRole('listitem').count()).toBeGreaterThan(3)
  expect(await width()).toBeLessThanOrEqual(PHONE.width)
  await main.getByRole('link', { name: 'Quyết định 9012/QĐ-MH' }).click()
  await expect(main.getByRole('heading', { level: 1, name: 'Quyết định 9012/QĐ-MH' })).toBeVisible()
})

const WRONG = [
  ['q=%E2%80%A6', 'Chưa có chữ nào để tìm.'],
  [`q=${'a%20'.repeat(150)}`, 'Câu tìm dài quá.'],
  ['q=ch%E1%BB%A3&tu=31/02/2017', 'Ngày chưa đúng.'],
  ['q=ch%E1%BB%A3&tu=2020-01-02&den=2020-01-01', 'Ngày cuối đứng trước ngày đầu.'],
  ['q=ch%E1%BB%A3&chuyen-muc=khong-co', 'Không có chuyên mục này.'],
  ['q=ch%E1%BB%A3&tac-gia=khong-co', 'Không có tác giả này.'],
] as const

test('câu hỏi hỏng được trả lời bằng lời, chữ đã gõ còn nguyên và không lọt vào đâu khác', async ({
  page,
  request,
}) => {
  for (const [query, sentence] of WRONG) {
    const answer = await request.get(`/tim-kiem?${query}`)
    expect(answer.status(), query).toBe(422)
    expect(await answer.text(), query).toContain(sentence)
  }
  expect((await request.get('/tim-kiem?trang=99&q=a')).status()).toBe(422)
  expect((await request.get('/tim-kiem?q=a&q=b&la=gi')).status()).toBe(200)
  const hostile = '"><script>alert(1)</script> ha dong'
  const answer = await page.goto(`/tim-kiem?q=${encodeURIComponent(hostile)}`)
  expect(answer?.status()).toBe(200)
  expect(answer?.headers()['cache-control']).toBe('no-store')
  expect(answer?.headers()['x-robots-tag']).toContain('noindex')
  await expect(page.getByRole('searchbox', { name: 'Tìm bài có các từ' })).toHaveValue(hostile)
  await expect(page).toHaveTitle('Tìm kiếm')
  await expect(page.locator('link[rel=canonical]')).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('status')).toContainText('Không tìm thấy bài nào')
  await expectAccessible(page)
})

test('trình duyệt biết cách tìm trong báo', async ({ page, request }) => {
  await page.goto('/')
  const description = await page.locator('link[rel=search]').getAttribute('href')
  const document = await (await request.get(description ?? '')).text()
  expect(document).toContain('/tim-kiem?q={searchTerms}"')
  const facts = await page.locator('script[type="application/ld+json"]').first().textContent()
  expect(JSON.parse(facts ?? '')).toMatchObject({ '@type': 'WebSite', potentialAction: { '@type': 'SearchAction' } })
})

test('biên tập viên ghim một kết quả: sai đường dẫn thì được chỉ chỗ, đúng thì bạn đọc thấy đầu tiên, bỏ ghim thì thôi', async ({
  page,
  signInAs,
  anotherReader,
}) => {
  const phrase = `lịch tiếp dân ${randomInt(1_000_000)}`
  const reader = anotherReader.getByRole('main')
  await signInAs('editor', ['thoi-su'])
  await page.goto('/toa-soan/tim-kiem')
  await page.getByLabel('Câu bạn đọc tìm').fill(phrase)
  await page.getByLabel('Đường dẫn của bài hoặc trang').fill('/khong-co-trang-nay')
  await page.getByRole('button', { name: 'Ghim', exact: true }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'Không có bài hay trang nào của báo ở đường dẫn này.',
  )
  await expect(page.getByLabel('Câu bạn đọc tìm')).toHaveValue(phrase)
  await page.getByLabel('Đường dẫn của bài hoặc trang').fill(SEED_ARTICLE.path)
  await page.getByRole('button', { name: 'Ghim', exact: true }).click()
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('Đã ghim kết quả')

  await anotherReader.goto(`/tim-kiem?q=${encodeURIComponent(phrase)}`)
  await expect(reader.getByText('Toà soạn giới thiệu')).toBeVisible()
  await expect(reader.getByRole('link', { name: SEED_ARTICLE.headline })).toBeVisible()

  await page.getByRole('button', { name: `Bỏ ghim ${phrase}` }).click()
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('Đã bỏ kết quả ghim')
  await anotherReader.reload()
  await expect(reader.getByText('Toà soạn giới thiệu')).toHaveCount(0)
})

test('địa chỉ gõ thiếu: trang báo không có nói bài nào gần giống, và điền sẵn các chữ để tìm tiếp', async ({
  readerWithoutJavaScript: page,
}) => {
  const [missing] = await Promise.all([
    page.waitForResponse((response) => response.request().isNavigationRequest()),
    page.goto(`${SEED_ARTICLE.path.split('-').slice(0, 7).join('-')}.html`),
  ])
  expect([missing.status(), missing.headers()['cache-control']]).toEqual([404, 'no-store'])
  await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute('content', /noindex/)
  const main = page.getByRole('main')
  await expect(main.getByRole('searchbox', { name: 'Tìm bài có các từ' })).toHaveValue(/^[a-z0-9 ]{8,}$/)
  const near = main.getByRole('navigation', { name: 'Có phải bạn tìm' })
  await near.getByRole('link', { name: SEED_ARTICLE.headline }).click()
  await expect(page).toHaveURL(SEED_ARTICLE.path)

  await page.goto('/en/news/one-stop-office-open-on-saturday')
  const english = page.getByRole('navigation', { name: 'Were you looking for' })
  await expect(english.getByRole('link')).toHaveText([/^One-stop office/])
})
