import type { Locator, Page } from '@playwright/test'
import { db } from '@/db/client'
import { BLOCK_LAYOUT_NAMES, BLOCK_LAYOUTS, type BlockLayout } from '@/modules/front/layouts'
import { unsavedPreviewPath } from '@/modules/front/preview-address'
import { listSections } from '@/modules/sections/queries'
import { expectAccessible } from './axe'
import { expect, test } from './newsroom'

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
