import { expectAccessible, TOLD } from './axe'
import { test } from './newsroom'

const DESKS = [
  '/toa-soan',
  '/toa-soan/bai',
  '/toa-soan/bai?trang-thai=draft',
  '/toa-soan/bai?q=ha+dong&theo=dang&tu=2017-03-14',
  '/toa-soan/bai/bo-loc',
  '/toa-soan/bai/nhieu?viec=go&bai=1.1',
  '/toa-soan/bai/moi',
  '/toa-soan/bai/1',
  '/toa-soan/bai/1/go',
  '/toa-soan/bai/1/kiem-tra',
  '/toa-soan/bai/1/xem-truoc',
  '/toa-soan/bai/1/tra-lai',
  '/toa-soan/bai/1/lich-su',
  '/toa-soan/bai/1/lich-su/1',
  '/toa-soan/thong-bao',
  '/toa-soan/mau-doan',
  '/toa-soan/anh',
  '/toa-soan/anh?thieu-mo-ta=1',
  '/toa-soan/anh?thung-rac=1',
  '/toa-soan/anh/1',
  '/toa-soan/anh/tep',
  '/toa-soan/binh-luan',
  '/toa-soan/nhat-ky',
  '/toa-soan/phien',
  '/toa-soan/phien/da-vao',
  '/toa-soan/tai-khoan',
  '/toa-soan/tai-khoan/hai-buoc',
  '/toa-soan/xac-nhan',
  '/toa-soan/chuyen-muc',
  '/toa-soan/chuyen-muc/1',
  '/toa-soan/but-danh',
  '/toa-soan/but-danh/1',
  '/toa-soan/chu-de',
  '/toa-soan/chu-de/1',
  '/toa-soan/dong-su-kien',
  '/toa-soan/dong-su-kien/1',
  '/toa-soan/van-ban',
  '/toa-soan/van-ban/moi',
  '/toa-soan/van-ban/1',
  '/toa-soan/danh-ba',
  '/toa-soan/danh-ba/1',
  '/toa-soan/danh-ba/nguoi/1',
  '/toa-soan/trang',
  '/toa-soan/trang/moi',
  '/toa-soan/trang/1',
  '/toa-soan/nhan-tin',
  '/toa-soan/trinh-don',
  '/toa-soan/chuyen-huong',
  '/toa-soan/tim-kiem',
  '/toa-soan/trang-nhat',
  '/toa-soan/cai-dat',
  '/toa-soan/khong-co-trang-nay',
]

for (const colorScheme of ['light', 'dark'] as const) {
  test(
    `mọi trang của toà soạn dùng được với trình đọc màn hình, giao diện ${colorScheme === 'light' ? 'sáng' : 'tối'}`,
    TOLD,
    async ({ page, signInAs }) => {
      test.slow()
      await signInAs('chief')
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      for (const path of DESKS) {
        await page.goto(path)
        await expectAccessible(page)
      }
    },
  )
}
