import type { ScheduleRefusal } from '@/modules/articles/schedule'
import { SCHEDULE_DAYS_MAX } from '@/modules/articles/schedule-clock'
import type { TimeField, TimeProblem, TimeProblems } from '@/modules/articles/scheduled-time'
import type { DoorRefusal } from '../../../../door'
import { ARTICLE_ANSWERS, CHECKS_SENTENCE } from '../../refusal-answers'

const EMPTY = { day: 'Vui lòng chọn ngày.', time: 'Vui lòng chọn giờ.' } as const
const MALFORMED = {
  day: 'Vui lòng ghi ngày có thật, ví dụ 24/11/2026.',
  time: 'Vui lòng ghi giờ từ 00:00 đến 23:59, ví dụ 06:30.',
} as const

const SENTENCES: Record<TimeProblem, (field: TimeField) => string> = {
  empty: (field) => EMPTY[field],
  malformed: (field) => MALFORMED[field],
  past: () => 'Giờ này đã qua. Vui lòng chọn một giờ sắp tới.',
  'too-far': () => `Chỉ hẹn trước được ${SCHEDULE_DAYS_MAX} ngày. Vui lòng xem lại năm.`,
  'not-after': () => 'Giờ gỡ bài phải sau giờ đăng. Vui lòng xem lại hai giờ này.',
}

type Words = { status: number; summary: string; problems: { day?: string; time?: string } }

/** A sentence for each of the two fields of a time. */
export function timeSentences(problems: TimeProblems): Words['problems'] {
  const sentences: Words['problems'] = {}
  for (const field of ['day', 'time'] as const) {
    const problem = problems[field]
    if (problem) sentences[field] = SENTENCES[problem](field)
  }
  return sentences
}

/** What the page of planned times says to a refusal. */
export function scheduleWords(refusal: ScheduleRefusal | DoorRefusal): Words {
  if (typeof refusal === 'string') {
    const { status, sentence } = ARTICLE_ANSWERS[refusal]
    return { status, summary: sentence, problems: {} }
  }
  if (refusal.kind === 'edited-meanwhile') {
    const summary = 'Bài vừa được lưu hoặc đổi giờ ở nơi khác. Vui lòng tải lại trang, xem bản mới rồi quyết định.'
    return { status: 409, summary, problems: {} }
  }
  if (refusal.kind === 'checks') return { status: 422, summary: CHECKS_SENTENCE, problems: {} }
  const problems = timeSentences(refusal.problems)
  const isUnfinished = 'headline' in refusal.problems || 'sectionId' in refusal.problems || 'body' in refusal.problems
  const summary = isUnfinished
    ? 'Bài còn thiếu tiêu đề, chuyên mục hoặc nội dung nên chưa hẹn giờ được.'
    : 'Chưa hẹn giờ được.'
  return { status: 422, summary, problems }
}
