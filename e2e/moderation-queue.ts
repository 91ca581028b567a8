import { expect, type Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { comments } from '@/db/schema/comments'

/** The queue of one article, which no other test writes to. */
export const queueOf = (articleId: number, queue = 'cho-duyet') => `/toa-soan/binh-luan?hang=${queue}&bai=${articleId}`
/** A comment's place in the queue. */
export const queued = (page: Page, { title }: { title: string }) => page.getByRole('article').filter({ hasText: title })
export const rowOf = async (id: number) => (await db.select().from(comments).where(eq(comments.id, id)))[0]!
export const focused = (page: Page, { id }: { id: number }) => page.locator(`[data-comment="${id}"]`)

/** Opens a list whose keys work: the first may come before the script does. */
export async function openWithKeys(page: Page, path: string) {
  await page.goto(path)
  await expect(async () => {
    await page.keyboard.press('Control+/')
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('Escape')
}
