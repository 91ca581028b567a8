import type { TimelineStep } from '@/components/newsroom/article-timeline'
import { isoWithZone, portalDateTime } from '@/lib/time'
import type { Step } from '@/modules/articles/timeline'

type Words = { deed: string; tone: TimelineStep['tone'] }

const OF_DEED: Record<string, Words> = {
  'lose-approval': { deed: 'Sửa bài đã duyệt, chờ duyệt lại', tone: 'back' },
  'miss-schedule': { deed: 'Lỡ giờ hẹn đăng', tone: 'back' },
  schedule: { deed: 'Hẹn giờ đăng', tone: 'forward' },
  unschedule: { deed: 'Bỏ hẹn giờ đăng', tone: 'back' },
}

const OF_KIND: Record<Step['kind'], Words> = {
  saved: { deed: 'Lưu', tone: 'neutral' },
  submitted: { deed: 'Gửi duyệt', tone: 'forward' },
  'taken-back': { deed: 'Rút lại', tone: 'back' },
  returned: { deed: 'Trả lại', tone: 'back' },
  approved: { deed: 'Duyệt', tone: 'forward' },
  scheduled: { deed: 'Hẹn giờ', tone: 'neutral' },
  unscheduled: { deed: 'Bỏ hẹn giờ', tone: 'neutral' },
  published: { deed: 'Xuất bản', tone: 'forward' },
  corrected: { deed: 'Cập nhật bài đã đăng', tone: 'neutral' },
  withdrawn: { deed: 'Gỡ bài', tone: 'back' },
  restored: { deed: 'Khôi phục', tone: 'forward' },
}

/** The kind of a kept version, in the words of the desk. */
export const revisionInWords = (kind: Step['kind']): string => OF_KIND[kind].deed

/** A step of an article as its view draws it. */
export function timelineStep({ version, kind, deed, note, at, byName }: Step): TimelineStep {
  const words = (deed === null ? undefined : OF_DEED[deed]) ?? OF_KIND[kind]
  return { version, ...words, note, by: byName ?? 'Hệ thống', at: { iso: isoWithZone(at), words: portalDateTime(at) } }
}
