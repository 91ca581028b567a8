import { said, say } from '@/lib/english/articles'
import type { ScheduleRefusal } from '@/modules/articles/schedule'
import { SCHEDULE_DAYS_MAX } from '@/modules/articles/schedule-clock'
import type { TimeField, TimeProblem, TimeProblems } from '@/modules/articles/scheduled-time'
import type { DoorRefusal } from '../../../../door'
import { articleAnswers, checksSentence } from '../../refusal-answers'

const EMPTY = said({ day: 'Vui lòng chọn ngày.', time: 'Vui lòng chọn giờ.' })
const MALFORMED = said({
  day: 'Vui lòng ghi ngày có thật, ví dụ 24/11/2026.',
  time: 'Vui lòng ghi giờ từ 00:00 đến 23:59, ví dụ 06:30.',
})

const SENTENCES: Record<TimeProblem, (field: TimeField) => string> = {
  empty: (field) => EMPTY[field],
  malformed: (field) => MALFORMED[field],
  past: () => say('Giờ này đã qua. Vui lòng chọn một giờ sắp tới.'),
  'too-far': () => say('Chỉ hẹn trước được {max} ngày. Vui lòng xem lại năm.', { max: SCHEDULE_DAYS_MAX }),
  'not-after': () => say('Giờ gỡ bài phải sau giờ đăng. Vui lòng xem lại hai giờ này.'),
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
    const { status, sentence } = articleAnswers()[refusal]
    return { status, summary: sentence, problems: {} }
  }
  if (refusal.kind === 'edited-meanwhile') {
    const summary = say('Bài vừa được lưu hoặc đổi giờ ở nơi khác. Vui lòng tải lại trang, xem bản mới rồi quyết định.')
    return { status: 409, summary, problems: {} }
  }
  if (refusal.kind === 'checks') return { status: 422, summary: checksSentence(), problems: {} }
  const problems = timeSentences(refusal.problems)
  const isUnfinished = 'headline' in refusal.problems || 'sectionId' in refusal.problems || 'body' in refusal.problems
  const summary = isUnfinished
    ? say('Bài còn thiếu tiêu đề, chuyên mục hoặc nội dung nên chưa hẹn giờ được.')
    : say('Chưa hẹn giờ được.')
  return { status: 422, summary, problems }
}
