import { say } from '@/lib/english/shelves'
import { AUTHOR_BIO_CHARS_MAX, AUTHOR_LINE_CHARS_MAX, AUTHOR_NAME_CHARS_MAX } from '@/modules/authors/author-input'
import { DOOR_ANSWERS } from '../../door'
import { unreadable, type Words } from '../form-answer'

const line = () => ({
  'too-long': say('Dài quá. Vui lòng rút còn {max} ký tự.', { max: AUTHOR_LINE_CHARS_MAX }),
  malformed: unreadable(),
})

/** What to do about each problem of a pen-name's fields. */
export const authorProblems = (): Record<string, Record<string, string>> => ({
  name: {
    empty: say('Vui lòng nhập bút danh.'),
    'too-short': say('Bút danh cần ít nhất 2 ký tự.'),
    'too-long': say('Bút danh dài quá. Vui lòng rút còn {max} ký tự.', { max: AUTHOR_NAME_CHARS_MAX }),
    malformed: unreadable(),
  },
  slug: {
    unaddressable: say('Đường dẫn cần có chữ cái không dấu hoặc chữ số. Vui lòng nhập vào ô này.'),
    taken: say('Một bút danh khác đang dùng đường dẫn này. Vui lòng thêm chữ để phân biệt, hoặc gộp hai bút danh.'),
    malformed: say('Đường dẫn chưa đúng dạng. Vui lòng chỉ dùng chữ không dấu, số và gạch nối.'),
  },
  bio: {
    'too-long': say('Lời giới thiệu dài quá. Vui lòng rút còn {max} ký tự.', { max: AUTHOR_BIO_CHARS_MAX }),
    malformed: unreadable(),
  },
  role: line(),
  unit: line(),
  email: { ...line(), 'not-an-email': say('Địa chỉ thư chưa đúng dạng, ví dụ ten@hadong.gov.vn.') },
  photoMediaId: {
    unknown: say('Ảnh đã chọn không còn trong kho. Vui lòng chọn ảnh khác.'),
    malformed: say('Vui lòng chọn lại ảnh.'),
  },
})

export const authorAnswers = (): Record<string, Words> => ({
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: say('Tài khoản của bạn chưa được giao việc quản lý bút danh.') },
  'not-found': { status: 404, sentence: say('Không còn tìm thấy bút danh này. Vui lòng tải lại trang.') },
  'no-target': { status: 422, sentence: say('Vui lòng chọn bút danh được giữ lại.') },
})
