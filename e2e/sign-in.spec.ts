import { expect, test } from './newsroom'
import { disable } from './people'

const EMAIL = process.env.NEWSROOM_EMAIL ?? ''
const PASSWORD = process.env.NEWSROOM_PASSWORD ?? ''

test('người của toà soạn gõ mật khẩu để vào, rồi ra và không vào lại được bằng phiên cũ', async ({ page, context }) => {
  await page.goto('/toa-soan')
  await expect(page).toHaveURL('/toa-soan/dang-nhap')
  await page.getByLabel(/^Thư điện tử/).fill(EMAIL)
  await page.getByRole('textbox', { name: /^Mật khẩu/ }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  // A chief is led to the second step first, and may put it off for a week.
  await expect(page.getByRole('heading', { level: 1, name: 'Bật xác thực hai bước' })).toBeVisible()
  await expect(page.getByRole('img', { name: /Mã QR/ })).toBeVisible()
  await page.getByRole('button', { name: 'Để sau' }).click()
  await expect(page).toHaveURL('/toa-soan')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const cookies = await context.cookies()
  const session = cookies.find(({ name }) => name.endsWith('next-auth.session-token'))
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' })

  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await expect(page).toHaveURL(/\/toa-soan\/dang-nhap/)
  await context.addCookies(cookies)
  await page.goto('/toa-soan')
  await expect(page).toHaveURL(/\/toa-soan\/dang-nhap/)
})

test('mật khẩu sai và thư điện tử lạ nhận cùng một câu, thư điện tử đã gõ còn nguyên', async ({
  readerWithoutJavaScript: page,
}) => {
  const sentences: string[] = []
  for (const email of [EMAIL, 'khong-co-ai@toa-soan.test']) {
    await page.goto('/toa-soan/dang-nhap')
    await page.getByLabel(/^Thư điện tử/).fill(email)
    await page.getByRole('textbox', { name: /^Mật khẩu/ }).fill('sai hoàn toàn, chắc chắn')
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      page.getByRole('button', { name: 'Đăng nhập' }).click(),
    ])
    expect(answer.status()).toBe(422)
    await expect(page.getByLabel(/^Thư điện tử/)).toHaveValue(email)
    sentences.push((await page.getByRole('alert').textContent()) ?? '')
  }
  expect(sentences[0]).toContain('chưa đúng')
  expect(sentences[1]).toBe(sentences[0])
})

test('thử mật khẩu nhiều lần thì phải đợi', async ({ readerWithoutJavaScript: page }) => {
  for (let attempt = 1; attempt <= 6; attempt++) {
    await page.goto('/toa-soan/dang-nhap')
    await page.getByLabel(/^Thư điện tử/).fill('bi-do-mat-khau@toa-soan.test')
    await page.getByRole('textbox', { name: /^Mật khẩu/ }).fill(`lần thử ${attempt}`)
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
  }
  await expect(page.getByRole('alert')).toContainText('Vui lòng đợi')
})

test('trang cần vào mở ra ngay sau khi đăng nhập, không dẫn ra ngoài', async ({ page }) => {
  await page.goto('/toa-soan/binh-luan')
  await expect(page).toHaveURL('/toa-soan/dang-nhap?ve=%2Ftoa-soan%2Fbinh-luan')
  await page.goto('/toa-soan/dang-nhap?ve=https%3A%2F%2Fke-xau.example')
  await expect(page.locator('input[name=ve]')).toHaveValue('/toa-soan')
  // A field left empty says so in the language of the page, whatever the browser speaks.
  await expect(async () => {
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    const email = page.getByLabel(/^Thư điện tử/)
    expect(await email.evaluate((field: HTMLInputElement) => field.validationMessage)).toBe('Bạn chưa điền ô này.')
  }).toPass()
})

test('tài khoản bị khoá ra khỏi toà soạn ở lần bấm tiếp theo', async ({ page, signInAs }) => {
  const viewer = await signInAs('reporter')
  await page.goto('/toa-soan')
  await expect(page.getByText(viewer.name, { exact: true })).toBeVisible()
  await disable(viewer)
  await page.goto('/toa-soan')
  await expect(page).toHaveURL(/\/toa-soan\/dang-nhap/)
})
