import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { answerToForm } from './answer-to-form'
import { expectAccessible } from './axe'
import { mailTo } from './mailbox'
import { expect, test } from './newsroom'
import { aPerson, signIn } from './people'

const PASSWORD = 'Chuồn chuồn bay thấp 9'
const anAddress = () => `moi-${randomUUID()}@toa-soan.test`

const password = (page: Page, name: RegExp) => page.getByRole('textbox', { name })

async function typeSignIn(page: Page, email: string, word: string) {
  await page.goto('/toa-soan/dang-nhap')
  await page.getByLabel(/^Thư điện tử/).fill(email)
  await password(page, /^Mật khẩu/).fill(word)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
}

async function invite(page: Page, email: string, way: RegExp) {
  await page.goto('/toa-soan/nguoi-dung/moi')
  await page.getByRole('textbox', { name: /^Họ tên/ }).fill('Đặng Thị Ngữ')
  await page.getByLabel(/^Thư điện tử/).fill(email)
  await page.getByRole('radio', { name: /^Biên tập viên/ }).check()
  await page.getByRole('checkbox', { name: 'Giáo dục' }).check()
  await page.getByRole('radio', { name: way }).check()
  await page.getByRole('button', { name: 'Mời', exact: true }).click()
}

async function choosePassword(page: Page, path: string) {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1, name: 'Chào Đặng Thị Ngữ' })).toBeVisible()
  await password(page, /^Mật khẩu mới/).fill(PASSWORD)
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã đặt mật khẩu mới' })).toBeVisible()
}

test('người quản trị mời bằng thư; người mới đặt mật khẩu, vào và thấy phần việc của mình', async ({
  page,
  anotherReader,
  signInAs,
}) => {
  test.slow()
  await signInAs('admin')
  const email = anAddress()
  await invite(page, email, /^Gửi thư/)
  await expect(page.getByRole('status').filter({ hasText: 'Đã tạo tài khoản' })).toBeVisible()
  await expect(page.getByText('Đã mời, chưa vào')).toBeVisible()
  const path = /(\/toa-soan\/dat-mat-khau\/\S+)/.exec(await mailTo(email, 'Lời mời vào toà soạn'))?.[1] ?? ''
  await choosePassword(anotherReader, path)
  await typeSignIn(anotherReader, email, PASSWORD)
  await expect(anotherReader).toHaveURL('/toa-soan')
  await anotherReader.goto('/toa-soan/tai-khoan')
  await expect(anotherReader.getByText('Biên tập viên')).toBeVisible()
  expect((await anotherReader.goto('/toa-soan/nguoi-dung'))?.status()).toBe(403)
  const spent = await anotherReader.goto(path)
  expect(spent?.status()).toBe(410)
  await expect(anotherReader.getByRole('heading', { name: 'Mã này không còn dùng được' })).toBeVisible()
})

test('giấy mời có mã, gõ tay cũng vào được, không cần JavaScript', async ({
  page,
  readerWithoutJavaScript: guest,
  signInAs,
}) => {
  test.slow()
  await signInAs('admin')
  const email = anAddress()
  await invite(page, email, /^In giấy/)
  const sheet = page.getByRole('region', { name: 'Giấy mời vào toà soạn' })
  await expect(sheet.getByRole('img', { name: /Mã QR/ })).toBeVisible()
  const code = (await sheet.locator('code').textContent()) ?? ''
  await page.emulateMedia({ media: 'print' })
  await expect(sheet).toBeVisible()
  await expect(page.getByRole('button', { name: 'Đăng xuất' })).toBeHidden()
  await guest.goto('/toa-soan/dang-nhap')
  await guest.getByRole('link', { name: 'Có mã trên giấy?' }).click()
  await guest.getByLabel(/^Mã trên giấy/).fill(` ${code.toUpperCase().replaceAll('-', ' ')} `)
  await guest.getByRole('button', { name: 'Tiếp tục' }).click()
  await password(guest, /^Mật khẩu mới/).fill('matkhau123456')
  await guest.getByRole('button', { name: 'Đặt mật khẩu' }).click()
  await expect(guest.getByRole('main').getByRole('alert')).toContainText('dễ đoán')
  await password(guest, /^Mật khẩu mới/).fill(PASSWORD)
  await guest.getByRole('button', { name: 'Đặt mật khẩu' }).click()
  await typeSignIn(guest, email, PASSWORD)
  await expect(guest).toHaveURL('/toa-soan')
})

test('lời mời sai thì giữ nguyên chữ đã gõ và nói ở từng ô', async ({ page, signInAs }) => {
  const { email } = await signInAs('admin')
  await invite(page, email.toUpperCase(), /^Gửi thư/)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('đã có tài khoản khác dùng')
  await expect(page.getByRole('textbox', { name: /^Họ tên/ })).toHaveValue('Đặng Thị Ngữ')
  await expect(page.getByRole('radio', { name: /^Biên tập viên/ })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'Giáo dục' })).toBeChecked()
})

