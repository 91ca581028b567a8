import { REDIRECT_LINES_MAX } from '@/modules/redirects/import-csv'
import { REDIRECT_NOTE_CHARS_MAX, type RedirectField, type RedirectProblem } from '@/modules/redirects/redirect-input'
import { DOOR_ANSWERS } from '../../door'
import { UNREADABLE, type Words } from '../form-answer'

/** What to do about each problem of a redirect's fields. */
export const REDIRECT_PROBLEMS: Record<RedirectField, Record<string, string>> = {
  from: {
    empty: 'Vui lòng nhập đường dẫn cũ.',
    'too-long': 'Đường dẫn cũ dài quá 500 ký tự.',
    live: 'Đang có trang sống ở đường dẫn này nên không thể dẫn đi nơi khác.',
    door: 'Đường dẫn này dành cho toà soạn hoặc tệp của trang nên không dẫn đi được.',
    taken: 'Đường dẫn cũ này đã có trong danh sách. Vui lòng sửa dòng đã có.',
    malformed: 'Đường dẫn cũ cần bắt đầu bằng dấu /, ví dụ /tin-tuc/bai-cu.html hoặc ?id=123.',
  },
  to: {
    empty: 'Vui lòng nhập đường dẫn mới.',
    'too-long': 'Đường dẫn mới dài quá.',
    foreign: 'Chỉ dẫn được tới trang của chính báo này. Vui lòng nhập đường dẫn bắt đầu bằng dấu /.',
    nowhere: 'Không có trang nào ở đường dẫn mới. Vui lòng mở thử trang rồi sao chép đường dẫn.',
    door: 'Đường dẫn mới không phải trang dành cho bạn đọc.',
    loop: 'Đường dẫn mới trùng với đường dẫn cũ.',
    malformed: 'Đường dẫn mới cần bắt đầu bằng dấu /, ví dụ /thoi-su.',
  },
  note: {
    'too-long': `Ghi chú dài quá. Vui lòng rút còn ${REDIRECT_NOTE_CHARS_MAX} ký tự.`,
    malformed: UNREADABLE,
  },
}

export const problemInWords = (field: RedirectField, problem: RedirectProblem): string =>
  REDIRECT_PROBLEMS[field][problem] ?? REDIRECT_PROBLEMS[field]['malformed'] ?? UNREADABLE

export const REDIRECT_ANSWERS: Record<string, Words> = {
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: 'Tài khoản của bạn chưa được giao việc quản lý đường dẫn.' },
  'not-found': { status: 404, sentence: 'Không còn tìm thấy dòng này. Có thể ai đó vừa xoá.' },
  empty: { status: 422, sentence: 'Bảng chưa có dòng nào. Mỗi dòng gồm đường dẫn cũ, dấu phẩy, đường dẫn mới.' },
  'too-long': {
    status: 422,
    sentence: `Bảng dài quá. Mỗi lần nhập tối đa ${REDIRECT_LINES_MAX.toLocaleString('vi-VN')} dòng, vui lòng chia nhỏ.`,
  },
}
