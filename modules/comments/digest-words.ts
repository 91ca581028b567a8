import { say } from '@/lib/english/letters'
import { inDigits } from '@/lib/interface-language'
import { QUEUE_COUNT_MAX } from './queue-counts'

/** How many comments wait in each queue with something to do. */
export type DigestCounts = Record<'waiting' | 'held' | 'reported' | 'appealed', number>

const queueWords = (): [keyof DigestCounts, string][] => [
  ['waiting', say('chờ duyệt')],
  ['held', say('cần xem kỹ')],
  ['reported', say('bị bạn đọc báo vi phạm')],
  ['appealed', say('được đề nghị xem lại')],
]

const HOUR_MILLISECONDS = 3_600_000

const inWords = (count: number) =>
  count > QUEUE_COUNT_MAX ? say('hơn {max}', { max: QUEUE_COUNT_MAX }) : inDigits(count)

function waitInWords(since: Date, now: Date): string {
  const hours = Math.floor((now.getTime() - since.getTime()) / HOUR_MILLISECONDS)
  if (hours < 1) return say('chưa đầy một giờ')
  return hours < 48 ? say('{hours} giờ', { hours }) : say('{count} ngày', { count: Math.floor(hours / 24) })
}

/** The letter of a morning. It names nobody who wrote and quotes nothing they wrote. `since`: when the oldest came. */
export function digestMail(
  name: string,
  counts: DigestCounts,
  since: Date | null,
  now: Date,
  address: { desk: string; settings: string },
): { subject: string; text: string } {
  const total = queueWords().reduce((sum, [queue]) => sum + counts[queue], 0)
  const lines = queueWords()
    .filter(([queue]) => counts[queue] > 0)
    .map(([queue, words]) => `- ${inWords(counts[queue])} ${words}`)
  const parts = [
    say('Chào {name},', { name }),
    `${say('Bình luận đang chờ bạn:')}\n${lines.join('\n')}`,
    ...(since ? [say('Bình luận cũ nhất đã chờ {wait}.', { wait: waitInWords(since, now) })] : []),
    say('Mở bàn duyệt: {desk}', { desk: address.desk }),
    say('Thư này gửi mỗi sáng một lần, khi có việc. Nếu không muốn nhận, vui lòng tắt thư ở {settings}', {
      settings: address.settings,
    }),
  ]
  return { subject: say('{total} bình luận đang chờ', { total: inWords(total) }), text: parts.join('\n\n') }
}
