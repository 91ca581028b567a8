import { SECTION_DESCRIPTION_CHARS_MAX, SECTION_NAME_CHARS_MAX } from '@/modules/sections/section-input'
import { MOVED_ARTICLES_MAX } from '@/modules/shelves/move-section-articles'
import { DOOR_ANSWERS } from '../../door'
import { UNREADABLE, type Words } from '../form-answer'

/** What to do about each problem of a section's fields. */
export const SECTION_PROBLEMS = {
  name: {
    empty: 'Vui lòng nhập tên chuyên mục.',
    'too-short': 'Tên chuyên mục cần ít nhất 2 ký tự.',
    'too-long': `Tên chuyên mục dài quá. Vui lòng rút còn ${SECTION_NAME_CHARS_MAX} ký tự.`,
    taken: 'Đã có chuyên mục mang tên này (không kể dấu và chữ hoa). Vui lòng chọn tên khác.',
    'unreadable-characters': UNREADABLE,
    malformed: 'Vui lòng nhập tên chuyên mục.',
  },
  slug: {
    unaddressable: 'Đường dẫn cần có chữ cái không dấu hoặc chữ số. Vui lòng nhập vào ô này.',
    reserved:
      'Đường dẫn này đã dùng cho một trang khác của báo, ví dụ tìm kiếm hay lưu trữ. Vui lòng chọn đường dẫn khác.',
    taken: 'Một chuyên mục khác đang dùng đường dẫn này. Vui lòng chọn đường dẫn khác.',
    malformed: 'Đường dẫn chưa đúng dạng. Vui lòng chỉ dùng chữ không dấu, số và gạch nối.',
  },
  description: {
    'too-long': `Mô tả dài quá. Vui lòng rút còn ${SECTION_DESCRIPTION_CHARS_MAX} ký tự.`,
    'unreadable-characters': UNREADABLE,
    malformed: 'Vui lòng kiểm tra lại mô tả.',
  },
  englishName: {
    'too-long': `Tên tiếng Anh dài quá. Vui lòng rút còn ${SECTION_NAME_CHARS_MAX} ký tự.`,
    'unreadable-characters': UNREADABLE,
    malformed: 'Vui lòng kiểm tra lại tên tiếng Anh.',
  },
  englishSlug: {
    unaddressable: 'Đường dẫn tiếng Anh cần có chữ cái không dấu hoặc chữ số. Vui lòng nhập vào ô này.',
    reserved: 'Đường dẫn tiếng Anh này đã dùng cho một trang khác. Vui lòng chọn đường dẫn khác.',
    taken: 'Một chuyên mục khác đang dùng đường dẫn tiếng Anh này. Vui lòng chọn đường dẫn khác.',
    malformed: 'Đường dẫn chưa đúng dạng. Vui lòng chỉ dùng chữ không dấu, số và gạch nối.',
  },
}

/** What a refusal about the whole section says. */
export const SECTION_ANSWERS: Record<string, Words> = {
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: 'Tài khoản của bạn chưa được giao việc sắp xếp chuyên mục.' },
  'not-found': { status: 404, sentence: 'Không còn tìm thấy chuyên mục này. Vui lòng tải lại trang.' },
  'no-target': { status: 422, sentence: 'Vui lòng chọn chuyên mục nhận bài.' },
  'has-articles': {
    status: 409,
    sentence: `Chuyên mục này còn bài. Vui lòng chọn chuyên mục nhận bài; bài được chuyển từng đợt ${MOVED_ARTICLES_MAX}.`,
  },
}
