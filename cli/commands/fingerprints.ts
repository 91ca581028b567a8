import { readArguments } from '@/cli/arguments'
import { db } from '@/db/client'
import { catchUpFingerprints } from '@/modules/articles/checks/fingerprint'

export const help = `Cách dùng: npm run cli -- fingerprints

Ghi dấu nội dung của những bài chưa có dấu, để mục Kiểm tra tìm ra bài gần giống. Dừng giữa chừng rồi chạy lại được.`

/** `npm run cli -- fingerprints`. Says how many texts it has read. */
export async function run(args: string[]): Promise<void> {
  readArguments(args, {})
  let total = 0
  for (let step = { count: 1, lastId: 0 }; step.count > 0; total += step.count) {
    step = await catchUpFingerprints(db, step.lastId)
  }
  console.log(total === 0 ? 'Bài nào cũng đã có dấu.' : `Đã ghi dấu ${total.toLocaleString('vi')} bài.`)
}
