import type { Page } from '@playwright/test'
import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { hashPassword } from '@/modules/accounts/password'
import type { Role } from '@/modules/accounts/viewer'
import { expectAccessible } from './axe'
import { expect, test } from './newsroom'
import { aPerson } from './people'
import { codeNow, letCodesPass, secretOf } from './phone-codes'

const PASSWORD = 'Chuồn chuồn bay thấp 9'

/** Somebody with a password, whose grace to go without a second step is over. */
async function someone(role: Role) {
  const person = await aPerson(role)
  await db
    .update(users)
    .set({ passwordHash: await hashPassword(PASSWORD), totpDueAt: new Date(0) })
    .where(eq(users.id, person.id))
  return person
}

async function typePassword(page: Page, email: string) {
  await page.goto('/toa-soan/dang-nhap?ve=%2Ftoa-soan%2Ftai-khoan')
  await page.getByLabel(/^Thư điện tử/).fill(email)
  await page.getByRole('textbox', { name: /^Mật khẩu/ }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
}

async function scan(page: Page): Promise<Buffer> {
  await page.getByText('Không quét được?').click()
  return secretOf((await page.locator('code.secret').textContent()) ?? '')
}

/** Sets the phone up on the way in; returns what is needed to come back. */
async function enrol(page: Page, email: string) {
  await typePassword(page, email)
  await expect(page.getByRole('heading', { level: 1, name: 'Bật xác thực hai bước' })).toBeVisible()
  const secret = await scan(page)
  await page.getByLabel(/^Mã 6 chữ số/).fill(codeNow(secret))
  await page.getByRole('button', { name: 'Bật xác thực hai bước' }).click()
  await expect(page.getByRole('heading', { name: 'Mã dự phòng' })).toBeVisible()
  const recoveryCodes = await page.locator('.code-list code').allTextContents()
  return { secret, recoveryCodes }
}

const answerStep = async (page: Page, label: RegExp, code: string) => {
  if (`${label}`.includes('dự phòng')) await page.getByText('Không có điện thoại ở đây?').click()
  await page.getByLabel(label).fill(code)
  await page.getByRole('button', { name: 'Vào toà soạn' }).click()
}

test('tổng biên tập quét mã, cất mã dự phòng, rồi vào bằng mã trên điện thoại và bằng mã dự phòng một lần', async ({
  page,
  context,
}) => {
  test.slow()
  const { email } = await someone('chief')
  await typePassword(page, email)
  await expect(page.getByRole('img', { name: /Mã QR/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Để sau' })).toHaveCount(0)
  await page.goto('/toa-soan')
  await expect(page, 'chưa bật thì chưa vào được').toHaveURL(/\/dang-nhap/)
  const { secret, recoveryCodes } = await enrol(page, email)
  expect(recoveryCodes).toHaveLength(10)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Vào toà soạn' }).click()
  await expect(page).toHaveURL('/toa-soan/tai-khoan')
  await expect(page.getByText('còn 10 mã dự phòng')).toBeVisible()

  await context.clearCookies()
  await letCodesPass(email)
  await typePassword(page, email)
  await expect(page.getByRole('heading', { level: 1, name: 'Bước thứ hai' })).toBeVisible()
  await expectAccessible(page)
  const used = codeNow(secret)
  await answerStep(page, /^Mã 6 chữ số/, `${used.slice(0, 3)} ${used.slice(3)}`)
  await expect(page).toHaveURL('/toa-soan/tai-khoan')

  await context.clearCookies()
  await typePassword(page, email)
  await answerStep(page, /^Mã 6 chữ số/, used)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('đã dùng rồi')
  await answerStep(page, /^Mã dự phòng/, recoveryCodes[0] ?? '')
  await expect(page.getByRole('status').filter({ hasText: 'còn 9 mã' })).toBeVisible()

  await context.clearCookies()
  await typePassword(page, email)
  await answerStep(page, /^Mã dự phòng/, recoveryCodes[0] ?? '')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('đã dùng rồi')
})

test('gõ sai mã khi thiết lập thì hình đã quét vẫn là hình ấy', async ({ page }) => {
  const { email } = await someone('admin')
  await typePassword(page, email)
  const secret = await scan(page)
  await page.getByLabel(/^Mã 6 chữ số/).fill('000000')
  await page.getByRole('button', { name: 'Bật xác thực hai bước' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Mã chưa đúng')
  await page.getByLabel(/^Mã 6 chữ số/).fill(codeNow(secret))
  await page.getByRole('button', { name: 'Bật xác thực hai bước' }).click()
  await expect(page.getByRole('heading', { name: 'Mã dự phòng' })).toBeVisible()
})

test('thử nhiều mã thì phải đợi, mã đúng cũng không vào được', async ({ page, context }) => {
  test.slow()
  const { email } = await someone('chief')
  const { secret } = await enrol(page, email)
  await context.clearCookies()
  await letCodesPass(email)
  await typePassword(page, email)
  const answered = () =>
    page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.url().includes('/buoc-hai'))
  for (let guess = 0; guess < 5; guess += 1) {
    const refused = answered()
    await answerStep(page, /^Mã 6 chữ số/, `00000${guess}`)
    expect((await refused).status()).toBe(422)
    await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  }
  const answer = answered()
  await answerStep(page, /^Mã 6 chữ số/, codeNow(secret))
  expect((await answer).status()).toBe(429)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Vui lòng đợi')
})

test('phóng viên tự bật, tạo mã mới và tắt ở trang tài khoản', async ({ page, signInAs }) => {
  await signInAs('reporter')
  await page.goto('/toa-soan/tai-khoan')
  await page.getByRole('link', { name: 'Bật xác thực hai bước' }).click()
  const secret = await scan(page)
  await page.getByLabel(/^Mã 6 chữ số/).fill(codeNow(secret))
  await page.getByRole('button', { name: 'Bật xác thực hai bước' }).click()
  await expect(page.locator('.code-list code')).toHaveCount(10)
  const [before] = await page.locator('.code-list code').allTextContents()
  await page.goto('/toa-soan/tai-khoan/hai-buoc')
  await page.getByRole('button', { name: 'Tạo mười mã dự phòng mới' }).click()
  await expect(page.locator('.code-list code')).toHaveCount(10)
  expect(await page.locator('.code-list code').allTextContents()).not.toContain(before)
  await page.getByRole('button', { name: 'Tắt xác thực hai bước' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã tắt' })).toBeVisible()
})

test('đổi mật khẩu của mình: nơi khác ra hết, nơi này ở lại', async ({ page, anotherReader }) => {
  test.slow()
  const { email, id } = await someone('reporter')
  for (const reader of [page, anotherReader]) {
    await typePassword(reader, email)
    await expect(reader).toHaveURL('/toa-soan/tai-khoan')
  }
  await page.getByRole('textbox', { name: /^Mật khẩu hiện nay/ }).fill(PASSWORD)
  await page.getByRole('textbox', { name: /^Mật khẩu mới/ }).fill('ngắn')
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('ít nhất 12 ký tự')
  await page.getByRole('textbox', { name: /^Mật khẩu hiện nay/ }).fill(PASSWORD)
  await page.getByRole('textbox', { name: /^Mật khẩu mới/ }).fill('Bếp lửa chờn vờn 7')
  await expect(page.getByText('Bộ gõ tiếng Việt có đang bật không?').last()).toBeVisible()
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã đổi mật khẩu' })).toBeVisible()
  await anotherReader.goto('/toa-soan')
  await expect(anotherReader).toHaveURL(/\/dang-nhap/)
  const open = await db.execute(sql`select 1 from sessions where user_id = ${id} and revoked_at is null`)
  expect([...open]).toHaveLength(1)
})

test('phiên sắp hết thì được báo, ở lại được; hết rồi thì đăng nhập ở thẻ khác và trang này còn nguyên', async ({
  page,
  context,
}) => {
  test.slow()
  const { email, id } = await someone('reporter')
  await typePassword(page, email)
  await expect(page).toHaveURL('/toa-soan/tai-khoan')
  const lookAgain = () => page.evaluate(() => window.dispatchEvent(new Event('focus')))
  // The page that is just opening counts as seen, and its script may not listen yet.
  await expect(async () => {
    await db.execute(sql`update sessions set last_seen_at = now() - interval '26 minutes' where user_id = ${id}`)
    await lookAgain()
    await expect(page.getByRole('status').filter({ hasText: 'sẽ hết sau 4 phút' })).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await lookAgain()
  await page.getByRole('button', { name: 'Tôi vẫn ở đây' }).click()
  await expect(page.getByRole('button', { name: 'Tôi vẫn ở đây' })).toHaveCount(0)
  await page.getByRole('textbox', { name: /^Họ tên/ }).fill('Đang gõ dở')
  await db.execute(sql`update sessions set last_seen_at = now() - interval '31 minutes' where user_id = ${id}`)
  await lookAgain()
  await expect(page.getByRole('alert').filter({ hasText: 'Phiên làm việc đã hết' })).toBeVisible()
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Đăng nhập ở thẻ khác' }).click()
  const other = await opened
  await other.getByLabel(/^Thư điện tử/).fill(email)
  await other.getByRole('textbox', { name: /^Mật khẩu/ }).fill(PASSWORD)
  await other.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(other.getByRole('heading', { level: 1, name: 'Đã đăng nhập lại' })).toBeVisible()
  await lookAgain()
  await expect(page.getByText('Phiên làm việc đã hết')).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: /^Họ tên/ })).toHaveValue('Đang gõ dở')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu họ tên' })).toBeVisible()
})
