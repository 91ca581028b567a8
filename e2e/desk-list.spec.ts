import { randomInt } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expectAccessible, TOLD } from './axe'
import { expect, ON_A_PHONE_TOO, test } from './newsroom'
import { aDraft, anArticle, articleRow } from './table'

/** A word that no other test writes, so that its list holds the articles of one test alone. */
const aWord = () => `Mười ${randomInt(1_000_000, 10_000_000)}`
const listOf = (word: string) => `/toa-soan/bai?q=${encodeURIComponent(word)}`
const lines = (page: Page) => page.locator('[data-line]')
const tick = (page: Page, headline: string) => page.getByRole('checkbox', { name: `Chọn ${headline}` })

test('tìm không cần gõ dấu, lọc rồi bỏ lọc bằng đường dẫn', ON_A_PHONE_TOO, async ({ page, signInAs }) => {
  const word = aWord()
  const draft = await aDraft({ headline: `Trường tiểu học ${word} đón học sinh` })
  await anArticle({ headline: `Chợ đêm ${word} sáng đèn`, sectionSlug: 'giao-duc' })
  await signInAs('reporter')
  await page.goto('/toa-soan/bai')
  await page.getByRole('searchbox').fill(`truong tieu hoc ${word.replace('Mười', 'muoi')}`)
  await page.getByRole('button', { name: 'Tìm', exact: true }).click()
  await expect(lines(page)).toHaveCount(1)
  await expect(page.getByRole('link', { name: draft.headline })).toBeVisible()
  await page.getByRole('link', { name: /^Bỏ lọc Tìm/ }).click()
  await expect(page).toHaveURL('/toa-soan/bai')

  await page.goto(listOf(word))
  await expect(lines(page)).toHaveCount(2)
  await page.getByText('Lọc thêm').click()
  await page.getByLabel('Chuyên mục', { exact: true }).selectOption({ label: 'Giáo dục' })
  await page.getByRole('button', { name: 'Lọc danh sách' }).click()
  await expect(lines(page)).toHaveCount(1)
  await expect(page.getByRole('link', { name: 'Bỏ lọc Chuyên mục: Giáo dục' })).toBeVisible()
  await expectAccessible(page)
})

test('danh sách dài đi tới, đi lui theo trang mà không mất bài nào', async ({ page, signInAs }) => {
  test.slow()
  const word = aWord()
  for (let number = 0; number < 32; number += 1) await aDraft({ headline: `Bài ${word} thứ ${number + 1}.` })
  await signInAs('chief')
  await page.goto(listOf(word))
  await expect(lines(page)).toHaveCount(30)
  const first = await lines(page).first().textContent()
  await page.getByRole('link', { name: 'Trang sau' }).click()
  await expect(lines(page)).toHaveCount(2)
  await expect(page.getByRole('link', { name: `Bài ${word} thứ 1.` })).toBeVisible()
  await page.getByRole('link', { name: 'Trang trước' }).click()
  await expect(lines(page)).toHaveCount(30)
  expect(await lines(page).first().textContent()).toBe(first)
  await expect(page.getByRole('link', { name: 'Trang trước' })).toHaveCount(0)
})

test(
  'bộ lọc lưu lại dưới một tên, xếp thứ tự, xoá rồi hoàn tác',
  ON_A_PHONE_TOO,
  async ({ page, signInAs, colleague }) => {
    const word = aWord()
    await aDraft({ headline: `Bài ${word}` })
    await signInAs('chief')
    await page.goto(listOf(word))
    await page.getByText('Lưu bộ lọc này').click()
    await page.getByLabel(/^Tên bộ lọc/).fill('Bài về số mười')
    await page.getByRole('button', { name: 'Lưu bộ lọc', exact: true }).click()
    const saved = page.getByRole('navigation', { name: 'Bộ lọc đã lưu' })
    await expect(saved.getByRole('link', { name: 'Bài về số mười' })).toHaveAttribute('aria-current', 'true')
    await page.goto('/toa-soan/bai?trang-thai=draft')
    await page.getByText('Lưu bộ lọc này').click()
    await page.getByLabel(/^Tên bộ lọc/).fill('Nháp')
    await page.getByRole('button', { name: 'Lưu bộ lọc', exact: true }).click()
    await expect(saved.getByRole('link', { name: 'Nháp' })).toHaveAttribute('aria-current', 'true')
    await saved.getByRole('link', { name: 'Sắp xếp bộ lọc' }).click()
    await page.getByRole('button', { name: 'Lên “Nháp”' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: 'Đổi tên' }).first()).toContainText('Nháp')
    await page.getByRole('button', { name: 'Xoá “Bài về số mười”' }).click()
    await expect(page.getByText('Đã xoá bộ lọc.')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await expect(lines(page)).toHaveCount(1)
    await expect(saved.getByRole('link', { name: 'Bài về số mười' })).toBeVisible()
    const other = await colleague('chief')
    await other.goto('/toa-soan/bai')
    await expect(other.getByRole('link', { name: 'Bài về số mười' })).toHaveCount(0)
  },
)

