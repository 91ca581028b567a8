import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { comments } from '@/db/schema/comments'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { approveComment, rejectComment } from '@/modules/comments/moderate'
import { expectAccessibleInBothThemes, TOLD, withoutScripts } from './axe'
import { aComment, CommentForm } from './comment-form'
import { expect, test } from './newsroom'
import { anArticle, commentsOn, type SetArticle } from './table'

const desk = commandLineViewer('chief')

/** A reader's comment, sent as a reader sends it; the browser stands on its receipt. */
async function aSentComment(page: Page, article: SetArticle) {
  const comment = aComment()
  await page.goto(article.path)
  const form = new CommentForm(page)
  await form.open()
  await form.write(comment)
  await form.send.click()
  await expect(page).toHaveURL(/\/phan-hoi\/[\w-]{22}/)
  const [row] = await commentsOn(article.id)
  // Browsers carry the place in the article over to the receipt.
  return { ...comment, id: row!.id, receipt: page.url().split('#')[0]! }
}

const rowOf = async (id: number) => (await db.select().from(comments).where(eq(comments.id, id)))[0]!
const approve = async (id: number) => approveComment(desk, { id, version: (await rowOf(id)).version })
const reject = async (id: number, reason: string) =>
  rejectComment(desk, { id, version: (await rowOf(id)).version, reason })

/** One of the forms of a receipt, opened under its heading. */
async function opened(page: Page, heading: string) {
  const form = page.locator('details').filter({ has: page.locator('summary', { hasText: heading }) })
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click()
  return form
}

/** Presses a button and hands back the answer to the form. */
async function send(page: Page, name: string) {
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name, exact: true }).click()
  return answer
}

