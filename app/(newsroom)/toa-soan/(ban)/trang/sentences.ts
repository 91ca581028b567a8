import { said, say } from '@/lib/english/site'
import { PAGE_TITLE_CHARS_MAX } from '@/modules/standing-pages/page-input'
import { DOOR_ANSWERS } from '../../door'
import { unreadable, type Words } from '../form-answer'

/** What to do about each problem of a standing page's fields. */
export const pageProblems = (): Record<string, Record<string, string>> => ({
  title: {
    empty: say('Vui lòng nhập tiêu đề trang.'),
    'too-short': say('Tiêu đề cần ít nhất 2 ký tự.'),
    'too-long': say('Tiêu đề dài quá. Vui lòng rút còn {max} ký tự.', { max: PAGE_TITLE_CHARS_MAX }),
    malformed: unreadable(),
  },
  slug: {
    unaddressable: say('Đường dẫn cần có chữ cái không dấu hoặc chữ số. Vui lòng nhập vào ô này.'),
    reserved: say('Đường dẫn này đã dùng cho việc khác. Vui lòng chọn đường dẫn khác.'),
    taken: say('Một trang khác đang dùng đường dẫn này. Vui lòng chọn đường dẫn khác.'),
    malformed: say('Đường dẫn chưa đúng dạng. Vui lòng chỉ dùng chữ không dấu, số và gạch nối.'),
  },
  body: {
    empty: say('Vui lòng viết nội dung trang.'),
    'too-long': say('Nội dung dài quá. Vui lòng chia thành nhiều trang.'),
    unknown: say('Nội dung nhắc tới một ảnh không có trong kho. Vui lòng kiểm tra số ảnh.'),
    malformed: unreadable(),
  },
})

export const pageAnswers = (): Record<string, Words> => ({
  ...DOOR_ANSWERS,
  forbidden: {
    status: 403,
    sentence: say('Tài khoản của bạn chưa được giao việc viết trang cố định. Nội dung bạn viết vẫn còn.'),
  },
  'not-found': { status: 404, sentence: say('Không còn tìm thấy trang này. Nội dung bạn viết vẫn còn.') },
  'edited-meanwhile': {
    status: 409,
    sentence: say(
      'Trang này vừa được người khác lưu nên bản của bạn chưa lưu. Hai bản được đặt cạnh nhau ở dưới để bạn chọn; chưa chữ nào mất.',
    ),
  },
})

/** What to do about each problem of a page's language. */
export const PAGE_LANGUAGE_PROBLEMS: Record<string, Record<string, string>> = said({
  language: {
    fixed: 'Trang web dẫn thẳng tới trang này bằng tiếng Việt nên không đổi được ngôn ngữ.',
    translated: 'Đã có bản dịch trỏ về trang này nên trang phải là tiếng Việt. Vui lòng bỏ liên kết ở bản dịch trước.',
    malformed: 'Vui lòng chọn một ngôn ngữ.',
  },
  translationOf: {
    unknown: 'Trang gốc không còn. Vui lòng chọn trang khác.',
    'other-language': 'Trang gốc phải là trang tiếng Việt.',
    taken: 'Trang gốc này đã có bản tiếng Anh. Mỗi trang chỉ có một bản dịch.',
    malformed: 'Vui lòng chọn lại trang gốc.',
  },
})
