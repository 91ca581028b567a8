import { TAG_DESCRIPTION_CHARS_MAX, TAG_NAME_CHARS_MAX } from '@/modules/tags/change'
import { DOOR_ANSWERS } from '../../door'
import { UNREADABLE, type Words } from '../form-answer'

/** What to do about each problem of a tag's fields. */
export const TAG_PROBLEMS: Record<string, Record<string, string>> = {
  name: {
    empty: 'Vui lòng nhập tên chủ đề.',
    'too-long': `Tên chủ đề dài quá. Vui lòng rút còn ${TAG_NAME_CHARS_MAX} ký tự.`,
    unaddressable: 'Tên chủ đề cần có chữ cái hoặc chữ số.',
    taken: 'Đã có chủ đề mang tên này (không kể dấu và chữ hoa). Bạn có thể gộp hai chủ đề ở bên dưới.',
    malformed: UNREADABLE,
  },
  description: {
    'too-long': `Lời giới thiệu dài quá. Vui lòng rút còn ${TAG_DESCRIPTION_CHARS_MAX} ký tự.`,
    malformed: UNREADABLE,
  },
}

export const TAG_ANSWERS: Record<string, Words> = {
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: 'Tài khoản của bạn chưa được giao việc quản lý chủ đề.' },
  'not-found': { status: 404, sentence: 'Không còn tìm thấy chủ đề này. Có thể ai đó vừa gộp hoặc xoá.' },
  'no-target': { status: 422, sentence: 'Vui lòng chọn chủ đề được giữ lại.' },
  'in-use': {
    status: 409,
    sentence: 'Chủ đề này vừa được gắn vào bài nên chưa xoá được. Bạn có thể gộp vào chủ đề khác.',
  },
}
