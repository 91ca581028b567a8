import type { TimelineStep } from '@/components/newsroom/article-timeline'
import { say } from '@/lib/english/articles'
import { isoWithZone, portalDateTime } from '@/lib/time'
import type { Step } from '@/modules/articles/timeline'

type Words = { deed: string; tone: TimelineStep['tone'] }

const ofDeed = (): Record<string, Words> => ({
  'lose-approval': { deed: say('Sửa bài đã duyệt, chờ duyệt lại'), tone: 'back' },
  'miss-schedule': { deed: say('Lỡ giờ hẹn đăng'), tone: 'back' },
  schedule: { deed: say('Hẹn giờ đăng'), tone: 'forward' },
  unschedule: { deed: say('Bỏ hẹn giờ đăng'), tone: 'back' },
})

const ofKind = (): Record<Step['kind'], Words> => ({
  saved: { deed: say('Lưu'), tone: 'neutral' },
  submitted: { deed: say('Gửi duyệt'), tone: 'forward' },
  'taken-back': { deed: say('Rút lại'), tone: 'back' },
  returned: { deed: say('Trả lại'), tone: 'back' },
  approved: { deed: say('Duyệt'), tone: 'forward' },
  scheduled: { deed: say('Hẹn giờ'), tone: 'neutral' },
  unscheduled: { deed: say('Bỏ hẹn giờ'), tone: 'neutral' },
  published: { deed: say('Xuất bản'), tone: 'forward' },
  corrected: { deed: say('Cập nhật bài đã đăng'), tone: 'neutral' },
  withdrawn: { deed: say('Gỡ bài'), tone: 'back' },
  restored: { deed: say('Khôi phục'), tone: 'forward' },
})

/** The kind of a kept version, in the words of the desk. */
export const revisionInWords = (kind: Step['kind']): string => ofKind()[kind].deed

/** A step of an article as its view draws it. */
export function timelineStep({ version, kind, deed, note, at, byName }: Step): TimelineStep {
  const words = (deed === null ? undefined : ofDeed()[deed]) ?? ofKind()[kind]
  return {
    version,
    ...words,
    note,
    by: byName ?? say('Hệ thống'),
    at: { iso: isoWithZone(at), words: portalDateTime(at) },
  }
}
