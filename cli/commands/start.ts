import { readArguments } from '@/cli/arguments'
import { startSite } from '@/cli/site'
import { aborted, stopSignal } from '@/cli/stop-signals'
import { env } from '@/lib/env'

export const help =
  'Cách dùng: npm start\n\nCài đặt, mở cơ sở dữ liệu, dựng và chạy trang. Các biến môi trường: xem .env.example.'

export async function run(args: string[]): Promise<void> {
  readArguments(args, {})
  const signal = stopSignal(env.isUnderNpm)
  try {
    const site = await startSite(signal)
    console.log(`\nTrang Nhất đang chạy ở ${env.siteUrl}`)
    if (site.accounts) {
      const { chief, admin } = site.accounts
      console.log(`Toà soạn: ${env.siteUrl}/toa-soan`)
      console.log(`  Thư điện tử: ${chief.email}\n  Mật khẩu:    ${chief.password}`)
      console.log('Thêm người và đặt lại mật khẩu thì đăng nhập bằng tài khoản quản trị:')
      console.log(`  Thư điện tử: ${admin.email}\n  Mật khẩu:    ${admin.password}`)
      console.log('Mật khẩu chỉ in ra lần này. Quên thì chạy: npm run cli -- user reset --email ĐỊA_CHỈ')
    }
    await aborted(signal)
    console.log('\nĐang dừng…')
    await site.close()
    console.log('Đã dừng.')
  } catch (error) {
    if (!signal.aborted) throw error
    console.log('\nĐã dừng giữa chừng; lần chạy sau sẽ làm tiếp.')
  }
  process.exit(0)
}
