import type { Locator, Page } from '@playwright/test'
import { wholeBrowser } from '@/lib/testing-browser'
import { expectAccessibleInBothThemes, TOLD } from './axe'
import { expect, test } from './newsroom'

// Looks were taken of pages as a screen shows them.
test.use({ launchOptions: wholeBrowser() })

const GALLERIES = ['/toa-soan/mau', '/toa-soan/mau/ban-doc']
const WIDTHS = [360, 768, 1280]

const open = async (page: Page, path: string) => {
  // Fonts as from the second visit on, so that what is compared is drawn in them.
  await page.addInitScript(() => localStorage.setItem('phong-chu', '1'))
  await page.goto(path)
  await page.evaluate(() => document.fonts.ready)
}

/** Whether anything of a line's marks is hidden: it is drawn differently once nothing around it hides what stands out. */
async function isCut(page: Page, line: Locator): Promise<boolean> {
  await line.scrollIntoViewIfNeeded()
  const box = await line.boundingBox()
  if (!box) throw new Error('nothing to look at')
  // The first line, with room above it for the highest mark; what a clamp leaves out below is meant to be left out.
  const size = Number.parseFloat(await line.evaluate((element) => getComputedStyle(element).fontSize))
  const clip = { x: box.x, y: Math.max(0, box.y - size * 0.4), width: box.width, height: size * 1.6 }
  const before = await page.screenshot({ clip })
  await line.evaluate((element) => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (at instanceof HTMLElement) Object.assign(at.style, { overflow: 'visible', clipPath: 'none' })
    }
  })
  const after = await page.screenshot({ clip })
  await line.evaluate((element) => {
    for (let at: Element | null = element; at; at = at.parentElement) at.removeAttribute('style')
  })
  return !before.equals(after)
}

test('bảng mẫu chỉ dành cho người của toà soạn', async ({ page }) => {
  for (const path of GALLERIES) {
    await page.goto(path)
    await expect(page).toHaveURL(/\/toa-soan\/dang-nhap/)
  }
})

test('mọi thành phần: trợ năng sáng và tối, không tràn ngang ở bề rộng nào', TOLD, async ({ page, signInAs }) => {
  await signInAs('contributor')
  for (const path of GALLERIES) {
    await open(page, path)
    await expectAccessibleInBothThemes(page)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      const spill = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(spill, `${path} ${width}`).toBeLessThanOrEqual(0)
    }
  }
})

test('không kiểu tiêu đề hay dòng rút gọn nào cắt mất dấu', TOLD, async ({ page, signInAs }) => {
  await signInAs('contributor')
  for (const path of GALLERIES) {
    await open(page, path)
    const boxes = await page.evaluate(() => {
      const isTall = (text: string) => text.includes('LỄ ẨM THỰC')
      const found = [...document.querySelectorAll<HTMLElement>('main *')].filter(
        (element) =>
          [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && isTall(node.nodeValue ?? '')) &&
          element.getClientRects().length > 0 &&
          !['OPTION', 'TEXTAREA', 'INPUT'].includes(element.tagName),
      )
      return found.map((element, index) => {
        element.dataset.tall = String(index)
        return index
      })
    })
    expect(boxes.length).toBeGreaterThan(6)
    for (const index of boxes) {
      const line = page.locator(`[data-tall="${index}"]`)
      expect(await isCut(page, line), `${path}: ${await line.evaluate((element) => element.outerHTML)}`).toBe(false)
    }
  }
  // The same look does see a line that is cut.
  const last = page.locator('[data-tall]').last()
  await last.evaluate((element) => {
    if (element instanceof HTMLElement) Object.assign(element.style, { lineHeight: '0.7', overflow: 'hidden' })
  })
  expect(await isCut(page, last)).toBe(true)
})

test('trông như lần trước, từng điểm ảnh', async ({ page, signInAs }) => {
  await signInAs('contributor')
  const looks = [
    { path: GALLERIES[0], name: 'toa-soan-1280-sang', width: 1280, colorScheme: 'light' },
    { path: GALLERIES[0], name: 'toa-soan-390-toi', width: 390, colorScheme: 'dark' },
    { path: GALLERIES[1], name: 'ban-doc-1280-sang', width: 1280, colorScheme: 'light' },
    { path: GALLERIES[1], name: 'ban-doc-390-toi', width: 390, colorScheme: 'dark' },
  ] as const
  for (const { path = '', name, width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open(page, path)
    // Another machine draws edges a little differently; a block that moved or lost its colour is far more than this.
    await expect(page.locator('main')).toHaveScreenshot(`${name}.png`, {
      maxDiffPixelRatio: 0.02,
      mask: [page.locator('img')],
      maskColor: '#808080',
    })
  }
})
