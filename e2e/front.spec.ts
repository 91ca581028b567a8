import type { Locator, Page } from '@playwright/test'
import { db } from '@/db/client'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { readFrontAtDesk } from '@/modules/front/desk-queries'
import { BLOCK_LAYOUT_NAMES, BLOCK_LAYOUTS, type BlockLayout } from '@/modules/front/layouts'
import { unsavedPreviewPath } from '@/modules/front/preview-address'
import { returnFrontTo } from '@/modules/front/return-to'
import { listSections } from '@/modules/sections/queries'
import { expectAccessible } from './axe'
import { expect, test } from './newsroom'
import { anArticle } from './table'

const main = (page: Page) => page.getByRole('main')
const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox()
  if (!box) throw new Error('không thấy trên trang')
  return box
}

/** A page on which the section of trades stands in one layout, whatever the site's own page shows. */
async function pathWith(layout: BlockLayout): Promise<string> {
  const section = (await listSections(db)).find(({ slug }) => slug === 'kinh-te')
  const block = { sectionId: String(section?.id), layout, count: String(BLOCK_LAYOUTS[layout].usual) }
  const line = { text: '', link: '', until: '' }
  const path = unsavedPreviewPath({
    top: [],
    focus: [],
    followsSections: false,
    blocks: [block],
    notices: [{ ...line, text: 'Lịch tiếp dân tháng 12' }],
    banner: { ...line, severity: 'urgent', text: 'Bão số 5 đổ bộ đêm nay' },
  })
  return path ?? ''
}

/** By the handle, with the mouse: down on it, over to the middle of the goal or beside the list, up again. */
async function dragRow(page: Page, row: Locator, goal: Locator | null) {
  await row.locator('.movable-handle').evaluate((handle) => handle.scrollIntoView({ block: 'center' }))
  const from = await boxOf(row.locator('.movable-handle'))
  const to = goal ? await boxOf(goal) : { ...from, x: (page.viewportSize()?.width ?? 0) - 50 }
  const centre = ({ x, y, width, height }: typeof from) => [x + width / 2, y + height / 2] as const
  await page.mouse.move(...centre(from))
  await page.mouse.down()
  await page.mouse.move(...centre(to), { steps: 5 })
  await page.mouse.up()
}

/** What makes each layout itself, as somebody with a wide screen sees it. */
const LOOKS: Record<BlockLayout, (block: Locator) => Promise<void>> = {
  'lead-list': async (block) => {
    const [story, list] = [await boxOf(block.getByRole('article').first()), await boxOf(block.getByRole('list'))]
    expect(list.x).toBeGreaterThanOrEqual(story.x + story.width)
  },
  cards: async (block) => {
    const boxes = await Promise.all((await block.getByRole('listitem').all()).map(boxOf))
    expect(new Set(boxes.map(({ y }) => Math.round(y))).size).toBe(1)
    expect(new Set(boxes.map(({ x }) => Math.round(x))).size).toBe(3)
  },
  headlines: async (block) => {
    const boxes = await Promise.all((await block.getByRole('listitem').all()).map(boxOf))
    expect(new Set(boxes.map(({ x }) => Math.round(x))).size).toBe(2)
    await expect(block.getByRole('img')).toHaveCount(0)
  },
  'photo-strip': async (block) => {
    const ground = await block.locator('.photo-strip').evaluate((band) => getComputedStyle(band).backgroundColor)
    expect(ground).toBe('rgb(28, 33, 38)')
    const boxes = await Promise.all((await block.getByRole('listitem').all()).map(boxOf))
    expect(new Set(boxes.map(({ y }) => Math.round(y))).size).toBe(1)
  },
  opinion: async (block) => {
    await expect(block.getByRole('img')).toHaveCount(0)
    const [first, others] = [await boxOf(block.getByRole('article').first()), await boxOf(block.getByRole('list'))]
    expect(others.x).toBeGreaterThan(first.x + first.width)
  },
}

for (const layout of BLOCK_LAYOUT_NAMES) {
  test(`cách bày ${layout}: đúng dáng trên máy tính, vừa điện thoại, không lỗi trợ năng sáng và tối`, async ({
    page,
    signInAs,
  }) => {
    await signInAs('editor', ['thoi-su'])
    await page.goto(await pathWith(layout))
    const block = main(page).getByRole('region', { name: 'Kinh tế – Làng nghề' })
    expect(await block.getByRole('heading', { level: 3 }).count()).toBeGreaterThanOrEqual(BLOCK_LAYOUTS[layout].min)
    await LOOKS[layout](block)
    const links = await main(page)
      .locator('h2 a, h3 a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')))
    const stories = links.filter((href) => /-\d+$/.test(href ?? ''))
    const column = await main(page)
      .locator('.most-read h3 a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')))
    // The list of the most read is a count, not a choice: it may name what stands above.
    const chosen = stories.slice(0, stories.length - column.length)
    expect(new Set(chosen).size).toBe(chosen.length)
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    await expectAccessible(page)
  })
}

