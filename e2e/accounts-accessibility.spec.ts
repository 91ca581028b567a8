import { expectAccessibleInBothThemes, TOLD } from './axe'
import { expect, test } from './newsroom'

const ADMIN_PAGES = ['/toa-soan/nguoi-dung', '/toa-soan/nguoi-dung/moi', '/toa-soan/nguoi-dung/1', '/toa-soan/nhat-ky']
const GATE_PAGES = [
  '/toa-soan/dang-nhap',
  '/toa-soan/quen-mat-khau',
  '/toa-soan/dat-mat-khau',
  '/toa-soan/dat-mat-khau/bcfg-hjkm-2345-npqr',
]

test('các trang tài khoản dùng được với trình đọc màn hình', TOLD, async ({ page, signInAs }) => {
  test.slow()
  for (const path of GATE_PAGES) {
    await page.goto(path)
    await expectAccessibleInBothThemes(page)
  }
  await signInAs('admin')
  for (const path of ADMIN_PAGES) {
    await page.goto(path)
    await expectAccessibleInBothThemes(page)
  }
})

test('không trang tài khoản nào tràn ngang màn hình điện thoại', TOLD, async ({ page, signInAs }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signInAs('admin')
  for (const path of [...ADMIN_PAGES, '/toa-soan/tai-khoan', '/toa-soan/tai-khoan/hai-buoc', '/toa-soan/xac-nhan']) {
    await page.goto(path)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, path).toBeLessThanOrEqual(0)
  }
})
