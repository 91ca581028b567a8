import type { Locator, Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { comments } from '@/db/schema/comments'
import { agreedPathOf, threadPathOf } from '@/modules/articles/address'
import { commentAnchorOf } from '@/modules/comments/addresses'
import { announceAgreements } from '@/modules/comments/announce-agreements'
import { expectAccessibleInBothThemes, TOLD, withoutScripts } from './axe'
import { Story } from './faults/story'
import { expect, ON_A_PHONE_TOO, test } from './newsroom'
import { anApprovedComment, anArticle, aPendingComment, hanoiDay, takeCommentDown } from './table'

/** The page is asked for again until the newest state has been made. */
async function opened(page: Page, path: string, shown: (page: Page) => Locator) {
  await expect(async () => {
    await page.goto(path)
    await expect(shown(page)).toBeVisible({ timeout: 500 })
  }).toPass()
}

const placed = (page: Page, { id }: { id: number }) => page.locator(`#${commentAnchorOf(id)}`)
const headings = (page: Page) => page.getByRole('heading', { name: /^Ý kiến số/ }).allTextContents()

test(
  'bình luận dài thành nhiều trang có số không đổi, đi lại được bằng liên kết',
  ON_A_PHONE_TOO,
  async ({ readerWithoutJavaScript: page, request }) => {
    test.slow()
    const article = await anArticle()
    const all: Awaited<ReturnType<typeof anApprovedComment>>[] = []
    for (let number = 1; number <= 45; number += 1) all.push(await anApprovedComment(article.id))
    const titles = all.map(({ title }) => title).reverse()
    await opened(page, article.path, () => placed(page, all[44]!))
    await expect(page.getByRole('heading', { name: 'Bình luận (45)' })).toBeVisible()
    expect(await headings(page)).toEqual(titles.slice(0, 25))
    await page.getByRole('link', { name: 'Xem bình luận cũ hơn' }).click()
    await expect(page).toHaveURL(threadPathOf(article.path, 1))
    await expect(page.getByText('Bình luận thứ 1 đến 20, mới nhất ở trên.')).toBeVisible()
    expect(await headings(page)).toEqual(titles.slice(25))
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    await page.getByRole('link', { name: 'Bình luận mới hơn' }).click()
    await expect(page).toHaveURL(threadPathOf(article.path, 2))
    await page.getByRole('link', { name: 'Bình luận mới hơn' }).click()
    expect(await headings(page)).toEqual(titles.slice(0, 5))
    await page.getByRole('link', { name: 'Bình luận mới hơn' }).click()
    await expect(page).toHaveURL(`${article.path}#binh-luan`)

    for (const number of ['0', '4', '01', '999999', 'mot']) {
      const path = `${article.path}/binh-luan/${number}`
      expect((await request.get(path, { maxRedirects: 0 })).status(), path).toBe(404)
    }
    const firstPage = await (await request.get(threadPathOf(article.path, 1))).text()
    await anApprovedComment(article.id)
    await opened(page, article.path, () => page.getByRole('heading', { name: 'Bình luận (46)' }))
    expect(await (await request.get(threadPathOf(article.path, 1))).text()).toBe(firstPage)
  },
)

test('mới nhất và quan tâm nhất là hai trang, chuyển bằng liên kết', async ({ readerWithoutJavaScript: page }) => {
  const article = await anArticle()
  const [liked, newer] = [await anApprovedComment(article.id), await anApprovedComment(article.id)]
  await db.update(comments).set({ agreementCount: 1_234 }).where(eq(comments.id, liked.id))
  await announceAgreements()
  await opened(page, article.path, () => placed(page, liked).getByRole('button', { name: 'Thích 1.234' }))
  expect(await headings(page)).toEqual([newer.title, liked.title])
  await page.getByRole('link', { name: 'Quan tâm nhất' }).click()
  await expect(page).toHaveURL(agreedPathOf(article.path, 1))
  expect(await headings(page)).toEqual([liked.title, newer.title])
  await expect(page.getByRole('link', { name: 'Quan tâm nhất' })).toHaveAttribute('aria-current', 'true')
  const orders = page.getByRole('navigation', { name: 'Thứ tự bình luận' })
  await orders.getByRole('link', { name: 'Mới nhất' }).click()
  await expect(page).toHaveURL(`${article.path}#binh-luan`)
})

test('đổi tiêu đề thì trang bình luận dẫn tới địa chỉ mới, gỡ bài thì trang ấy cũng không còn', async ({ request }) => {
  const story = await Story.publish()
  await anApprovedComment(story.id)
  const oldPath = story.path
  await story.correct()
  const below = ['/binh-luan/1', '/binh-luan/quan-tam-nhat/1']
  for (const suffix of below) {
    await expect(async () => {
      const led = await request.get(oldPath + suffix, { maxRedirects: 0 })
      expect([led.status(), led.headers()['location']]).toEqual([308, story.path + suffix])
      expect((await request.get(story.path + suffix)).status()).toBe(200)
    }).toPass()
  }
  await story.withdraw()
  for (const suffix of below) await expect.poll(async () => (await request.get(story.path + suffix)).status()).toBe(410)
})

test('bình luận bị gỡ để lại một dòng, không còn tên, không còn chữ nào; trả lời của nó vẫn còn', async ({
  readerWithoutJavaScript: page,
  request,
}) => {
  const article = await anArticle()
  const [gone, refused] = [await anApprovedComment(article.id), await aPendingComment(article.id)]
  const reply = await anApprovedComment(article.id, { parentId: gone.id, body: 'Tôi đồng ý với ý kiến trên.' })
  await opened(page, article.path, () => placed(page, reply))
  await takeCommentDown(gone)
  await opened(page, article.path, () => placed(page, gone).getByText('Bình luận này đã được gỡ.'))
  await expect(placed(page, reply)).toContainText('Tôi đồng ý với ý kiến trên.')
  for (const path of [article.path, threadPathOf(article.path, 1)]) {
    const html = await (await request.get(path)).text()
    expect(html, path).not.toContain(gone.title)
    expect(html, path).not.toContain(gone.body)
    expect(html, path).not.toContain(refused.title)
  }
})

test('chữ của bạn đọc chỉ là chữ: đoạn, dòng và liên kết do chúng tôi tạo', async ({ page }) => {
  const article = await anArticle()
  const body =
    'Xem https://hadong.hanoi.gov.vn/tin-tuc.\n<b>đậm</b> <script>alert(1)</script>\n\nĐoạn hai javascript:alert(2)'
  const comment = await anApprovedComment(article.id, { body })
  await opened(page, article.path, () => placed(page, comment))
  const shown = placed(page, comment)
  await expect(shown).toContainText('<b>đậm</b> <script>alert(1)</script>')
  await expect(shown).toContainText('Đoạn hai javascript:alert(2)')
  const link = shown.getByRole('link', { name: 'hadong.hanoi.gov.vn/tin-tuc' })
  await expect(link).toHaveAttribute('rel', 'nofollow ugc noopener')
  await expect(link).toHaveAttribute('href', 'https://hadong.hanoi.gov.vn/tin-tuc')
})

test(
  'cơ quan trả lời đứng ngay dưới ý kiến, sau đó hai trả lời của bạn đọc, phần còn lại bấm mới hiện',
  ON_A_PHONE_TOO,
  async ({ readerWithoutJavaScript: page }) => {
    const article = await anArticle()
    const comment = await anApprovedComment(article.id)
    const replies = []
    for (let number = 1; number <= 4; number += 1)
      replies.push(
        await anApprovedComment(article.id, { parentId: comment.id, body: `Ý thứ ${number} của tổ dân phố.` }),
      )
    await anApprovedComment(article.id, {
      parentId: comment.id,
      isOfficial: true,
      authorName: 'UBND phường Hà Cầu',
      body: 'Phường đã lên lịch sửa vỉa hè trong tháng này.',
      maskedAt: new Date(),
    })
    await opened(page, article.path, () => placed(page, comment).getByText('Trả lời của UBND phường Hà Cầu'))
    const shown = placed(page, comment)
    const texts = await shown.getByRole('article').allTextContents()
    expect(texts[1]).toContain('Trả lời của UBND phường Hà Cầu')
    expect(texts[1]).toContain('Toà soạn đã che thông tin cá nhân trong bình luận này.')
    await expect(placed(page, replies[1]!)).toBeVisible()
    await expect(placed(page, replies[2]!)).toBeHidden()
    await shown.getByText('Xem thêm 2 trả lời').click()
    await expect(placed(page, replies[3]!)).toBeVisible()
  },
)

test('bài đã đóng nói vì sao: toà soạn đóng, hay đã quá số ngày', async ({ page }) => {
  const byDesk = await anArticle({ commentsOpen: false })
  await page.goto(byDesk.path)
  await expect(page.getByText('Toà soạn đã đóng bình luận của bài này.')).toBeVisible()
  await expect(page.getByText('Viết bình luận')).toHaveCount(0)
  const open = await anArticle()
  await page.goto(open.path)
  await expect(page.getByText('Chưa có bình luận nào. Mời bạn viết bình luận đầu tiên.')).toBeVisible()
})

test('bình luận đủ loại: không lỗi trợ năng, không tràn ngang, chỗ bấm đủ lớn', TOLD, async ({ page }) => {
  const article = await anArticle()
  const [first, gone] = [await anApprovedComment(article.id), await anApprovedComment(article.id)]
  await anApprovedComment(article.id, { body: `Một chữ ${'dài'.repeat(90)} và https://a.vn/${'x'.repeat(90)}` })
  for (let number = 1; number <= 3; number += 1) await anApprovedComment(article.id, { parentId: first.id })
  await anApprovedComment(article.id, { parentId: first.id, isOfficial: true, authorName: 'UBND phường' })
  await takeCommentDown(gone)
  await opened(page, article.path, () => placed(page, gone).getByText('Bình luận này đã được gỡ.'))
  for (const path of [article.path, threadPathOf(article.path, 1), agreedPathOf(article.path, 1)]) {
    await page.goto(path)
    await expectAccessibleInBothThemes(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0)
    const small = await page
      .locator('ol[class*=list] :is(a, button, summary):visible')
      .evaluateAll((controls) =>
        controls
          .filter((control) => !control.closest('p') && control.getBoundingClientRect().height < 44)
          .map((control) => control.outerHTML),
      )
    expect(small).toEqual([])
  }
  await withoutScripts(page)
  await page.goto(article.path)
  await expectAccessibleInBothThemes(page)
})

test('số bình luận ở bài mới nhất, chuyên mục và ngày đăng đi theo bình luận được duyệt và bị gỡ', async ({ page }) => {
  const article = await anArticle()
  // The lead of a list says no number; a newer article takes that place.
  await anArticle()
  const lists = ['/moi-nhat', '/thoi-su', article.authorPath, `/luu-tru/${hanoiDay(new Date())}`]
  const story = () =>
    page
      .getByRole('article')
      .filter({ has: page.getByRole('link', { name: article.headline }) })
      .first()
  for (const path of lists) await opened(page, path, story)
  const comment = await anApprovedComment(article.id)
  for (const path of lists) await opened(page, path, () => story().getByText('· 1 bình luận'))
  await takeCommentDown(comment)
  for (const path of lists) {
    await expect(async () => {
      await page.goto(path)
      await expect(story()).toBeVisible({ timeout: 500 })
      await expect(story().getByText('bình luận')).toHaveCount(0, { timeout: 500 })
    }).toPass()
  }
})
