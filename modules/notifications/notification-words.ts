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
  submit: (by) => `${by} gửi bài chờ duyệt`,
  'lose-approval': (by) => `${by} sửa bài đã duyệt, bài cần duyệt lại`,
  'return-to-writer': (by) => `${by} trả lại bài của bạn`,
  approve: (by) => `${by} đã duyệt bài của bạn`,
  schedule: (by) => `${by} hẹn giờ đăng bài của bạn`,
  unschedule: (by) => `${by} bỏ hẹn giờ đăng bài của bạn`,
  'miss-schedule': () => 'Bài đã lỡ giờ hẹn đăng và trở về bản nháp',
  publish: (by) => `${by} đã đăng bài của bạn`,
  correct: (by) => `${by} sửa bài đã đăng của bạn`,
  withdraw: (by) => `${by} gỡ bài của bạn`,
  restore: (by) => `${by} khôi phục bài của bạn`,
  'margin-note': (by) => `${by} ghi chú bên lề một bài`,
}

const isKnown = (kind: string): kind is NotificationKind => Object.hasOwn(SENTENCES, kind)

/** `Phạm Biên Tập trả lại bài của bạn`. `by` is null for the clock and the command line. */
export function notificationInWords(kind: string, by: string | null): string {
  return isKnown(kind) ? SENTENCES[kind](by ?? 'Toà soạn') : 'Có việc mới trong toà soạn'
}
