import { say } from '@/lib/english/letters'
/** What people are told of: steps of their texts, and words of colleagues beside them. */
export const NOTIFICATION_KINDS = [
  'submit',
  'lose-approval',
  'return-to-writer',
  'approve',
  'schedule',
  'unschedule',
  'miss-schedule',
  'publish',
  'correct',
  'withdraw',
  'restore',
  'margin-note',
] as const

export type NotificationKind = (typeof NOTIFICATION_KINDS)[number]

const SENTENCES: Record<NotificationKind, (by: string) => string> = {
  submit: (by) => say('{by} gửi bài chờ duyệt', { by }),
  'lose-approval': (by) => say('{by} sửa bài đã duyệt, bài cần duyệt lại', { by }),
  'return-to-writer': (by) => say('{by} trả lại bài của bạn', { by }),
  approve: (by) => say('{by} đã duyệt bài của bạn', { by }),
  schedule: (by) => say('{by} hẹn giờ đăng bài của bạn', { by }),
  unschedule: (by) => say('{by} bỏ hẹn giờ đăng bài của bạn', { by }),
  'miss-schedule': () => say('Bài đã lỡ giờ hẹn đăng và trở về bản nháp'),
  publish: (by) => say('{by} đã đăng bài của bạn', { by }),
  correct: (by) => say('{by} sửa bài đã đăng của bạn', { by }),
  withdraw: (by) => say('{by} gỡ bài của bạn', { by }),
  restore: (by) => say('{by} khôi phục bài của bạn', { by }),
  'margin-note': (by) => say('{by} ghi chú bên lề một bài', { by }),
}

const isKnown = (kind: string): kind is NotificationKind => Object.hasOwn(SENTENCES, kind)

/** `Phạm Biên Tập trả lại bài của bạn`. `by` is null for the clock and the command line. */
export function notificationInWords(kind: string, by: string | null): string {
  return isKnown(kind) ? SENTENCES[kind](by ?? say('Toà soạn')) : say('Có việc mới trong toà soạn')
}