for (const hasScript of [true, false]) {
  const how = hasScript ? 'có JavaScript' : 'không JavaScript'
  const reader = (fixtures: { page: Page; readerWithoutJavaScript: Page }) =>
    hasScript ? fixtures.page : fixtures.readerWithoutJavaScript

  test(`sửa trước khi duyệt (${how}): ô sai được chỉ ra, chữ còn nguyên, bản sửa thay bản cũ`, async ({
    page: scripted,
    readerWithoutJavaScript,
  }) => {
    const page = reader({ page: scripted, readerWithoutJavaScript })
    const article = await anArticle()
    const sent = await aSentComment(page, article)
    const form = await opened(page, 'Sửa bình luận')
    await expect(form.getByLabel(/^Nội dung/)).toHaveValue(sent.body)
    await form.getByLabel(/^Họ tên/).fill('Tổ 7')
    await form.getByLabel(/^Tiêu đề/).fill('Xin sửa lại cho đúng')
    const refused = await send(page, 'Gửi bản đã sửa')
    expect(refused.status()).toBe(422)
    await expect(form.getByLabel(/^Họ tên/)).toHaveAccessibleDescription(/không nên có chữ số/)
    await expect(form.getByLabel(/^Tiêu đề/)).toHaveValue('Xin sửa lại cho đúng')
    await form.getByLabel(/^Họ tên/).fill('Nguyễn Hằng')
    expect((await send(page, 'Gửi bản đã sửa')).status()).toBe(303)
    await expect(page.getByRole('main').getByRole('status').first()).toContainText('Đã nhận bản sửa')
    await expect(page.getByRole('heading', { name: 'Xin sửa lại cho đúng' })).toBeVisible()
    await expect(page.getByText(/Bạn đã sửa lúc/)).toBeVisible()
    expect(await rowOf(sent.id)).toMatchObject({ authorName: 'Nguyễn Hằng', version: 2, status: 'pending' })
  })

  test(`rút lại bình luận đã đăng (${how}): phải xác nhận, rồi rời trang và con số`, async ({
    page: scripted,
    readerWithoutJavaScript,
    request,
  }) => {
    const page = reader({ page: scripted, readerWithoutJavaScript })
    const article = await anArticle()
    const sent = await aSentComment(page, article)
    await approve(sent.id)
    await expect(async () => expect(await (await request.get(article.path)).text()).toContain(sent.body)).toPass()
    await page.goto(sent.receipt)
    await expect(page.getByText('Đã đăng', { exact: true })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Xem bình luận trên trang' })).toBeVisible()
    const form = await opened(page, 'Rút lại bình luận')
    await form.locator('form').evaluate((element) => element.setAttribute('novalidate', ''))
    expect((await send(page, 'Rút lại bình luận')).status()).toBe(422)
    await expect(form.getByRole('checkbox')).toHaveAccessibleDescription(/xác nhận/)
    await form.getByRole('checkbox').check()
    await send(page, 'Rút lại bình luận')
    await expect(page.getByRole('main').getByRole('status').first()).toContainText('Đã rút lại bình luận')
    await expect(page.getByText(/Bạn đã rút lại bình luận này lúc/)).toBeVisible()
    await expect(page.getByText('Sửa bình luận')).toHaveCount(0)
    await expect(async () => expect(await (await request.get(article.path)).text()).not.toContain(sent.body)).toPass()
    expect(await rowOf(sent.id)).toMatchObject({ status: 'withdrawn', phoneSealed: null })
  })

  test(`đề nghị xem lại một lần (${how}): lý do hiện rõ, lời đề nghị tới người duyệt, quyết định sau là cuối`, async ({
    page: scripted,
    readerWithoutJavaScript,
  }) => {
    const page = reader({ page: scripted, readerWithoutJavaScript })
    const article = await anArticle()
    const sent = await aSentComment(page, article)
    await reject(sent.id, 'Bình luận nói về bài khác.')
    await page.goto(sent.receipt)
    await expect(page.getByText('Không đăng', { exact: true })).toBeVisible()
    await expect(page.getByText('Bình luận nói về bài khác.')).toBeVisible()
    const form = await opened(page, 'Đề nghị xem lại')
    await form.getByLabel(/^Vì sao nên xem lại/).fill('Sai.')
    expect((await send(page, 'Gửi đề nghị')).status()).toBe(422)
    await expect(form.getByLabel(/^Vì sao nên xem lại/)).toHaveAccessibleDescription(/ít nhất 10 ký tự/)
    await expect(form.getByLabel(/^Vì sao nên xem lại/)).toHaveValue('Sai.')
    await form.getByLabel(/^Vì sao nên xem lại/).fill('Tôi hỏi về lớp học nói trong chính bài này.')
    await send(page, 'Gửi đề nghị')
    await expect(page.getByText('Đang xem lại', { exact: true })).toBeVisible()
    await expect(page.getByText('Tôi hỏi về lớp học nói trong chính bài này.')).toBeVisible()
    expect(await rowOf(sent.id)).toMatchObject({ status: 'pending', isHeld: true })
    await reject(sent.id, 'Đã xem lại, vẫn khác chủ đề.')
    await page.goto(sent.receipt)
    await expect(page.getByText(/quyết định cuối/)).toBeVisible()
    await expect(page.getByText('Đã xem lại, vẫn khác chủ đề.')).toBeVisible()
    await expect(page.locator('summary', { hasText: 'Đề nghị xem lại' })).toHaveCount(0)
  })

  test(`xoá dữ liệu (${how}): không chữ nào của người viết ở lại`, async ({
    page: scripted,
    readerWithoutJavaScript,
  }) => {
    const page = reader({ page: scripted, readerWithoutJavaScript })
    const sent = await aSentComment(page, await anArticle())
    const form = await opened(page, 'Xoá dữ liệu của tôi')
    await form.getByRole('checkbox').check()
    await send(page, 'Xoá dữ liệu')
    await expect(page.getByText('Đã xoá dữ liệu', { exact: true })).toBeVisible()
    await expect(page.getByText(sent.body)).toHaveCount(0)
    await expect(page.getByText(sent.name)).toHaveCount(0)
    const row = await rowOf(sent.id)
    expect(row).toMatchObject({ authorName: '', title: '', body: '', phoneSealed: null, phoneIndex: null })
    await page.reload()
    await expect(page.getByText(/đã được xoá lúc/)).toBeVisible()
  })
}

test('người duyệt thấy ngay trong hàng chờ: bình luận đã sửa, và lời đề nghị xem lại', async ({ page, colleague }) => {
  const sent = await aSentComment(page, await anArticle())
  const form = await opened(page, 'Sửa bình luận')
  await form.getByLabel(/^Tiêu đề/).fill('Đã viết lại cho rõ')
  await send(page, 'Gửi bản đã sửa')
  const desk = await colleague('moderator')
  await desk.goto(`/toa-soan/binh-luan/${sent.id}`)
  await expect(desk.getByText('Người viết đã sửa sau khi gửi.')).toBeVisible()
  await reject(sent.id, 'Khác chủ đề.')
  await page.goto(sent.receipt)
  const appeal = await opened(page, 'Đề nghị xem lại')
  await appeal.getByLabel(/^Vì sao/).fill('Tôi hỏi về lớp học nói trong bài.')
  await send(page, 'Gửi đề nghị')
  await desk.goto(`/toa-soan/binh-luan/${sent.id}`)
  await expect(desk.getByText(/Người viết đề nghị xem lại: “Tôi hỏi về lớp học nói trong bài.”/)).toBeVisible()
  await expect(desk.getByText(/Lần trước không đăng lúc .*: Khác chủ đề\./)).toBeVisible()
})

test('lần đề nghị thứ hai, từ một cửa sổ cũ, bị từ chối bằng lời và chữ còn nguyên', async ({ page }) => {
  const sent = await aSentComment(page, await anArticle())
  await reject(sent.id, 'Khác chủ đề.')
  await page.goto(sent.receipt)
  const form = await opened(page, 'Đề nghị xem lại')
  await form.getByLabel(/^Vì sao/).fill('Lời đề nghị viết ở cửa sổ thứ nhất.')
  const other = await page.context().newPage()
  await other.goto(sent.receipt)
  const otherForm = await opened(other, 'Đề nghị xem lại')
  await otherForm.getByLabel(/^Vì sao/).fill('Lời đề nghị viết ở cửa sổ thứ hai.')
  await send(other, 'Gửi đề nghị')
  expect((await send(page, 'Gửi đề nghị')).status()).toBe(409)
  await expect(page.getByRole('alert')).toContainText('đã chuyển sang trạng thái khác')
  await expect(form.getByLabel(/^Vì sao/)).toHaveValue('Lời đề nghị viết ở cửa sổ thứ nhất.')
  await expect(page.getByRole('button', { name: 'Gửi đề nghị' })).toHaveCount(0)
  expect((await rowOf(sent.id)).appeal).toBe('Lời đề nghị viết ở cửa sổ thứ hai.')
})

test('bản sửa đến sau khi đã duyệt bị từ chối; bản sửa đến trước làm lần duyệt cũ không còn hiệu lực', async ({
  page,
}) => {
  const sent = await aSentComment(page, await anArticle())
  const form = await opened(page, 'Sửa bình luận')
  await form.getByLabel(/^Tiêu đề/).fill('Sửa kịp')
  await send(page, 'Gửi bản đã sửa')
  const late = await approveComment(desk, { id: sent.id, version: 1 })
  expect(late).toEqual({ ok: false, refusal: 'edited-meanwhile' })
  const again = await opened(page, 'Sửa bình luận')
  await again.getByLabel(/^Tiêu đề/).fill('Sửa muộn')
  await approve(sent.id)
  expect((await send(page, 'Gửi bản đã sửa')).status()).toBe(409)
  await expect(page.getByText('Đã đăng', { exact: true })).toBeVisible()
  await expect(again.getByLabel(/^Tiêu đề/)).toHaveValue('Sửa muộn')
  expect((await rowOf(sent.id)).title).toBe('Sửa kịp')
})

test('trang phản hồi không để ai giữ lại, không nói địa chỉ của mình cho trang khác; địa chỉ lạ là 404', async ({
  page,
  request,
  baseURL,
}) => {
  const sent = await aSentComment(page, await anArticle())
  const answer = await request.get(sent.receipt)
  expect(answer.headers()).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
  })
  expect(await answer.text()).not.toContain('912345678')
  for (const token of ['A'.repeat(22), 'ngan', '%20', 'A'.repeat(23)]) {
    expect((await request.get(`${baseURL}/phan-hoi/${token}`)).status(), token).toBe(404)
  }
  await expect(page.getByText(sent.receipt)).toBeVisible()
  await expect(page.getByRole('button', { name: 'In trang này' })).toBeVisible()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Sao chép địa chỉ' }).click()
  await expect(page.getByText('Đã sao chép liên kết.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sent.receipt)
})

test('một trang lạ không gửi thay được, dù biết địa chỉ', async ({ page, request }) => {
  const sent = await aSentComment(page, await anArticle())
  const form = await opened(page, 'Rút lại bình luận')
  const fields = await form
    .locator('input[type=hidden]')
    .evaluateAll((inputs) =>
      inputs.map((input) => [(input as HTMLInputElement).name, (input as HTMLInputElement).value]),
    )
  const multipart = { ...Object.fromEntries(fields), xacNhan: 'co' }
  for (const headers of [
    { Origin: 'https://ke-xau.example' },
    { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' },
    { Origin: 'null', 'Sec-Fetch-Site': 'same-site' },
  ]) {
    expect((await request.post(sent.receipt, { headers, multipart, maxRedirects: 0 })).status()).toBe(403)
  }
  expect((await rowOf(sent.id)).status).toBe('pending')
  // A browser too old to say where it comes from still knows the address.
  const old = await request.post(sent.receipt, { headers: { Origin: 'null' }, multipart, maxRedirects: 0 })
  expect(old.status()).toBe(303)
  expect((await rowOf(sent.id)).status).toBe('withdrawn')
})

test('trang phản hồi ở mọi trạng thái dùng được với trình đọc màn hình và trên điện thoại', TOLD, async ({ page }) => {
  test.slow()
  const sent = await aSentComment(page, await anArticle())
  await withoutScripts(page)
  await page.setViewportSize({ width: 390, height: 844 })
  const look = async () => {
    await page.goto(sent.receipt)
    for (const summary of await page.locator('main details > summary').all()) await summary.click()
    await expectAccessibleInBothThemes(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  }
  await look()
  await reject(sent.id, 'Khác chủ đề.')
  await look()
  await approve(sent.id)
  await look()
  const form = page.locator('details', { has: page.locator('summary', { hasText: 'Xoá dữ liệu của tôi' }) })
  await form.locator('form').evaluate((element) => element.setAttribute('novalidate', ''))
  await send(page, 'Xoá dữ liệu')
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessibleInBothThemes(page)
  await page.getByRole('checkbox').last().check()
  await send(page, 'Xoá dữ liệu')
  await expect(page.getByText('Đã xoá dữ liệu', { exact: true })).toBeVisible()
  await look()
})
