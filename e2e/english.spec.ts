import { randomInt } from 'node:crypto'
import type { Page } from '@playwright/test'
import { db } from '@/db/client'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { findForEditing } from '@/modules/articles/editable'
import { publishArticle } from '@/modules/articles/publish'
import { expectAccessible } from './axe'
import { expect as baseExpect, test } from './newsroom'
import { READER_PAGES } from './seeded'
import { aDraft, anArticle } from './table'

/** Pages are made again behind the reader who asks first. */
const expect = baseExpect.configure({ timeout: 15_000 })

async function publish(id: number): Promise<string> {
  const { version = 0 } = (await findForEditing(db, id)) ?? {}
  const published = await publishArticle(commandLineViewer(), { id, version })
  if (!published.ok || published.value.path === null) throw new Error('bài tiếng Anh chưa đăng được')
  return published.value.path
}

test('bài tiếng Anh: chọn ngôn ngữ và bài gốc ở tòa soạn, bạn đọc chuyển qua lại giữa hai bản', async ({
  page,
  signInAs,
  request,
}) => {
  test.slow()
  const original = await anArticle()
  const draft = await aDraft({
    headline: `Evening classes for working people, group ${randomInt(1_000_000, 10_000_000)}`,
  })
  const textAt = async (address: string) => (await request.get(address)).text()
  const leadsTo = async (address: string) => {
    const answer = await request.get(address, { maxRedirects: 0 })
    return [answer.status(), answer.headers().location]
  }

  await signInAs('chief')
  await page.goto(`/toa-soan/bai/${draft.id}`)
  const part = page.getByRole('region', { name: 'Ngôn ngữ' })
  await part.getByLabel('Bài viết bằng').selectOption({ label: 'Tiếng Anh' })
  await part.getByLabel('Dịch từ bài').fill('999999999')
  await part.getByRole('button', { name: 'Lưu ngôn ngữ' }).click()
  await expect(part.getByRole('alert')).toContainText('Không có bài nào mang số hoặc địa chỉ này.')
  // Before its script is there the button does nothing.
  const search = page.getByLabel('Tìm trong bài đã đăng')
  await expect(async () => {
    if (!(await search.isVisible())) await part.getByRole('button', { name: 'Tìm bài' }).click({ timeout: 1_000 })
    await expect(search).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await search.fill(original.headline)
  await page.getByRole('button', { name: original.headline }).click()
  await expect(part.getByLabel('Dịch từ bài')).toHaveValue(String(original.id))
  await part.getByLabel('Bài viết bằng').selectOption({ label: 'Tiếng Anh' })
  await part.getByRole('button', { name: 'Lưu ngôn ngữ' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu ngôn ngữ của bài.' })).toBeVisible()
  await expect(part.getByRole('link', { name: original.headline })).toBeVisible()
  await expectAccessible(page)

  const path = await publish(draft.id)
  expect(path).toContain('/en/news/evening-classes-for-working-people')
  await expect.poll(() => textAt(original.path), 'bài gốc dẫn sang bản dịch').toContain(`href="${path}"`)
  await page.goto(original.path)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(path)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1, name: draft.headline })).toBeVisible()
  await expect(page.locator('script[src*="/_next/"]')).toHaveCount(0)
  await expect(page.locator('link[hreflang]')).toHaveCount(3)
  await page.getByRole('link', { name: 'Tiếng Việt' }).click()
  await expect(page).toHaveURL(original.path)

  const slug = path.split('/').at(-1)
  expect(await leadsTo(`/thoi-su/${slug}`)).toEqual([308, path])
  expect(await leadsTo(`/en/news/x-${original.id}`)).toEqual([308, original.path])
  expect(await leadsTo(`/bai-viet/${draft.id}`)).toEqual([308, path])
  await expect.poll(() => textAt('/en')).toContain(path)
  await expect.poll(() => textAt('/en/feed.xml')).toContain(path)
  for (const list of ['/', '/moi-nhat', '/thoi-su', '/feed.xml', draft.authorPath]) {
    expect(await textAt(list), list).not.toContain(path)
  }
})

/** What a page says around its content: every text and name outside what is marked as being in another language. */
const chromeOf = (page: Page, other: 'vi' | 'en') =>
  page.evaluate((language) => {
    const isForeign = (element: Element | null) => element?.closest(`[lang="${language}"], script, style, article`)
    const said: string[] = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      if (!isForeign(walker.currentNode.parentElement)) said.push(walker.currentNode.textContent ?? '')
    }
    for (const name of ['aria-label', 'alt', 'title', 'placeholder']) {
      for (const element of document.querySelectorAll(`[${name}]`))
        if (!isForeign(element)) said.push(element.getAttribute(name) ?? '')
    }
    return said.map((text) => text.trim()).filter((text) => text !== '')
  }, other)

const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i
const ENGLISH = /\b(?:and|of|search|home|share|comments?|updated|skip|language|sections|articles?|published|read)\b/i

test('các trang tiếng Anh không lẫn tiếng Việt, đọc được trên mọi màn hình; trang tiếng Việt không lẫn tiếng Anh', async ({
  page,
  request,
}) => {
  test.slow()
  const front = await (await request.get('/en')).text()
  const article = /href="(\/en\/[a-z-]+\/library-stays-open[a-z0-9-]+)"/.exec(front)?.[1] ?? ''
  expect(article).not.toBe('')
  const pages = [
    '/en',
    '/en/culture',
    article,
    `${article}/lich-su`,
    '/en/pages/about',
    '/en/contacts',
    '/en/no-such-page',
  ]
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const path of pages) {
      await page.goto(path)
      await expectAccessible(page)
    }
  }
  await page.setViewportSize({ width: 390, height: 844 })
  for (const path of pages) {
    await page.goto(path)
    const leaks = (await chromeOf(page, 'vi')).filter((text) => VIETNAMESE.test(text))
    expect(leaks, `tiếng Việt trên ${path}`).toEqual([])
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(isWide, `cuộn ngang ${path}`).toBe(false)
  }
  for (const path of READER_PAGES) {
    await page.goto(path)
    const leaks = (await chromeOf(page, 'en')).filter((text) => ENGLISH.test(text))
    expect(leaks, `tiếng Anh trên ${path}`).toEqual([])
  }
})
