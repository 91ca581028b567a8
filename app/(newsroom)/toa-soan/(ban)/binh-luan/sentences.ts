import type { ModerationTyped } from '@/components/newsroom/moderation/queued-comment'
import { said, say } from '@/lib/english/comments'
import type { ModerateManyRefusal } from '@/modules/comments/moderate-many'
import {
  COMMENTS_AT_ONCE_MAX,
  type CommentRefusal,
  REJECTION_REASON_CHARS_MAX,
} from '@/modules/comments/moderation-deed'
import type { UndoModerationRefusal } from '@/modules/comments/undo-moderation'
import { DOOR_ANSWERS, type DoorRefusal } from '../../door'

type Words = { status: number; sentence: string; problems: Partial<Record<keyof ModerationTyped, string>> }

const SENTENCES: Readonly<Record<CommentRefusal, { status: number; sentence: string }>> = said({
  forbidden: { status: 403, sentence: 'Tài khoản của bạn chưa được giao duyệt bình luận của bài này.' },
  'not-found': { status: 404, sentence: 'Không còn tìm thấy bình luận này, hoặc người viết đã rút lại.' },
  'edited-meanwhile': {
    status: 409,
    sentence:
      'Một người khác vừa xử lý bình luận này, hoặc người viết vừa sửa. Vui lòng xem lại trạng thái hiện tại trước khi quyết định.',
  },
  'wrong-status': { status: 409, sentence: 'Bình luận không còn ở trạng thái hợp với việc này.' },
})

export const commentRefusalWords = (refusal: CommentRefusal | DoorRefusal) =>
  refusal in DOOR_ANSWERS ? DOOR_ANSWERS[refusal as DoorRefusal] : SENTENCES[refusal as CommentRefusal]

const reasonWords = () =>
  ({
    empty: say('Vui lòng viết lý do cho người viết.'),
    'too-long': say('Vui lòng viết gọn trong {max} ký tự.', { max: REJECTION_REASON_CHARS_MAX }),
    'unreadable-characters': say('Câu này có ký tự không đọc được. Vui lòng gõ lại phần đó.'),
  }) as const

const targetWords = () =>
  ({
    empty: say('Chưa chọn bình luận nào. Vui lòng đánh dấu các bình luận cần làm.'),
    'too-many': say('Mỗi lần xử lý được tối đa {max} bình luận. Vui lòng chọn ít hơn.', { max: COMMENTS_AT_ONCE_MAX }),
  }) as const

/** What the desk says to a refused decision. */
export function moderationWords(refusal: ModerateManyRefusal | DoorRefusal): Words {
  if (typeof refusal === 'string') return { ...commentRefusalWords(refusal), problems: {} }
  const { targets, code, reason } = refusal.problems
  if (targets && targets in targetWords())
    return { status: 422, sentence: targetWords()[targets as keyof ReturnType<typeof targetWords>], problems: {} }
  const problems = {
    ...(code && { code: say('Vui lòng chọn một lý do.') }),
    // Without a reason there is no ready sentence either; that is one thing to do, not two.
    ...(reason &&
      !code && { reason: reasonWords()[reason as keyof ReturnType<typeof reasonWords>] ?? reasonWords().empty }),
  }
  const isKnown = Object.keys(problems).length > 0
  return {
    status: 422,
    sentence: isKnown
      ? say('Chưa từ chối. Vui lòng xem lại lý do.')
      : say('Chưa rõ cần làm gì. Vui lòng tải lại trang rồi bấm lại.'),
    problems,
  }
}

const UNDO: Readonly<Record<UndoModerationRefusal, { status: number; sentence: string }>> = said({
  forbidden: { status: 403, sentence: 'Tài khoản của bạn chưa được giao việc này.' },
  'not-found': { status: 404, sentence: 'Không còn tìm thấy việc này để hoàn tác.' },
  'wrong-status': { status: 409, sentence: 'Việc này đã được hoàn tác.' },
})

export const undoWords = (refusal: UndoModerationRefusal | DoorRefusal) =>
  refusal in UNDO ? UNDO[refusal as UndoModerationRefusal] : DOOR_ANSWERS[refusal as DoorRefusal]
