import { QUEUE_COUNT_MAX } from './queue-counts'

/** How many comments wait in each queue with something to do. */
export type DigestCounts = Record<'waiting' | 'held' | 'reported' | 'appealed', number>

const LINES: [keyof DigestCounts, string][] = [
  ['waiting', 'chờ duyệt'],
  ['held', 'cần xem kỹ'],
  ['reported', 'bị bạn đọc báo vi phạm'],
  ['appealed', 'được đề nghị xem lại'],
]

const HOUR_MILLISECONDS = 3_600_000

const inWords = (count: number) => (count > QUEUE_COUNT_MAX ? `hơn ${QUEUE_COUNT_MAX}` : count.toLocaleString('vi-VN'))

function waitInWords(since: Date, now: Date): string {
  const hours = Math.floor((now.getTime() - since.getTime()) / HOUR_MILLISECONDS)
  if (hours < 1) return 'chưa đầy một giờ'
  return hours < 48 ? `${hours} giờ` : `${Math.floor(hours / 24)} ngày`
}

/** The letter of a morning. It names nobody who wrote and quotes nothing they wrote. `since`: when the oldest came. */
export function digestMail(
  name: string,
  counts: DigestCounts,
  since: Date | null,
  now: Date,
  address: { desk: string; settings: string },
): { subject: string; text: string } {
  const total = LINES.reduce((sum, [queue]) => sum + counts[queue], 0)
  const lines = LINES.filter(([queue]) => counts[queue] > 0).map(
    ([queue, words]) => `- ${inWords(counts[queue])} ${words}`,
  )
  const parts = [
    `Chào ${name},`,
    `Bình luận đang chờ bạn:\n${lines.join('\n')}`,
    ...(since ? [`Bình luận cũ nhất đã chờ ${waitInWords(since, now)}.`] : []),
    `Mở bàn duyệt: ${address.desk}`,
    `Thư này gửi mỗi sáng một lần, khi có việc. Nếu không muốn nhận, vui lòng tắt thư ở ${address.settings}`,
  ]
  return { subject: `${inWords(total)} bình luận đang chờ`, text: parts.join('\n\n') }
}
