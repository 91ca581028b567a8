import { say } from '@/lib/english/articles'
import { inDigits } from '@/lib/interface-language'
import { MARGIN_NOTE_CHARS_MAX, type MarginNoteRefusal } from '@/modules/margin-notes/note-input'
import { DOOR_ANSWERS, type DoorRefusal } from '../../../../door'

type Words = { status: number; summary: string; problem: string | null }

const answers = (): Record<Exclude<MarginNoteRefusal | DoorRefusal, object>, { status: number; sentence: string }> => ({
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: say('Tài khoản của bạn chưa được giao việc này với bài viết.') },
  'not-found': {
    status: 404,
    sentence: say('Đoạn hoặc ghi chú này không còn nữa. Vui lòng tải lại trang rồi ghi lại.'),
  },
  resolved: { status: 409, sentence: say('Ghi chú này đã xong. Vui lòng mở lại, hoặc viết ghi chú mới.') },
})

/** What the margin says to a refusal. */
export function marginNoteWords(refusal: MarginNoteRefusal | DoorRefusal): Words {
  if (typeof refusal === 'string') {
    const { status, sentence } = answers()[refusal]
    return { status, summary: sentence, problem: null }
  }
  const { text } = refusal.problems
  const problem =
    text === 'too-long'
      ? say('Vui lòng viết gọn, tối đa {max} ký tự.', { max: inDigits(MARGIN_NOTE_CHARS_MAX) })
      : text === 'unreadable-characters'
        ? say('Ghi chú có ký tự ẩn không đọc được, thường đến từ văn bản chép vào. Vui lòng gõ lại chỗ đó.')
        : say('Vui lòng viết ghi chú.')
  return { status: 422, summary: say('Chưa ghi được.'), problem }
}
