import { randomInt } from 'node:crypto'
import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { findForEditing } from '@/modules/articles/editable'
import { publishArticle } from '@/modules/articles/publish'
import { expectAccessible, expectAccessibleInBothThemes } from './axe'
import { CommentForm, RIGHT_CODE } from './comment-form'
import { queued, queueOf } from './moderation-queue'
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

test('bạn đọc bài tiếng Anh bình luận bằng tiếng Anh: mã sai, gửi lại, biên nhận, được duyệt, bị từ chối', async ({
  page,
  readerWithoutJavaScript,
  colleague,
}) => {
  test.slow()
  const draft = await aDraft({ headline: `Evening market opens again, row ${randomInt(1_000_000, 10_000_000)}` })
  await db.update(articles).set({ language: 'en' }).where(eq(articles.id, draft.id))
  const path = await publish(draft.id)
  const spoken = async (of: Page) => (await chromeOf(of, 'vi')).filter((text) => VIETNAMESE.test(text))

  for (const [reader, title] of [
    [page, 'More light, please'],
    [readerWithoutJavaScript, 'Thank you for the market'],
  ] as const) {
    const number = randomInt(1_000, 1_000_000)
    const words = { name: 'Jane Doe', phone: '', title, body: `My family of ${number} comes every week. ${title}!` }
    await reader.goto(path)
    const form = new CommentForm(reader, 'en')
    await form.open()
    await form.write(words, '222222')
    await form.sendUnchecked()
    await expect(form.code).toHaveAccessibleDescription(/The security code does not match/)
    await expect(form.body).toHaveValue(words.body)
    await expect(reader.locator('html')).toHaveAttribute('lang', 'en')
    expect(await spoken(reader)).toEqual([])
    await form.code.fill(RIGHT_CODE)
    await form.send.click()
    await expect(reader).toHaveURL(/\/phan-hoi\/[\w-]{22}/)
    await expect(reader.getByRole('heading', { name: 'We have received your comment' })).toBeVisible()
    await expect(reader.locator('html')).toHaveAttribute('lang', 'en')
    expect(await spoken(reader)).toEqual([])
  }
  await expectAccessible(page)

  const desk = await colleague('moderator')
  await desk.goto(queueOf(draft.id))
  const liked = queued(desk, { title: 'Thank you for the market' })
  await expect(liked).toContainText('Bài tiếng Anh')
  await liked.getByRole('button', { name: 'Duyệt' }).click()
  await expect(liked).toBeHidden()
  const refused = queued(desk, { title: 'More light, please' })
  await refused.getByText('Từ chối…').click()
  await refused.getByRole('radio', { name: /Không liên quan/ }).check()
  await refused.getByRole('button', { name: 'Từ chối', exact: true }).click()
  await expect(refused).toBeHidden()

  await page.reload()
  await expect(page.getByText('The comment has nothing to do with the article.')).toBeVisible()
  expect(await spoken(page)).toEqual([])
  const guest = readerWithoutJavaScript
  await guest.reload()
  await guest.getByRole('link', { name: 'See the comment on the site' }).click()
  await expect(guest).toHaveURL(`${path}/binh-luan/1#${new URL(guest.url()).hash.slice(1)}`)
  await expect(guest.getByRole('article', { name: 'Comment by Jane Doe' })).toContainText('Thank you for the market!')
  expect(await spoken(guest)).toEqual([])
  await expect(async () => {
    await guest.goto(path)
    await expect(guest.getByRole('heading', { name: 'Comments (1)' })).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await guest.getByRole('link', { name: 'Reply to the comment by Jane Doe' }).click()
  await expect(guest.locator('html')).toHaveAttribute('lang', 'en')
  await expect(guest.getByRole('heading', { level: 1, name: 'Reply to a comment' })).toBeVisible()
  expect(await spoken(guest)).toEqual([])
  await guest.goBack()
  await guest.getByRole('link', { name: 'Report the comment by Jane Doe' }).click()
  await guest.getByRole('radio', { name: 'Another reason' }).check()
  await guest.getByRole('button', { name: 'Send report' }).click()
  await expect(guest.getByRole('alert')).toContainText('Please write a few words')
  expect(await spoken(guest)).toEqual([])
})

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
    '/en/pages/comments',
    '/en/contacts',
    '/en/offline',
    '/en/follow',
    '/en/follow/sign-up',
    '/en/no-such-page',
  ]
  for (const path of pages) {
    await page.goto(path)
    await expectAccessibleInBothThemes(page)
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
