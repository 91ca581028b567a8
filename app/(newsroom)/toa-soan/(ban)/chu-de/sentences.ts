import { say } from '@/lib/english/shelves'
import { TAG_DESCRIPTION_CHARS_MAX, TAG_NAME_CHARS_MAX } from '@/modules/tags/change'
import { DOOR_ANSWERS } from '../../door'
import { unreadable, type Words } from '../form-answer'

/** What to do about each problem of a tag's fields. */
export const tagProblems = (): Record<string, Record<string, string>> => ({
  name: {
    empty: say('Vui lòng nhập tên chủ đề.'),
    'too-long': say('Tên chủ đề dài quá. Vui lòng rút còn {max} ký tự.', { max: TAG_NAME_CHARS_MAX }),
    unaddressable: say('Tên chủ đề cần có chữ cái hoặc chữ số.'),
    taken: say('Đã có chủ đề mang tên này (không kể dấu và chữ hoa). Bạn có thể gộp hai chủ đề ở bên dưới.'),
    malformed: unreadable(),
  },
  description: {
    'too-long': say('Lời giới thiệu dài quá. Vui lòng rút còn {max} ký tự.', { max: TAG_DESCRIPTION_CHARS_MAX }),
    malformed: unreadable(),
  },
})

export const tagAnswers = (): Record<string, Words> => ({
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: say('Tài khoản của bạn chưa được giao việc quản lý chủ đề.') },
  'not-found': { status: 404, sentence: say('Không còn tìm thấy chủ đề này. Có thể ai đó vừa gộp hoặc xoá.') },
  'no-target': { status: 422, sentence: say('Vui lòng chọn chủ đề được giữ lại.') },
  'in-use': {
    status: 409,
    sentence: say('Chủ đề này vừa được gắn vào bài nên chưa xoá được. Bạn có thể gộp vào chủ đề khác.'),
  },
})
