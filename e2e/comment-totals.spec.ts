import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { standingPages } from '@/db/schema/site'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { approveComment, rejectComment } from '@/modules/comments/moderate'
import { readCommentTotals } from '@/modules/comments/totals'
import { saveStandingPage } from '@/modules/standing-pages/save'
import { expectAccessible } from './axe'
import { aComment, CommentForm } from './comment-form'
import { expect, test } from './newsroom'
import { anArticle, commentsOn } from './table'

const PATH = '/trang/binh-luan'
const desk = commandLineViewer('chief')

/** The figures of the newest month as the page's table has them. */
async function shown(page: Page): Promise<number[]> {
  const row = page.getByRole('region', { name: 'Bảng số bình luận theo tháng' }).locator('tbody tr').first()
  const cells = await row.locator('td').allTextContents()
  return cells.slice(0, 5).map((text) => Number(text.replaceAll('.', '')))
}

async function counted(): Promise<number[]> {
  const month = (await readCommentTotals(db, new Date())).at(-1)!
  const refused = Object.values(month.refused).reduce((sum, count) => sum + count, 0)
  return [month.received, month.published, refused, month.withdrawn, month.waiting]
}

test('số liệu bình luận hằng tháng trên trang bằng số đếm trong bảng, kể cả sau khi vừa duyệt', async ({ page }) => {
  test.slow()
  const article = await anArticle()
  await page.goto(article.path)
  const form = new CommentForm(page)
  await form.open()
  await expect(form.root.getByRole('link', { name: 'Quy định bình luận' })).toHaveAttribute('href', PATH)
  for (const verb of ['duyệt', 'từ chối'] as const) {
    await page.goto(article.path)
    await form.open()
    await form.write(aComment())
    await form.send.click()
    await expect(page).toHaveURL(/\/phan-hoi\//)
    const last = (await commentsOn(article.id)).at(-1)!
    const target = { id: last.id, version: last.version }
    await (verb === 'duyệt'
      ? approveComment(desk, target)
      : rejectComment(desk, { ...target, reason: 'Khác chủ đề.', code: 'off-topic' }))
  }
  await expect(async () => {
    await page.goto(PATH)
    expect(await shown(page)).toEqual(await counted())
  }).toPass({ timeout: 60_000 })
  const [received, published, refused] = await shown(page)
  expect(received).toBeGreaterThanOrEqual(2)
  expect(published).toBeGreaterThanOrEqual(1)
  expect(refused).toBeGreaterThanOrEqual(1)
})

test('toà soạn sửa được quy định; số liệu vẫn đứng bên dưới', async ({ page }) => {
  const [rules] = await db.select().from(standingPages).where(eq(standingPages.slug, 'binh-luan'))
  const added = `Bình luận viết bằng chữ hoa không được đăng, số ${Date.now()}.`
  const save = async (body: unknown, version: number) => {
    const saved = await saveStandingPage(desk, { id: rules!.id, version, title: rules!.title, slug: 'binh-luan', body })
    if (!saved.ok) throw new Error(JSON.stringify(saved.refusal))
    return saved.value.version
  }
  const version = await save(added, rules!.version)
  try {
    await expect(async () => {
      await page.goto(PATH)
      await expect(page.getByText(added)).toBeVisible({ timeout: 1_000 })
    }).toPass()
    await expect(page.getByRole('heading', { level: 2, name: /Số liệu 12 tháng/ })).toBeVisible()
    await expect(page.getByRole('heading', { level: 3, name: 'Vì sao không đăng' })).toBeVisible()
  } finally {
    await save(rules!.body, version)
  }
})

test('trang số liệu vừa màn hình điện thoại; bảng cuộn trong khung của nó', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(PATH)
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(await page.getByRole('region', { name: 'Bảng số bình luận theo tháng' }).locator('tbody tr').count()).toBe(12)
  await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Quy định bình luận' })).toBeVisible()
})
