import type { Page } from '@playwright/test'
import { expectAccessibleInBothThemes, TOLD, withoutScripts } from './axe'
import { expect, test } from './newsroom'
import { READER_PAGES, SEED_ARTICLE } from './seeded'

const PAGES = [
  ...READER_PAGES,
  '/doc-nhieu/7-ngay',
  '/doc-nhieu/30-ngay',
  '/luu-tru/ngay-khong-co',
  '/tim-kiem?q=cho',
  '/tim-kiem?q=khongcobainao',
  '/en',
  '/en/culture',
  '/en/pages/accessibility',
  '/en/contacts',
  '/en/offline',
  '/en/follow',
  '/en/search?q=water',
  '/khong-co-trang-nay',
  '/thoi-su/bo-phan-mot-cua-mo-sang',
  '/en/news/one-stop-office-opens',
  '/toa-soan/dang-nhap',
]

async function expectAllAccessible(page: Page) {
  for (const path of PAGES) {
    await page.goto(path)
    await expectAccessibleInBothThemes(page)
  }
}

test('mọi trang cho bạn đọc dùng được với trình đọc màn hình', TOLD, async ({ page }) => {
  test.setTimeout(240_000)
  await expectAllAccessible(page)
})

test('không có JavaScript, mọi trang cho bạn đọc cũng dùng được với trình đọc màn hình', TOLD, async ({ page }) => {
  test.setTimeout(240_000)
  await withoutScripts(page)
  await expectAllAccessible(page)
})

test('phóng chữ 400 %, như màn hình rộng 320 điểm: không trang nào phải kéo ngang', TOLD, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of PAGES) {
    await page.goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0)
  }
})

test('chữ hoa có hai dấu không bị cắt ở tiêu đề', TOLD, async ({ page }) => {
  await page.goto(SEED_ARTICLE.path)
  const clipped = await page.evaluate(() => {
    const tooTight = (element: Element) => {
      const { fontSize, lineHeight, overflow } = getComputedStyle(element)
      return overflow === 'hidden' && Number.parseFloat(lineHeight) / Number.parseFloat(fontSize) < 1.29
    }
    return [...document.querySelectorAll('h1, h2, h3, p, a, td')].filter(tooTight).map((element) => element.outerHTML)
  })
  expect(clipped).toEqual([])
})

test('giao diện tối chọn trên trang được nhớ và áp dụng trước khi vẽ', TOLD, async ({ page }) => {
  await page.goto('/')
  // On a phone the words are there for the ear only; the whole summary takes the tap.
  await page.locator('summary').filter({ hasText: 'Cách đọc' }).click()
  await page.getByRole('button', { name: 'Tối' }).click()
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await expect.poll(paper).toBe('rgb(20, 23, 26)')
  await page.goto('/thoi-su')
  expect(await paper()).toBe('rgb(20, 23, 26)')
})
