import { say } from '@/lib/english/shelves'
import { SECTION_DESCRIPTION_CHARS_MAX, SECTION_NAME_CHARS_MAX } from '@/modules/sections/section-input'
import { MOVED_ARTICLES_MAX } from '@/modules/shelves/move-section-articles'
import { DOOR_ANSWERS } from '../../door'
import { unreadable, type Words } from '../form-answer'

/** What to do about each problem of a section's fields. */
export const sectionProblems = () => ({
  name: {
    empty: say('Vui lòng nhập tên chuyên mục.'),
    'too-short': say('Tên chuyên mục cần ít nhất 2 ký tự.'),
    'too-long': say('Tên chuyên mục dài quá. Vui lòng rút còn {max} ký tự.', { max: SECTION_NAME_CHARS_MAX }),
    taken: say('Đã có chuyên mục mang tên này (không kể dấu và chữ hoa). Vui lòng chọn tên khác.'),
    'unreadable-characters': unreadable(),
    malformed: say('Vui lòng nhập tên chuyên mục.'),
  },
  slug: {
    unaddressable: say('Đường dẫn cần có chữ cái không dấu hoặc chữ số. Vui lòng nhập vào ô này.'),
    reserved: say(
      'Đường dẫn này đã dùng cho một trang khác của báo, ví dụ tìm kiếm hay lưu trữ. Vui lòng chọn đường dẫn khác.',
    ),
    taken: say('Một chuyên mục khác đang dùng đường dẫn này. Vui lòng chọn đường dẫn khác.'),
    malformed: say('Đường dẫn chưa đúng dạng. Vui lòng chỉ dùng chữ không dấu, số và gạch nối.'),
  },
  description: {
    'too-long': say('Mô tả dài quá. Vui lòng rút còn {max} ký tự.', { max: SECTION_DESCRIPTION_CHARS_MAX }),
    'unreadable-characters': unreadable(),
    malformed: say('Vui lòng kiểm tra lại mô tả.'),
  },
  englishName: {
    'too-long': say('Tên tiếng Anh dài quá. Vui lòng rút còn {max} ký tự.', { max: SECTION_NAME_CHARS_MAX }),
    'unreadable-characters': unreadable(),
    malformed: say('Vui lòng kiểm tra lại tên tiếng Anh.'),
  },
  englishSlug: {
    unaddressable: say('Đường dẫn tiếng Anh cần có chữ cái không dấu hoặc chữ số. Vui lòng nhập vào ô này.'),
    reserved: say('Đường dẫn tiếng Anh này đã dùng cho một trang khác. Vui lòng chọn đường dẫn khác.'),
    taken: say('Một chuyên mục khác đang dùng đường dẫn tiếng Anh này. Vui lòng chọn đường dẫn khác.'),
    malformed: say('Đường dẫn chưa đúng dạng. Vui lòng chỉ dùng chữ không dấu, số và gạch nối.'),
  },
})

/** What a refusal about the whole section says. */
export const sectionAnswers = (): Record<string, Words> => ({
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: say('Tài khoản của bạn chưa được giao việc sắp xếp chuyên mục.') },
  'not-found': { status: 404, sentence: say('Không còn tìm thấy chuyên mục này. Vui lòng tải lại trang.') },
  'no-target': { status: 422, sentence: say('Vui lòng chọn chuyên mục nhận bài.') },
  'has-articles': {
    status: 409,
    sentence: say('Chuyên mục này còn bài. Vui lòng chọn chuyên mục nhận bài; bài được chuyển từng đợt {max}.', {
      max: MOVED_ARTICLES_MAX,
    }),
  },
})