test('xếp trang nhất bằng bàn phím và bằng kéo, xem trước ngay, bản cũ bị từ chối mà không mất gì, rồi lấy lại cách xếp trước', async ({
  page,
  signInAs,
  colleague,
  request,
}) => {
  test.setTimeout(120_000)
  const before = (await readFrontAtDesk(db)).version
  const [first, second] = [await anArticle(), await anArticle({ sectionSlug: 'giao-duc' })]
  await signInAs('chief')
  await page.goto('/toa-soan/trang-nhat')
  await expectAccessible(page)
  const preview = page.frameLocator('iframe[title="Xem trước trang nhất"]')
  const slots = main(page).getByRole('list', { name: 'Tin chính và các tin phụ' }).getByRole('listitem')

  const pin = async (place: string, headline: string) => {
    const button = main(page).getByRole('button', { name: `Ghim bài cho ${place}`, exact: true })
    await expect(button).toBeEnabled()
    await button.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('searchbox').fill(headline)
    await dialog.getByRole('button', { name: headline }).press('Enter')
    await expect(dialog).toBeHidden()
  }
  await pin('Tin phụ 1', first.headline)
  await expect(preview.locator('.seconds')).toContainText(first.headline)
  // Alt and an arrow, from anywhere in the row: the second lead becomes the lead, and the focus goes with it.
  const change = slots.filter({ hasText: first.headline }).getByRole('button', { name: /^Đổi bài/ })
  await change.press('Alt+ArrowUp')
  await expect(slots.first()).toContainText(first.headline)
  await expect(change).toBeFocused()
  await expect(main(page).getByRole('status').filter({ hasText: 'tới vị trí 1 trên 4' })).toBeAttached()
  await expect(preview.locator('.lead')).toContainText(first.headline)

  await pin('Tin phụ 3', second.headline)
  await dragRow(page, slots.nth(3), slots.nth(2))
  await expect(slots.nth(2)).toContainText(second.headline)
  await dragRow(page, slots.nth(2), slots.nth(1))
  await expect(slots.nth(1)).toContainText(second.headline)
  // Let go beside the list, a row stays where it was.
  await dragRow(page, slots.nth(1), null)
  await expect(slots.nth(1)).toContainText(second.headline)

  // Whoever leaves is asked first; what they made waits for them, and nothing else can be made until they decide.
  const asked = page.waitForEvent('dialog').then(async (dialog) => {
    await dialog.accept()
    return dialog.type()
  })
  await page.goto('/toa-soan')
  expect(await asked).toBe('beforeunload')
  await page.goto('/toa-soan/trang-nhat')
  const goOn = main(page).getByRole('button', { name: 'Xếp tiếp bản ấy' })
  await expect(goOn).toBeVisible()
  await expectAccessible(page)
  await goOn.press('Enter')
  await expect(slots.nth(0)).toContainText(first.headline)
  await expect(slots.nth(1)).toContainText(second.headline)

  await main(page).getByLabel('Tin nóng', { exact: false }).check()
  await main(page).getByRole('button', { name: 'Lưu và đưa lên trang nhất' }).click()
  await expect(main(page).getByRole('alert')).toBeFocused()
  await expect(main(page).getByRole('link', { name: 'Vui lòng viết nội dung, hoặc bỏ hẳn mục này.' })).toBeVisible()
  const words = main(page).getByLabel('Nội dung')
  await words.fill(`Cầu mới thông xe sáng nay, tin b${first.id}`)
  await expect(preview.getByRole('region', { name: 'Tin nóng' })).toContainText('Cầu mới thông xe')

  // Somebody else is faster, on a phone.
  const other = await colleague('editor', ['thoi-su'])
  await other.setViewportSize({ width: 390, height: 844 })
  await other.goto('/toa-soan/trang-nhat')
  expect(await overflowOf(other)).toBeLessThanOrEqual(0)
  const add = other.getByRole('button', { name: 'Thêm chỗ cho Tiêu điểm' })
  await add.click()
  await other.getByRole('button', { name: 'Lưu và đưa lên trang nhất' }).click()
  await expect(main(other).getByRole('status').first()).toContainText('Đã lưu')

  await main(page).getByRole('button', { name: 'Lưu và đưa lên trang nhất' }).click()
  const alert = main(page).getByRole('alert')
  await expect(alert).toContainText('Người khác vừa xếp lại trang nhất')
  await expect(alert).toContainText('đổi: Tiêu điểm')
  await expect(words).toHaveValue(`Cầu mới thông xe sáng nay, tin b${first.id}`)
  await expect(slots.first()).toContainText(first.headline)
  await main(page).getByRole('button', { name: 'Vẫn lưu bản của tôi' }).click()
  await expect(main(page).getByRole('status').first()).toContainText('Đã lưu')

  const front = async () => (await request.get('/')).text()
  await expect.poll(front).toContain(`Cầu mới thông xe sáng nay, tin b${first.id}`)
  const html = await front()
  expect(html.indexOf(first.path)).toBeLessThan(html.indexOf(second.path))
  expect(html.split(`"${first.path}"`)).toHaveLength(2)

  await main(page)
    .getByRole('button', { name: `Dùng lại bản ${before}`, exact: true })
    .click()
  await expect(main(page).getByRole('status').first()).toContainText('Đã lấy lại cách xếp cũ')
  await expect.poll(front).not.toContain(`Cầu mới thông xe sáng nay, tin b${first.id}`)
})

test.afterAll(async () => {
  // A journey that stopped half-way leaves the front page as the others expect it.
  const { version } = await readFrontAtDesk(db)
  if (version > 1) await returnFrontTo(commandLineViewer(), { version, to: 1 })
})
