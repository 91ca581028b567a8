import type { ModerationTyped } from '@/components/newsroom/moderation/queued-comment'
import type { ModerateManyRefusal } from '@/modules/comments/moderate-many'
import {
  COMMENTS_AT_ONCE_MAX,
  type CommentRefusal,
  REJECTION_REASON_CHARS_MAX,
} from '@/modules/comments/moderation-deed'
import type { UndoModerationRefusal } from '@/modules/comments/undo-moderation'
import { DOOR_ANSWERS, type DoorRefusal } from '../../door'

type Words = { status: number; sentence: string; problems: Partial<Record<keyof ModerationTyped, string>> }

const SENTENCES: Readonly<Record<CommentRefusal, { status: number; sentence: string }>> = {
  forbidden: { status: 403, sentence: 'Tài khoản của bạn chưa được giao duyệt bình luận của bài này.' },
  'not-found': { status: 404, sentence: 'Không còn tìm thấy bình luận này, hoặc người viết đã rút lại.' },
  'edited-meanwhile': {
    status: 409,
    sentence:
      'Một người khác vừa xử lý bình luận này, hoặc người viết vừa sửa. Vui lòng xem lại trạng thái hiện tại trước khi quyết định.',
  },
  'wrong-status': { status: 409, sentence: 'Bình luận không còn ở trạng thái hợp với việc này.' },
}

export const commentRefusalWords = (refusal: CommentRefusal | DoorRefusal) =>
  refusal in DOOR_ANSWERS ? DOOR_ANSWERS[refusal as DoorRefusal] : SENTENCES[refusal as CommentRefusal]

const REASON_WORDS = {
  empty: 'Vui lòng viết lý do cho người viết.',
  'too-long': `Vui lòng viết gọn trong ${REJECTION_REASON_CHARS_MAX} ký tự.`,
  'unreadable-characters': 'Câu này có ký tự không đọc được. Vui lòng gõ lại phần đó.',
} as const

const TARGET_WORDS = {
  empty: 'Chưa chọn bình luận nào. Vui lòng đánh dấu các bình luận cần làm.',
  'too-many': `Mỗi lần xử lý được tối đa ${COMMENTS_AT_ONCE_MAX} bình luận. Vui lòng chọn ít hơn.`,
} as const

/** What the desk says to a refused decision. */
export function moderationWords(refusal: ModerateManyRefusal | DoorRefusal): Words {
  if (typeof refusal === 'string') return { ...commentRefusalWords(refusal), problems: {} }
  const { targets, code, reason } = refusal.problems
  if (targets && targets in TARGET_WORDS)
    return { status: 422, sentence: TARGET_WORDS[targets as keyof typeof TARGET_WORDS], problems: {} }
  const problems = {
    ...(code && { code: 'Vui lòng chọn một lý do.' }),
    // Without a reason there is no ready sentence either; that is one thing to do, not two.
    ...(reason && !code && { reason: REASON_WORDS[reason as keyof typeof REASON_WORDS] ?? REASON_WORDS.empty }),
  }
  const isKnown = Object.keys(problems).length > 0
  return {
    status: 422,
    sentence: isKnown
      ? 'Chưa từ chối. Vui lòng xem lại lý do.'
      : 'Chưa rõ cần làm gì. Vui lòng tải lại trang rồi bấm lại.',
    problems,
  }
}

const UNDO: Readonly<Record<UndoModerationRefusal, { status: number; sentence: string }>> = {
  forbidden: { status: 403, sentence: 'Tài khoản của bạn chưa được giao việc này.' },
  'not-found': { status: 404, sentence: 'Không còn tìm thấy việc này để hoàn tác.' },
  'wrong-status': { status: 409, sentence: 'Việc này đã được hoàn tác.' },
}

export const undoWords = (refusal: UndoModerationRefusal | DoorRefusal) =>
  refusal in UNDO ? UNDO[refusal as UndoModerationRefusal] : DOOR_ANSWERS[refusal as DoorRefusal]
