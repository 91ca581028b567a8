import { aComment, CommentForm } from './comment-form'
import { expect, test } from './newsroom'
import { cutPower, postmaster, restorePower } from './power-cut'
import { SEED_ARTICLE } from './seeded'

test.describe('khi cơ sở dữ liệu ngừng trả lời', () => {
  test.skip(!postmaster, 'TEST_POSTGRES_PID không có: bài thử này cần một PostgreSQL của riêng nó')

  test.afterEach(() => {
    if (postmaster) restorePower(postmaster)
  })

  test('bạn đọc vẫn có trang, bình luận nhận 503 với chữ còn nguyên, rồi mọi thứ tự hồi phục', async ({
    page,
    request,
  }) => {
    test.slow()
    const comment = aComment()
    const read = ['/', '/thoi-su', SEED_ARTICLE.path]
    for (const path of read) expect((await request.get(path)).status(), path).toBe(200)
    await page.goto(SEED_ARTICLE.path)
    const form = new CommentForm(page)
    await form.open()
    await form.write(comment)
    cutPower(postmaster ?? 0)

    for (const path of read) expect((await request.get(path)).status(), path).toBe(200)
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      form.send.click(),
    ])
    expect(answer.status()).toBe(503)
    expect(Number(answer.headers()['retry-after'])).toBeGreaterThan(0)
    await expect(form.name).toHaveValue(comment.name)
    await expect(form.title).toHaveValue(comment.title)
    await expect(form.body).toHaveValue(comment.body)
    await expect(page.getByRole('alert').first()).toBeVisible()

    const never = await request.get('/thoi-su/bai-chua-ai-doc-987654321')
    expect([404, 503]).toContain(never.status())
    expect((await request.get('/healthz')).status()).toBe(200)
    const search = await request.get('/tim-kiem?q=cho+que')
    expect(search.status()).toBe(503)
    expect(await search.text()).toContain('chưa tìm được')

    restorePower(postmaster ?? 0)
    await expect(async () => {
      await page.goto(SEED_ARTICLE.path)
      await form.open()
      await form.write(comment)
      await form.send.click()
      await expect(page).toHaveURL(/\/phan-hoi\//, { timeout: 3_000 })
    }).toPass({ timeout: 20_000 })
  })
})
