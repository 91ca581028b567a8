import type { BulkTyped } from '@/components/newsroom/bulk-form.island'
import { say } from '@/lib/english/articles'
import { inDigits } from '@/lib/interface-language'
import { TAG_CHARS_MAX } from '@/modules/articles/article-input'
import { WITHDRAWAL_REASON_CHARS_MAX } from '@/modules/articles/withdraw'
import type { BulkRefusal } from '@/modules/desk/bulk'
import { BULK_ARTICLES_MAX } from '@/modules/desk/bulk-deed'
import { type BulkProblems, SPACING_MINUTES_MAX } from '@/modules/desk/bulk-input'
import type { UndoRefusal } from '@/modules/desk/undo-bulk'
import { DOOR_ANSWERS, type DoorRefusal } from '../../../door'
import { timeSentences } from '../[id]/hen-gio/sentences'

type Words = { status: number; summary: string; problems: Partial<Record<keyof BulkTyped, string>> }

function fieldSentences(problems: BulkProblems): Words['problems'] {
  return {
    ...timeSentences(problems),
    ...(problems.sectionId && { sectionId: say('Vui lòng chọn chuyên mục.') }),
    ...(problems.tagName && {
      tagName: say('Vui lòng nhập một chủ đề có chữ, tối đa {max} ký tự.', { max: TAG_CHARS_MAX }),
    }),
    ...(problems.reason && {
      reason: say('Vui lòng ghi lý do, tối đa {max} ký tự.', { max: WITHDRAWAL_REASON_CHARS_MAX }),
    }),
    ...(problems.spacing && {
      spacing: say('Vui lòng nhập số phút từ 0 đến {max}.', { max: inDigits(SPACING_MINUTES_MAX) }),
    }),
  }
}

const targetSentences = () =>
  ({
    empty: say('Chưa chọn bài nào. Vui lòng quay lại danh sách và đánh dấu các bài cần làm.'),
    'too-many': say('Mỗi lần làm được tối đa {max} bài. Vui lòng chọn ít hơn.', { max: BULK_ARTICLES_MAX }),
  }) as const

/** What the page of a deed on several articles says to a refusal; nothing was done to any of them. */
export function bulkWords(refusal: BulkRefusal | DoorRefusal): Words {
  if (refusal === 'forbidden' || refusal === 'not-found') {
    return { status: 403, summary: say('Tài khoản của bạn chưa được giao việc này.'), problems: {} }
  }
  if (typeof refusal === 'string') {
    const { status, sentence } = DOOR_ANSWERS[refusal]
    return { status, summary: sentence, problems: {} }
  }
  const { targets, ...problems } = refusal.problems
  const summary = targets ? targetSentences()[targets] : say('Còn chỗ cần xem lại. Chưa bài nào thay đổi.')
  return { status: 422, summary, problems: fieldSentences(problems) }
}

/** What the list says when a deed on several articles cannot be taken back. */
export function undoWords(refusal: UndoRefusal | DoorRefusal): Pick<Words, 'status' | 'summary'> {
  switch (refusal) {
    case 'forbidden':
      return { status: 403, summary: say('Tài khoản của bạn chưa được giao việc này.') }
    case 'not-found':
      return { status: 404, summary: say('Không còn tìm thấy việc này để hoàn tác.') }
    case 'wrong-status':
      return { status: 409, summary: say('Việc này đã được hoàn tác, hoặc không hoàn tác được.') }
    default: {
      const { status, sentence } = DOOR_ANSWERS[refusal]
      return { status, summary: sentence }
    }
  }
}
