import { answerToForm } from './answer-to-form'
import { Editor } from './editor'
import { expect, test } from './newsroom'
import { aPerson, signIn } from './people'
import { aDraft, anArticle, aPendingComment, articleRow, aSubmittedText, commentsOn } from './table'

test('phóng viên không thấy nút xuất bản', async ({ page, signInAs }) => {
  const by = await signInAs('reporter')
  const draft = await aDraft({ by })
  await page.goto(`/toa-soan/bai/${draft.id}`)
  await expect(new Editor(page).headline).toHaveValue(draft.headline)
  await expect(new Editor(page).publish).toHaveCount(0)
})

test('phóng viên gửi lại biểu mẫu xuất bản của thư ký: 403, bài không đổi', async ({
  page,
  signInAs,
  context,
  baseURL,
}) => {
  const draft = await aDraft()
  await signInAs('chief')
  await page.goto(`/toa-soan/bai/${draft.id}`)
  await expect(new Editor(page).publish).toBeVisible()
  await context.clearCookies()
  await signIn(context, await aPerson('reporter'), baseURL ?? '')
  const [answer] = await Promise.all([answerToForm(page), new Editor(page).publish.click()])
  expect(answer.status()).toBe(403)
  expect(await articleRow(draft.id)).toMatchObject({ status: 'draft', version: draft.version, publishedAt: null })
})

test('phóng viên không duyệt, không trả lại được bài; gửi lại biểu mẫu duyệt của thư ký: 403, bài không đổi', async ({
  page,
  signInAs,
  context,
  baseURL,
}) => {
  const text = await aSubmittedText()
  const reporter = await signInAs('reporter')
  await page.goto(`/toa-soan/bai/${text.id}`)
  for (const name of ['Duyệt', 'Trả lại', 'Gửi duyệt'])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0)
  expect((await page.goto(`/toa-soan/bai/${text.id}/tra-lai`))?.status()).toBe(403)
  await context.clearCookies()
  await signInAs('chief')
  await page.goto(`/toa-soan/bai/${text.id}`)
  await expect(page.getByRole('button', { name: 'Duyệt', exact: true })).toBeVisible()
  await context.clearCookies()
  await signIn(context, reporter, baseURL ?? '')
  const [answer] = await Promise.all([
    answerToForm(page),
    page.getByRole('button', { name: 'Duyệt', exact: true }).click(),
  ])
  expect(answer.status()).toBe(403)
  expect(await articleRow(text.id)).toMatchObject({ status: 'submitted', version: text.version })
})

test('biên tập viên của chuyên mục khác không duyệt, không trả lại được bài', async ({ page, signInAs }) => {
  const text = await aSubmittedText({ sectionSlug: 'thoi-su' })
  await signInAs('editor', ['giao-duc'])
  await page.goto(`/toa-soan/bai/${text.id}`)
  for (const name of ['Duyệt', 'Trả lại']) await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0)
  expect((await page.goto(`/toa-soan/bai/${text.id}/tra-lai`))?.status()).toBe(403)
})

test('biên tập viên của chuyên mục khác không gỡ được bài', async ({ page, signInAs }) => {
  const article = await anArticle({ sectionSlug: 'thoi-su' })
  await signInAs('editor', ['giao-duc'])
  await page.goto(`/toa-soan/bai/${article.id}`)
  await expect(page.getByRole('button', { name: /^Gỡ bài/ })).toHaveCount(0)
  expect((await articleRow(article.id)).status).toBe('published')
})

test('cộng tác viên không xem được bài của người khác và hàng chờ bình luận', async ({ page, signInAs }) => {
  const draft = await aDraft()
  const article = await anArticle()
  await aPendingComment(article.id)
  await signInAs('contributor')
  for (const path of [`/toa-soan/bai/${draft.id}`, '/toa-soan/binh-luan']) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(403)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  expect((await commentsOn(article.id))[0]?.status).toBe('pending')
})

test('kiểm duyệt viên chỉ duyệt bình luận, không viết bài', async ({ page, signInAs }) => {
  await signInAs('moderator')
  expect((await page.goto('/toa-soan/binh-luan'))?.status()).toBe(200)
  expect((await page.goto('/toa-soan/bai/moi'))?.status()).toBe(403)
})

test('người chưa đăng nhập được dẫn tới trang đăng nhập từ mọi cửa của toà soạn', async ({ request }) => {
  const draft = await aDraft()
  for (const path of ['/toa-soan', '/toa-soan/bai/moi', `/toa-soan/bai/${draft.id}`, '/toa-soan/binh-luan']) {
    const response = await request.get(path, { maxRedirects: 0 })
    expect([303, 307], path).toContain(response.status())
    expect(response.headers()['location'], path).toContain('/toa-soan/dang-nhap')
    expect(await response.text(), path).not.toContain(draft.headline)
  }
})
