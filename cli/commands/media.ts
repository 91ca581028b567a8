import { readArguments } from '@/cli/arguments'
import { db } from '@/db/client'
import { Problem } from '@/lib/problem'
import { mediaStore } from '@/modules/media/media-store'
import { sweepMedia } from '@/modules/media/sweep-media'

export const help = `Cách dùng:
  npm run cli -- media sweep [--dry-run]

Xoá hẳn ảnh và tệp đã nằm trong thùng rác quá 30 ngày mà không nơi nào dùng, và những tệp trong kho không ảnh nào nhận, cũ hơn
một ngày. Trang đang chạy tự làm việc này mỗi ngày. --dry-run chỉ đếm, không xoá gì.`

const OPTIONS = { 'dry-run': { type: 'boolean' } } as const
const MEGABYTE = 1024 * 1024

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, OPTIONS, 1)
  if (positionals[0] !== 'sweep') throw new Problem('Cần việc: media sweep.')
  const isRehearsal = values['dry-run'] === true
  const { pictureCount, attachmentCount, fileCount, bytes } = await sweepMedia(db, mediaStore(), isRehearsal)
  const inWords = (count: number) => count.toLocaleString('vi-VN')
  const megabytes = (bytes / MEGABYTE).toLocaleString('vi-VN', { maximumFractionDigits: 1 })
  console.log(
    `${isRehearsal ? 'Sẽ xoá' : 'Đã xoá'} ${inWords(pictureCount)} ảnh và ${inWords(attachmentCount)} tệp trong thùng rác, ${inWords(fileCount)} tệp không ai nhận (${megabytes} MB).`,
  )
}
