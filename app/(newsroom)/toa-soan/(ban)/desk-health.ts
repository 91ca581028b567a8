import { ageInWords } from '@/components/newsroom/ages'
import type { HealthLine } from '@/components/newsroom/health-list'
import {
  judgeBackup,
  judgeDatabase,
  judgeDisk,
  judgeLate,
  judgeMail,
  judgePings,
  judgeStore,
  type Verdict,
} from '@/modules/desk/health'
import type { MachineFacts } from '@/modules/desk/read-health'

const GIGABYTE = 1024 ** 3
const MEGABYTE = 1024 ** 2

/** `12,4 GB`, `380 MB` */
function sizeInWords(bytes: number): string {
  const [value, unit] = bytes >= GIGABYTE ? [bytes / GIGABYTE, 'GB'] : [bytes / MEGABYTE, 'MB']
  return `${value.toLocaleString('vi-VN', { maximumFractionDigits: value < 100 ? 1 : 0 })} ${unit}`
}

const WORST_FIRST: Verdict[] = ['act', 'watch', 'unknown', 'fine']

function storeInWords(store: MachineFacts['store']): string {
  if (!store) return 'Chưa có số liệu: tiến trình này không giữ kho trang.'
  const { pageCount, waitingCount, failingCount } = store
  const words = `${pageCount.toLocaleString('vi-VN')} trang trong bộ nhớ, ${waitingCount.toLocaleString('vi-VN')} trang chờ dựng lại`
  return failingCount > 0
    ? `${words}, ${failingCount.toLocaleString('vi-VN')} trang chưa dựng được (bạn đọc vẫn thấy bản trước)`
    : words
}

function mailInWords({ waitingCount }: MachineFacts['mail']): string {
  return waitingCount === 0 ? 'Không có thư nào chờ gửi' : `${waitingCount.toLocaleString('vi-VN')} thư chờ gửi`
}

function pingsInWords({ waitingCount, givenUpCount }: NonNullable<MachineFacts['pings']>): string {
  const waiting =
    waitingCount === 0 ? 'Không địa chỉ nào chờ báo' : `${waitingCount.toLocaleString('vi-VN')} địa chỉ chờ báo`
  return givenUpCount > 0
    ? `${waiting}, ${givenUpCount.toLocaleString('vi-VN')} địa chỉ không báo được từ hôm qua`
    : waiting
}

/** How the machine is doing, in words, what needs a hand first. */
export function healthLines(facts: MachineFacts, lateCount: number, now: Date): HealthLine[] {
  const { disk, database, store, mail, pings, backupAt } = facts
  const lines: HealthLine[] = [
    {
      name: 'Bài hẹn giờ',
      verdict: judgeLate(lateCount),
      words: lateCount > 0 ? `${lateCount.toLocaleString('vi-VN')} bài quá giờ chưa đăng` : 'Không bài nào quá giờ',
    },
    {
      name: 'Cơ sở dữ liệu',
      verdict: judgeDatabase(database.answerMilliseconds),
      words: `Trả lời trong ${Math.ceil(database.answerMilliseconds).toLocaleString('vi-VN')} mili giây, lớn ${sizeInWords(database.sizeBytes)}`,
    },
    {
      name: 'Ổ đĩa',
      verdict: judgeDisk(disk),
      words: disk
        ? `Còn trống ${sizeInWords(disk.freeBytes)} trên ${sizeInWords(disk.totalBytes)}`
        : 'Hệ thống không cho biết còn bao nhiêu chỗ trống',
    },
    { name: 'Kho trang', verdict: judgeStore(store), words: storeInWords(store) },
    { name: 'Thư', verdict: judgeMail(mail.oldestWaitingSeconds), words: mailInWords(mail) },
    ...(pings
      ? [
          {
            name: 'Báo tin ra ngoài',
            verdict: judgePings(pings.oldestWaitingSeconds, pings.givenUpCount),
            words: pingsInWords(pings),
          },
        ]
      : []),
    {
      name: 'Sao lưu',
      verdict: judgeBackup(backupAt, now),
      words: backupAt ? `Lần gần nhất ${ageInWords(backupAt, now)}` : 'Chưa ghi nhận lần sao lưu nào',
    },
  ]
  return lines.sort((left, right) => WORST_FIRST.indexOf(left.verdict) - WORST_FIRST.indexOf(right.verdict))
}
