import { text } from 'node:stream/consumers'
import { readArguments } from '@/cli/arguments'
import { db } from '@/db/client'
import { Problem } from '@/lib/problem'
import { EmailAddress } from '@/modules/accounts/email'
import { eraseWriter, type WriterKey } from '@/modules/comments/erase-writer'
import { exportWriter } from '@/modules/comments/export-writer'
import { forgetChallenges } from '@/modules/comments/forget-challenges'
import { isReceiptToken } from '@/modules/comments/receipt-token'
import { PHONE_DAYS, sweepPhones } from '@/modules/comments/sweep-phones'
import { sweepVisitors } from '@/modules/comments/sweep-visitors'
import { eraseReader } from '@/modules/digests/erase-reader'
import { normalisePhone } from '@/modules/privacy/phone'
import { forgetVisits } from '@/modules/views/forget-visits'

export const help = `Cách dùng:
  npm run cli -- privacy erase  --phone SỐ | --phone - | --receipt ĐỊA_CHỈ | --mail THƯ | --mail -
  npm run cli -- privacy export --phone SỐ | --phone - | --receipt ĐỊA_CHỈ
  npm run cli -- privacy sweep  [--dry-run]

erase    xoá họ tên, nội dung và số điện thoại trong mọi bình luận của một người, theo số họ để lại, hoặc trong một bình luận
         theo trang phản hồi. Bình luận đã đăng rời khỏi trang. Không lấy lại được. --mail xoá một địa chỉ nhận tin qua thư.
export   in ra (JSON) mọi điều đang giữ về người ấy, để trả lời khi họ hỏi. Số điện thoại không được in ra.
sweep    xoá các số điện thoại đã quá ${PHONE_DAYS} ngày từ khi bình luận được duyệt hoặc từ chối, và dấu người xem của những ngày đã qua.
         Trang đang chạy tự làm việc này mỗi ngày. --dry-run chỉ đếm.

--phone -  đọc số từ đầu vào chuẩn, để số không nằm lại trong lịch sử lệnh của máy; --mail - cũng vậy.`

const KEY = { phone: { type: 'string' }, receipt: { type: 'string' } } as const

const DEEDS: Record<string, (args: string[]) => Promise<void>> = { erase, export: exportData, sweep }

export async function run(args: string[]): Promise<void> {
  const [name = '', ...rest] = args
  const deed = Object.hasOwn(DEEDS, name) ? DEEDS[name] : undefined
  if (!deed) throw new Problem('Cần một trong các việc: privacy erase, privacy export, privacy sweep.')
  await deed(rest)
}

const inWords = (count: number) => count.toLocaleString('vi-VN')

async function erase(args: string[]): Promise<void> {
  if (args[0]?.startsWith('--mail')) return eraseMail(args)
  const key = await readKey(args)
  const count = await eraseWriter(key)
  console.log(count === 0 ? nothingFor(key) : `Đã xoá dữ liệu của người viết trong ${inWords(count)} bình luận.`)
}

async function eraseMail(args: string[]): Promise<void> {
  const { mail = '' } = readArguments(args, { mail: { type: 'string' } }).values
  const address = EmailAddress.safeParse(await typed(mail))
  if (!address.success) throw new Problem('Địa chỉ thư chưa đúng, ví dụ: ten@example.vn.')
  const count = await eraseReader(address.data)
  console.log(
    count === 0 ? 'Không giữ gì về địa chỉ thư này.' : 'Đã xoá địa chỉ thư cùng các mục nhận tin của người ấy.',
  )
}

/** What was typed, here or on the standard input. */
const typed = async (given: string) => (given === '-' ? (await text(process.stdin)).trim() : given)

async function exportData(args: string[]): Promise<void> {
  const key = await readKey(args)
  const found = await exportWriter(key)
  if (found.length === 0) console.error(nothingFor(key))
  console.log(JSON.stringify(found, null, 2))
}

const nothingFor = (key: WriterKey) =>
  'phone' in key
    ? `Không có bình luận nào còn giữ số này. Quá ${PHONE_DAYS} ngày sau khi duyệt, bình luận chỉ còn tìm được theo trang phản hồi.`
    : 'Không có bình luận nào với trang phản hồi này, hoặc dữ liệu đã được xoá.'

async function sweep(args: string[]): Promise<void> {
  const { values } = readArguments(args, { 'dry-run': { type: 'boolean' } })
  const isRehearsal = values['dry-run'] === true
  const count = await sweepPhones(db, isRehearsal)
  if (!isRehearsal) {
    await forgetChallenges(db)
    await sweepVisitors(db)
    await forgetVisits()
  }
  console.log(`${isRehearsal ? 'Sẽ xoá' : 'Đã xoá'} ${inWords(count)} số điện thoại hết hạn giữ.`)
}

async function readKey(args: string[]): Promise<WriterKey> {
  const { phone, receipt } = readArguments(args, KEY).values
  if ((phone === undefined) === (receipt === undefined)) throw new Problem('Cần --phone hoặc --receipt, một trong hai.')
  if (receipt !== undefined) return { token: readToken(receipt) }
  const number = normalisePhone(await typed(phone ?? ''))
  if (!number) throw new Problem('Số điện thoại gồm 10 chữ số, bắt đầu bằng 0 (ví dụ 0912345678).')
  return { phone: number }
}

/** The token, or the whole address it stands in. */
function readToken(typed: string): string {
  const token = /\/phan-hoi\/([\w-]+)/.exec(typed)?.[1] ?? typed.trim()
  if (isReceiptToken(token)) return token
  throw new Problem('Địa chỉ trang phản hồi thiếu hoặc thừa chữ: phần cuối gồm 22 ký tự.')
}
