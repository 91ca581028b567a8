import type { Page } from '@playwright/test'
import { TOLD } from './axe'
import { expect, ON_A_PHONE_TOO, test } from './newsroom'
import { READER_PAGES, SEED_ARTICLE } from './seeded'
import { anArticle } from './table'

/** The page at hand links to an article; while it is made anew, the reader before may still get the last good one. */
const expectLinked = (page: Page, headline: string) =>
  expect(async () => {
    await page.reload()
    await expect(page.getByRole('link', { name: headline })).toBeVisible({ timeout: 500 })
  }).toPass()

test('bạn đọc đi từ trang nhất qua chuyên mục tới một bài', ON_A_PHONE_TOO, async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Chuyên mục', exact: true }).getByRole('link', { name: 'Thời sự' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thời sự' })).toBeVisible()
  const story = page.getByRole('main').getByRole('article').first().getByRole('link').first()
  const headline = (await story.textContent())?.trim() ?? ''
  await story.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline || /./)
})

test(
  'bài của cổng thông tin quận có đủ tiêu đề, giờ đăng, đề dẫn, sapo và bút danh',
  ON_A_PHONE_TOO,
  async ({ page }) => {
    await page.goto(SEED_ARTICLE.path)
    await expect(page.getByRole('heading', { level: 1, name: SEED_ARTICLE.headline })).toBeVisible()
    const published = page.getByRole('main').locator('time').first()
    await expect(published).toHaveAttribute('datetime', '2017-03-14T10:43:00+07:00')
    await expect(published).toHaveText('Thứ ba, 14/3/2017, 10:43 (GMT+7)')
    await expect(page.getByRole('main')).toContainText('HNP - Thành ủy Hà Nội vừa ban hành thông báo')
    await expect(page.getByText('Thứ nhất, về công tác xây dựng Đảng')).toBeVisible()
    await expect(page.getByRole('main').getByText('Hà Quốc').last()).toBeVisible()
    await expect(
      page.getByRole('heading', { name: 'Viết bình luận' }).or(page.getByText('Viết bình luận')).first(),
    ).toBeVisible()
  },
)

test('từ một bài, bạn đọc tới trang tác giả, chủ đề và ngày đăng', ON_A_PHONE_TOO, async ({ page }) => {
  test.slow()
  const article = await anArticle({ tags: 'Dịch vụ công' })
  await page.goto(article.path)
  await page.getByRole('link', { name: article.authorName }).first().click()
  await expect(page).toHaveURL(/\/tac-gia\//)
  await expect(page.getByRole('heading', { level: 1, name: article.authorName })).toBeVisible()
  await expectLinked(page, article.headline)

  await page.goto(article.path)
  await page.getByRole('link', { name: 'Dịch vụ công' }).first().click()
  await expect(page).toHaveURL('/chu-de/dich-vu-cong')
  await expectLinked(page, article.headline)
})

test('các bài mới đăng và đã đăng đứng quanh bài theo thứ tự thời gian', async ({ page }) => {
  const older = await anArticle()
  const middle = await anArticle()
  const newer = await anArticle()
  await page.goto(middle.path)
  const newerList = page.getByRole('region', { name: 'Các bài mới đăng' })
  const olderList = page.getByRole('region', { name: 'Các bài đã đăng' })
  // Its page may have been made just before the newest one came out: the next reader gets the new one.
  await expect(async () => {
    await page.reload()
    await expect(newerList.getByRole('link', { name: newer.headline })).toBeVisible({ timeout: 500 })
  }).toPass()
  await expect(olderList.getByRole('columnheader', { name: 'Bài viết' })).toBeVisible()
  await expect(olderList.getByRole('columnheader', { name: 'Xem' })).toBeVisible()
  await expect(olderList.getByRole('link', { name: older.headline })).toBeVisible()
  await expect(olderList.getByRole('link', { name: newer.headline })).toHaveCount(0)
})

test(
  'bạn đọc chọn ngày bằng bàn phím rồi bấm Xem, không cần JavaScript',
  TOLD,
  async ({ readerWithoutJavaScript: page }) => {
    await page.goto(SEED_ARTICLE.path)
    const picker = page.getByRole('form', { name: 'Xem bài theo ngày' })
    await picker.getByRole('textbox', { name: 'Ngày' }).focus()
    for (const part of ['14', '3', '2017']) {
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type(part)
      await page.keyboard.press('Tab')
    }
    await expect(picker.getByRole('button', { name: 'Xem' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/luu-tru/2017/03/14')
    await expect(page.getByRole('link', { name: SEED_ARTICLE.headline })).toBeVisible()
  },
)

test('lưu trữ dẫn từ năm qua tháng tới ngày', ON_A_PHONE_TOO, async ({ page }) => {
  await page.goto('/luu-tru')
  await page.getByRole('main').getByRole('link', { name: /2017/ }).first().click()
  await expect(page).toHaveURL('/luu-tru/2017')
  await page
    .getByRole('main')
    .getByRole('link', { name: /tháng (3|ba)/i })
    .first()
    .click()
  await expect(page).toHaveURL('/luu-tru/2017/03')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^14(\D|$)/ })
    .first()
    .click()
  await expect(page).toHaveURL('/luu-tru/2017/03/14')
})

test('liên kết đầu tiên khi bấm Tab đưa thẳng tới nội dung', TOLD, async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: /(tới|đến) nội dung/i })
  await expect(skip).toBeFocused()
  await skip.press('Enter')
  await expect(page).toHaveURL(/#.+/)
})

test('trang không tràn ngang màn hình', TOLD, async ({ page }) => {
  for (const path of ['/', '/thoi-su', SEED_ARTICLE.path, '/luu-tru/2017/03']) {
    await page.goto(path)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, path).toBeLessThanOrEqual(0)
  }
})

test('không liên kết nào trên các trang dẫn vào ngõ cụt', async ({ request }) => {
  test.slow()
  const linksOf = async (path: string) => {
    const html = await (await request.get(path)).text()
    const found = html.matchAll(/<(?:a|link|img|script|iframe)\b[^>]*\s(?:href|src)="(\/[^"#]*)"/g)
    return [...found].map(([, href]) => (href ?? '').replaceAll('&amp;', '&'))
  }
  const isBroken = async (target: string) => (await request.get(target, { maxRedirects: 0 })).status() >= 400
  const linkedFrom = new Map<string, string>()
  for (const path of READER_PAGES) {
    for (const target of await linksOf(path)) if (!linkedFrom.has(target)) linkedFrom.set(target, path)
  }
  const broken: [target: string, path: string][] = []
  for (const link of linkedFrom) if (await isBroken(link[0])) broken.push(link)
  // Other journeys withdraw articles meanwhile: a page that has let go of its link by now led nobody astray.
  await expect(async () => {
    const left: string[] = []
    for (const [target, path] of broken) {
      if ((await linksOf(path)).includes(target) && (await isBroken(target))) left.push(`${path} -> ${target}`)
    }
    expect(left).toEqual([])
  }).toPass({ timeout: 15_000 })
})