test(
  'gỡ nhiều bài một lúc: bài không được phép nói rõ vì sao, rồi hoàn tác',
  ON_A_PHONE_TOO,
  async ({ page, signInAs }) => {
    const word = aWord()
    const mine = await anArticle({ headline: `Bài một ${word}`, sectionSlug: 'thoi-su' })
    const elsewhere = await anArticle({ headline: `Bài hai ${word}`, sectionSlug: 'giao-duc' })
    await signInAs('editor', ['thoi-su'])
    await page.goto(listOf(word))
    await page.getByRole('button', { name: 'Chọn cả trang' }).click()
    await expect(page.getByText('Đã chọn 2 bài')).toBeVisible()
    await page.getByRole('button', { name: 'Gỡ bài' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gỡ bài: 2 bài')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Gỡ bài 2 bài' }).click()
    await page.getByLabel(/^Lý do/).fill('Số liệu chưa được kiểm chứng')
    await page.getByRole('button', { name: 'Gỡ bài 2 bài' }).click()
    await expect(page.getByText('Đã gỡ 1 bài. 1 bài chưa làm được.')).toBeVisible()
    await expect(page.getByText('Bạn chưa được giao việc này với bài này.')).toBeVisible()
    expect(await articleRow(mine.id)).toMatchObject({
      status: 'withdrawn',
      withdrawnReason: 'Số liệu chưa được kiểm chứng',
    })
    expect((await articleRow(elsewhere.id)).status).toBe('published')
    await page.reload()
    await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeVisible()
    await expectAccessible(page)
  },
)

test('chuyển chuyên mục cho nhiều bài rồi hoàn tác', async ({ page, signInAs }) => {
  const word = aWord()
  const [one, other] = [await aDraft({ headline: `Bài một ${word}` }), await aDraft({ headline: `Bài hai ${word}` })]
  await signInAs('chief')
  await page.goto(listOf(word))
  await tick(page, one.headline).check()
  await tick(page, other.headline).check()
  await page.getByRole('button', { name: 'Chuyển chuyên mục' }).click()
  await page.getByLabel(/^Chuyên mục mới/).selectOption({ label: 'Giáo dục' })
  await page.getByRole('button', { name: 'Chuyển chuyên mục 2 bài' }).click()
  await expect(page.getByText('Đã chuyển chuyên mục cho 2 bài.')).toBeVisible()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(page.getByText('Đã hoàn tác 2 bài.')).toBeVisible()
  expect(await articleRow(one.id)).toMatchObject({ version: one.version + 2 })
  await expect(lines(page).first()).toContainText('Thời sự')
})

test('gửi duyệt nhiều bài không cần JavaScript', async ({ readerWithoutJavaScript: page, baseURL }) => {
  const { aPerson, signIn } = await import('./people')
  const reporter = await aPerson('reporter')
  const word = aWord()
  const draft = await aDraft({ headline: `Bài ${word}`, by: reporter })
  await signIn(page.context(), reporter, baseURL ?? '')
  await page.goto(listOf(word))
  await tick(page, draft.headline).check()
  await page.getByRole('button', { name: 'Gửi duyệt' }).click()
  await expect(page.getByText('Đã gửi duyệt 1 bài.')).toBeVisible()
  expect((await articleRow(draft.id)).status).toBe('submitted')
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  expect((await articleRow(draft.id)).status).toBe('draft')
})

