import { MARGIN_NOTE_CHARS_MAX, type MarginNoteRefusal } from '@/modules/margin-notes/note-input'
import { DOOR_ANSWERS, type DoorRefusal } from '../../../../door'

type Words = { status: number; summary: string; problem: string | null }

const ANSWERS: Record<Exclude<MarginNoteRefusal | DoorRefusal, object>, { status: number; sentence: string }> = {
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: 'Tài khoản của bạn chưa được giao việc này với bài viết.' },
  'not-found': { status: 404, sentence: 'Đoạn hoặc ghi chú này không còn nữa. Vui lòng tải lại trang rồi ghi lại.' },
  resolved: { status: 409, sentence: 'Ghi chú này đã xong. Vui lòng mở lại, hoặc viết ghi chú mới.' },
}

/** What the margin says to a refusal. */
export function marginNoteWords(refusal: MarginNoteRefusal | DoorRefusal): Words {
  if (typeof refusal === 'string') {
    const { status, sentence } = ANSWERS[refusal]
    return { status, summary: sentence, problem: null }
  }
  const { text } = refusal.problems
  const problem =
    text === 'too-long'
      ? `Vui lòng viết gọn, tối đa ${MARGIN_NOTE_CHARS_MAX.toLocaleString('vi-VN')} ký tự.`
      : text === 'unreadable-characters'
        ? 'Ghi chú có ký tự ẩn không đọc được, thường đến từ văn bản chép vào. Vui lòng gõ lại chỗ đó.'
        : 'Vui lòng viết ghi chú.'
  return { status: 422, summary: 'Chưa ghi được.', problem }
}
