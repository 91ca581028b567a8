import { readArguments } from '@/cli/arguments'
import { db } from '@/db/client'
import { Problem } from '@/lib/problem'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { cutShareCards } from '@/modules/media/cut-share-cards'
import { mediaStore } from '@/modules/media/media-store'
import { pictureWorkshop } from '@/modules/media/picture-workshop'
import { sweepMedia } from '@/modules/media/sweep-media'

export const help = `Cách dùng:
  npm run cli -- media sweep [--dry-run]

Xoá hẳn ảnh và tệp đã nằm trong thùng rác quá 30 ngày mà không nơi nào dùng, và những tệp trong kho không ảnh nào nhận, cũ hơn
một ngày. Trang đang chạy tự làm việc này mỗi ngày. --dry-run chỉ đếm, không xoá gì.

  npm run cli -- media share-cards [--all] [--dry-run]

Cắt ảnh thẻ chia sẻ cho những ảnh có điểm cần giữ mà chưa có thẻ, vì điểm ấy được chọn từ trước khi có thẻ. --all cắt lại cả
những ảnh đã có thẻ, sau khi cách cắt đã đổi. Dừng giữa chừng rồi chạy lại được.`

const OPTIONS = { 'dry-run': { type: 'boolean' }, all: { type: 'boolean' } } as const
const MEGABYTE = 1024 * 1024

const inWords = (count: number) => count.toLocaleString('vi-VN')

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, OPTIONS, 1)
  const [deed] = positionals
  const isRehearsal = values['dry-run'] === true
  if (deed === 'sweep') await sweep(isRehearsal)
  else if (deed === 'share-cards') await shareCards(values.all === true, isRehearsal)
  else throw new Problem('Cần việc: media sweep hoặc media share-cards.')
}

async function sweep(isRehearsal: boolean): Promise<void> {
  const { pictureCount, attachmentCount, fileCount, bytes } = await sweepMedia(db, mediaStore(), isRehearsal)
  const megabytes = (bytes / MEGABYTE).toLocaleString('vi-VN', { maximumFractionDigits: 1 })
  console.log(
    `${isRehearsal ? 'Sẽ xoá' : 'Đã xoá'} ${inWords(pictureCount)} ảnh và ${inWords(attachmentCount)} tệp trong thùng rác, ${inWords(fileCount)} tệp không ai nhận (${megabytes} MB).`,
  )
}

async function shareCards(isAll: boolean, isRehearsal: boolean): Promise<void> {
  const { cutCount, lostCount } = await cutShareCards(commandLineViewer(), { isAll, isRehearsal })
  pictureWorkshop().close()
  console.log(`${isRehearsal ? 'Sẽ cắt' : 'Đã cắt'} ${inWords(cutCount)} thẻ chia sẻ.`)
  if (lostCount > 0)
    console.log(`${inWords(lostCount)} ảnh chưa cắt được: tệp gốc không còn, hoặc có người vừa sửa ảnh.`)
}