test('đi hết danh sách bằng bàn phím, tắt được phím một chữ', TOLD, async ({ page, signInAs }) => {
  const word = aWord()
  const [second, first] = [await aDraft({ headline: `Bài hai ${word}` }), await aDraft({ headline: `Bài một ${word}` })]
  await signInAs('chief')
  await page.goto(listOf(word))
  const dialog = page.getByRole('dialog', { name: 'Phím tắt' })
  // The first keys may come before the script does.
  await expect(async () => {
    await page.keyboard.press('Control+/')
    await expect(dialog).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await expect(page.getByRole('link', { name: first.headline })).toBeFocused()
  await page.keyboard.press('x')
  await expect(tick(page, first.headline)).toBeChecked()
  await page.keyboard.press('j')
  await expect(page.getByRole('link', { name: second.headline })).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.press('k')
  await expect(page.getByRole('link', { name: first.headline })).toBeFocused()
  await page.keyboard.press('/')
  const search = page.getByRole('searchbox')
  await expect(search).toBeFocused()
  await page.keyboard.type('jx/k')
  await expect(search).toHaveValue('jx/k')
  await page.keyboard.press('Escape')
  await search.evaluate((field: HTMLInputElement) => field.blur())

  await page.keyboard.press('Control+/')
  await expect(dialog).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('checkbox', { name: 'Dùng các phím một chữ' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.keyboard.press('j')
  await expect(page.getByRole('link', { name: first.headline })).not.toBeFocused()
  await page.keyboard.press('Control+/')
  await dialog.getByRole('checkbox').check()
  await dialog.getByRole('button', { name: 'Đóng' }).click()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/toa-soan/bai/${first.id}`)
})

test('đang gõ dấu thì phím tắt đứng yên, phím nhận theo vị trí', async ({ page, signInAs }) => {
  const word = aWord()
  const draft = await aDraft({ headline: `Bài ${word}` })
  await signInAs('chief')
  await page.goto(listOf(word))
  await expect(async () => {
    await page.keyboard.press('Control+/')
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('Escape')
  const press = (init: object) =>
    page.evaluate(
      (given) => document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...given })),
      init,
    )
  await press({ code: 'KeyJ', key: 'j', isComposing: true })
  await press({ code: 'KeyJ', key: 'Process', keyCode: 229 })
  await expect(page.getByRole('link', { name: draft.headline })).not.toBeFocused()
  await press({ code: 'KeyJ', key: 'ж' })
  await expect(page.getByRole('link', { name: draft.headline })).toBeFocused()
})

test('chưa chọn bài nào thì được nhắc, không có gì thay đổi', async ({ page, signInAs }) => {
  const word = aWord()
  const draft = await aDraft({ headline: `Bài ${word}` })
  await signInAs('chief')
  await page.goto(listOf(word))
  await page.getByRole('button', { name: 'Duyệt', exact: true }).click()
  await expect(page.getByText('Chưa chọn bài nào.')).toBeVisible()
  await page.getByRole('button', { name: 'Thêm chủ đề' }).click()
  await expect(page.getByText('Chưa chọn bài nào.')).toBeVisible()
  await page.getByRole('link', { name: 'Về danh sách' }).click()
  await expect(page).toHaveURL(listOf(word).replace('%20', '+'))
  expect(await articleRow(draft.id)).toMatchObject({ status: 'draft', version: draft.version })
})

test('cộng tác viên chỉ thấy bài của mình và các việc của mình', async ({ page, signInAs }) => {
  const word = aWord()
  const contributor = await signInAs('contributor')
  await aDraft({ headline: `Bài của người khác ${word}` })
  await aDraft({ headline: `Bài của tôi ${word}`, by: contributor })
  await page.goto(listOf(word))
  await expect(lines(page)).toHaveCount(1)
  for (const name of ['Duyệt', 'Gỡ bài', 'Hẹn giờ đăng']) {
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0)
  }
})
