import { ageInWords } from '@/components/newsroom/ages'
import type { HealthLine } from '@/components/newsroom/health-list'
import { say } from '@/lib/english/desk'
import { inDigits, interfaceLanguage } from '@/lib/interface-language'
import { LOCALES } from '@/lib/words/language'
import {
  judgeBackup,
  judgeDatabase,
  judgeDisk,
  judgeLate,
  judgeMail,
  judgePings,
  judgePushes,
  judgeStore,
  type Verdict,
} from '@/modules/desk/health'
import type { MachineFacts } from '@/modules/desk/read-health'

const GIGABYTE = 1024 ** 3
const MEGABYTE = 1024 ** 2

/** `12,4 GB`, `380 MB` */
function sizeInWords(bytes: number): string {
  const [value, unit] = bytes >= GIGABYTE ? [bytes / GIGABYTE, 'GB'] : [bytes / MEGABYTE, 'MB']
  return `${value.toLocaleString(LOCALES[interfaceLanguage()], { maximumFractionDigits: value < 100 ? 1 : 0 })} ${unit}`
}

const WORST_FIRST: Verdict[] = ['act', 'watch', 'unknown', 'fine']

function storeInWords(store: MachineFacts['store']): string {
  if (!store) return say('Chưa có số liệu: tiến trình này không giữ kho trang.')
  const { pageCount, waitingCount, failingCount } = store
  const words = say('{pageCount} trang trong bộ nhớ, {waitingCount} trang chờ dựng lại', {
    pageCount: inDigits(pageCount),
    waitingCount: inDigits(waitingCount),
  })
  return failingCount > 0
    ? say('{words}, {failingCount} trang chưa dựng được (bạn đọc vẫn thấy bản trước)', {
        words,
        failingCount: inDigits(failingCount),
      })
    : words
}

function mailInWords({ waitingCount }: MachineFacts['mail']): string {
  return waitingCount === 0
    ? say('Không có thư nào chờ gửi')
    : say('{waitingCount} thư chờ gửi', { waitingCount: inDigits(waitingCount) })
}

function pingsInWords({ waitingCount, givenUpCount }: NonNullable<MachineFacts['pings']>): string {
  const waiting =
    waitingCount === 0
      ? say('Không địa chỉ nào chờ báo')
      : say('{waitingCount} địa chỉ chờ báo', { waitingCount: inDigits(waitingCount) })
  return givenUpCount > 0
    ? say('{waiting}, {givenUpCount} địa chỉ không báo được từ hôm qua', {
        waiting,
        givenUpCount: inDigits(givenUpCount),
      })
    : waiting
}

function pushesInWords({ subscriberCount, waitingCount }: MachineFacts['push']): string {
  const machines = say('{count} máy đang nhận', { count: inDigits(subscriberCount) })
  return waitingCount === 0
    ? say('{machines}, không thông báo nào chờ gửi', { machines })
    : say('{machines}, {waitingCount} lượt chờ gửi', { machines, waitingCount: inDigits(waitingCount) })
}

/** How the machine is doing, in words, what needs a hand first. */
export function healthLines(facts: MachineFacts, lateCount: number, now: Date): HealthLine[] {
  const { disk, database, store, mail, pings, push, backupAt } = facts
  const lines: HealthLine[] = [
    {
      name: say('Bài hẹn giờ'),
      verdict: judgeLate(lateCount),
      words:
        lateCount > 0
          ? say('{lateCount} bài quá giờ chưa đăng', { lateCount: inDigits(lateCount) })
          : say('Không bài nào quá giờ'),
    },
    {
      name: say('Cơ sở dữ liệu'),
      verdict: judgeDatabase(database.answerMilliseconds),
      words: say('Trả lời trong {count} mili giây, lớn {size}', {
        count: inDigits(Math.ceil(database.answerMilliseconds)),
        size: sizeInWords(database.sizeBytes),
      }),
    },
    {
      name: say('Ổ đĩa'),
      verdict: judgeDisk(disk),
      words: disk
        ? say('Còn trống {free} trên {total}', {
            free: sizeInWords(disk.freeBytes),
            total: sizeInWords(disk.totalBytes),
          })
        : say('Hệ thống không cho biết còn bao nhiêu chỗ trống'),
    },
    { name: say('Kho trang'), verdict: judgeStore(store), words: storeInWords(store) },
    { name: say('Thư'), verdict: judgeMail(mail.oldestWaitingSeconds), words: mailInWords(mail) },
    ...(pings
      ? [
          {
            name: say('Báo tin ra ngoài'),
            verdict: judgePings(pings.oldestWaitingSeconds, pings.givenUpCount),
            words: pingsInWords(pings),
          },
        ]
      : []),
    ...(push.subscriberCount > 0
      ? [
          {
            name: say('Thông báo đẩy'),
            verdict: judgePushes(push.oldestWaitingSeconds),
            words: pushesInWords(push),
          },
        ]
      : []),
    {
      name: say('Sao lưu'),
      verdict: judgeBackup(backupAt, now),
      words: backupAt
        ? say('Lần gần nhất {age}', { age: ageInWords(backupAt, now) })
        : say('Chưa ghi nhận lần sao lưu nào'),
    },
  ]
  return lines.sort((left, right) => WORST_FIRST.indexOf(left.verdict) - WORST_FIRST.indexOf(right.verdict))
}
