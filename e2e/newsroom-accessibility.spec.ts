import { expectAccessibleInBothThemes, TOLD } from './axe'
import { DESK_PATHS } from './desk-paths'
import { test } from './newsroom'

const DESKS = [
  ...DESK_PATHS,
  '/toa-soan/bai?trang-thai=draft',
  '/toa-soan/bai/1/xem-truoc',
  '/toa-soan/bai/1/lich-su/1',
  '/toa-soan/anh?thieu-mo-ta=1',
  '/toa-soan/anh?thung-rac=1',
  '/toa-soan/phien/da-vao',
  '/toa-soan/nhan-tin',
]

test('mọi trang của toà soạn dùng được với trình đọc màn hình', TOLD, async ({ page, signInAs }) => {
  test.setTimeout(240_000)
  await signInAs('chief')
  for (const path of DESKS) {
    await page.goto(path)
    await expectAccessibleInBothThemes(page)
  }
})