test('khoá một tài khoản thì phiên đang mở hết ngay trong một giây', async ({
  page,
  signInAs,
  anotherReader,
  baseURL,
}) => {
  await signInAs('admin')
  const reporter = await aPerson('reporter')
  await signIn(anotherReader.context(), reporter, baseURL ?? '')
  await anotherReader.goto('/toa-soan')
  await expect(anotherReader.getByText(reporter.name, { exact: true })).toBeVisible()
  await page.goto(`/toa-soan/nguoi-dung/${reporter.id}`)
  const done = answerToForm(page)
  await page.getByRole('button', { name: 'Khoá tài khoản' }).click()
  await done
  // The very first request after the answer is already a stranger's.
  const next = await anotherReader.request.get('/toa-soan', { maxRedirects: 0 })
  expect(next.status()).toBe(307)
  expect(next.headers()['location']).toContain('/toa-soan/dang-nhap')
  await anotherReader.goto('/toa-soan')
  await expect(anotherReader).toHaveURL(/\/toa-soan\/dang-nhap/)
  await expect(page.getByText('Đã khoá', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Mở khoá tài khoản' }).click()
  await expect(page.getByText('Đang dùng', { exact: true })).toBeVisible()
})

test('không ai tự đổi vai trò của mình; đổi vai trò của đồng nghiệp thì họ phải vào lại', async ({
  page,
  signInAs,
  anotherReader,
  baseURL,
}) => {
  const admin = await signInAs('admin')
  await page.goto(`/toa-soan/nguoi-dung/${admin.id}`)
  await expect(page.getByText('vai trò của bạn do một người quản trị khác đổi')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lưu vai trò' })).toHaveCount(0)
  const colleague = await aPerson('reporter')
  await signIn(anotherReader.context(), colleague, baseURL ?? '')
  await page.goto(`/toa-soan/nguoi-dung/${colleague.id}`)
  await page.getByRole('radio', { name: /^Kiểm duyệt viên/ }).check()
  await page.getByRole('button', { name: 'Lưu vai trò' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu vai trò' })).toBeVisible()
  await expect(page.getByRole('definition').filter({ hasText: 'Kiểm duyệt viên' })).toBeVisible()
  await anotherReader.goto('/toa-soan')
  await expect(anotherReader).toHaveURL(/\/toa-soan\/dang-nhap/)
})

test('việc hệ trọng cần xác nhận lại khi đã quá mười phút', async ({ page, signInAs }) => {
  const admin = await signInAs('admin')
  await db.execute(sql`update sessions set proven_at = now() - interval '11 minutes' where user_id = ${admin.id}`)
  await page.goto('/toa-soan/nguoi-dung/moi')
  await expect(page.getByRole('heading', { level: 1, name: 'Xác nhận là bạn' })).toBeVisible()
  await expectAccessible(page)
  await password(page, /^Mật khẩu/).fill('sai mất rồi nhé')
  await page.getByRole('button', { name: 'Xác nhận', exact: true }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('chưa đúng')
  const { passwordHash } = await knownPassword()
  await db.update(users).set({ passwordHash }).where(eq(users.id, admin.id))
  await password(page, /^Mật khẩu/).fill(PASSWORD)
  await page.getByRole('button', { name: 'Xác nhận', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mời người mới' })).toBeVisible()
})

test('quên mật khẩu: cùng một câu cho mọi địa chỉ, đường dẫn trong thư dùng một lần', async ({
  page,
  anotherReader,
}) => {
  test.slow()
  const person = await aPerson('reporter')
  const { passwordHash } = await knownPassword()
  await db.update(users).set({ passwordHash }).where(eq(users.id, person.id))
  const sentences: string[] = []
  for (const email of [person.email, anAddress()]) {
    await page.goto('/toa-soan/quen-mat-khau')
    await page.getByLabel(/^Thư điện tử/).fill(email)
    const answer = answerToForm(page)
    await page.getByRole('button', { name: /Gửi đường dẫn/ }).click()
    expect((await answer).status()).toBe(200)
    sentences.push(((await page.getByRole('status').textContent()) ?? '').replace(email, ''))
  }
  expect(sentences[1]).toBe(sentences[0])
  const path =
    /(\/toa-soan\/dat-mat-khau\/\S+)/.exec(await mailTo(person.email, 'Đặt lại mật khẩu toà soạn'))?.[1] ?? ''
  await anotherReader.goto(path)
  await password(anotherReader, /^Mật khẩu mới/).fill('Bếp lửa chờn vờn 7')
  await anotherReader.getByRole('button', { name: 'Đặt mật khẩu' }).click()
  await typeSignIn(anotherReader, person.email, 'Bếp lửa chờn vờn 7')
  await expect(anotherReader).toHaveURL('/toa-soan')
  await mailTo(person.email, 'Mật khẩu toà soạn đã đổi')
  expect((await page.goto(path))?.status()).toBe(410)
})

test('đổi địa chỉ thư: chỉ có hiệu lực khi người ấy mở đường dẫn gửi tới địa chỉ mới', async ({
  page,
  signInAs,
  colleague,
}) => {
  test.slow()
  const person = await signInAs('reporter')
  const email = anAddress()
  await page.goto('/toa-soan/tai-khoan')
  await page.getByLabel(/^Thư điện tử/).fill(email)
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'vui lòng mở thư và xác nhận' })).toBeVisible()
  await expect(page.getByLabel(/^Thư điện tử/)).toHaveValue(person.email)
  expect(await mailTo(person.email, 'Có người xin đổi địa chỉ thư của tài khoản toà soạn')).toContain(email)
  const mail = await mailTo(email, 'Xác nhận địa chỉ thư mới của tài khoản toà soạn')
  const path = /(\/toa-soan\/tai-khoan\/thu\/\S+)/.exec(mail)?.[1] ?? ''

  const other = await colleague('editor')
  expect((await other.goto(path))?.status()).toBe(403)
  await expect(other.getByText('Đường dẫn này gửi cho một tài khoản khác.')).toBeVisible()
  expect((await page.goto(`${path}x`))?.status()).toBe(410)

  await page.goto(path)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Dùng địa chỉ này' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã đổi địa chỉ thư' })).toBeVisible()
  await expect(page.getByLabel(/^Thư điện tử/)).toHaveValue(email)
  expect((await page.goto(path))?.status()).toBe(410)
})

async function knownPassword() {
  const { hashPassword } = await import('@/modules/accounts/password')
  return { passwordHash: await hashPassword(PASSWORD) }
}
