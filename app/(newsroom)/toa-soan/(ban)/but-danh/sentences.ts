import { AUTHOR_BIO_CHARS_MAX, AUTHOR_LINE_CHARS_MAX, AUTHOR_NAME_CHARS_MAX } from '@/modules/authors/author-input'
import { DOOR_ANSWERS } from '../../door'
import { UNREADABLE, type Words } from '../form-answer'

const line = {
  'too-long': `Dài quá. Vui lòng rút còn ${AUTHOR_LINE_CHARS_MAX} ký tự.`,
  malformed: UNREADABLE,
}

/** What to do about each problem of a pen-name's fields. */
export const AUTHOR_PROBLEMS: Record<string, Record<string, string>> = {
  name: {
    empty: 'Vui lòng nhập bút danh.',
    'too-short': 'Bút danh cần ít nhất 2 ký tự.',
    'too-long': `Bút danh dài quá. Vui lòng rút còn ${AUTHOR_NAME_CHARS_MAX} ký tự.`,
    malformed: UNREADABLE,
  },
  slug: {
    unaddressable: 'Đường dẫn cần có chữ cái không dấu hoặc chữ số. Vui lòng nhập vào ô này.',
    taken: 'Một bút danh khác đang dùng đường dẫn này. Vui lòng thêm chữ để phân biệt, hoặc gộp hai bút danh.',
    malformed: 'Đường dẫn chưa đúng dạng. Vui lòng chỉ dùng chữ không dấu, số và gạch nối.',
  },
  bio: { 'too-long': `Lời giới thiệu dài quá. Vui lòng rút còn ${AUTHOR_BIO_CHARS_MAX} ký tự.`, malformed: UNREADABLE },
  role: line,
  unit: line,
  email: { ...line, 'not-an-email': 'Địa chỉ thư chưa đúng dạng, ví dụ ten@hadong.gov.vn.' },
  photoMediaId: {
    unknown: 'Ảnh đã chọn không còn trong kho. Vui lòng chọn ảnh khác.',
    malformed: 'Vui lòng chọn lại ảnh.',
  },
}

export const AUTHOR_ANSWERS: Record<string, Words> = {
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: 'Tài khoản của bạn chưa được giao việc quản lý bút danh.' },
  'not-found': { status: 404, sentence: 'Không còn tìm thấy bút danh này. Vui lòng tải lại trang.' },
  'no-target': { status: 422, sentence: 'Vui lòng chọn bút danh được giữ lại.' },
}
