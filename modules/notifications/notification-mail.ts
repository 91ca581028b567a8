import { say } from '@/lib/english/letters'
import { type NotificationKind, notificationInWords } from './notification-words'

export type Told = {
  kind: NotificationKind
  /** Of the article, at that moment. */
  headline: string
  /** Who did it; null for the clock and the command line. */
  by: string | null
  /** What they wrote to go with it. */
  note: string
}

const HEADLINE_CHARS_MAX = 80

const shortened = (headline: string) =>
  headline.length > HEADLINE_CHARS_MAX ? `${headline.slice(0, HEADLINE_CHARS_MAX).trimEnd()}…` : headline

/** A notification as a letter: what happened, to which text, where to go, and how to have no more of them. */
export function notificationMail(told: Told, to: { name: string }, address: { page: string; settings: string }) {
  const sentence = notificationInWords(told.kind, told.by)
  const headline = told.headline || say('Bài chưa có tiêu đề')
  const parts = [
    say('Chào {name},', { name: to.name }),
    `${sentence}: “${headline}”.`,
    ...(told.note ? [`${say('Lời nhắn:')}\n${told.note}`] : []),
    say('Mở bài: {page}', { page: address.page }),
    say(
      'Bạn nhận thư này vì làm việc trong toà soạn. Nếu chỉ muốn xem thông báo trên trang, vui lòng tắt ở {settings}',
      { settings: address.settings },
    ),
  ]
  return { subject: `${sentence}: ${shortened(headline)}`, text: parts.join('\n\n') }
}
