import { say } from '@/lib/english/site'
import { inDigits } from '@/lib/interface-language'
import { REDIRECT_LINES_MAX } from '@/modules/redirects/import-csv'
import { REDIRECT_NOTE_CHARS_MAX, type RedirectField, type RedirectProblem } from '@/modules/redirects/redirect-input'
import { DOOR_ANSWERS } from '../../door'
import { unreadable, type Words } from '../form-answer'

/** What to do about each problem of a redirect's fields. */
export const redirectProblems = (): Record<RedirectField, Record<string, string>> => ({
  from: {
    empty: say('Vui lòng nhập đường dẫn cũ.'),
    'too-long': say('Đường dẫn cũ dài quá 500 ký tự.'),
    live: say('Đang có trang sống ở đường dẫn này nên không thể dẫn đi nơi khác.'),
    door: say('Đường dẫn này dành cho toà soạn hoặc tệp của trang nên không dẫn đi được.'),
    taken: say('Đường dẫn cũ này đã có trong danh sách. Vui lòng sửa dòng đã có.'),
    malformed: say('Đường dẫn cũ cần bắt đầu bằng dấu /, ví dụ /tin-tuc/bai-cu.html hoặc ?id=123.'),
  },
  to: {
    empty: say('Vui lòng nhập đường dẫn mới.'),
    'too-long': say('Đường dẫn mới dài quá.'),
    foreign: say('Chỉ dẫn được tới trang của chính báo này. Vui lòng nhập đường dẫn bắt đầu bằng dấu /.'),
    nowhere: say('Không có trang nào ở đường dẫn mới. Vui lòng mở thử trang rồi sao chép đường dẫn.'),
    door: say('Đường dẫn mới không phải trang dành cho bạn đọc.'),
    loop: say('Đường dẫn mới trùng với đường dẫn cũ.'),
    malformed: say('Đường dẫn mới cần bắt đầu bằng dấu /, ví dụ /thoi-su.'),
  },
  note: {
    'too-long': say('Ghi chú dài quá. Vui lòng rút còn {max} ký tự.', { max: REDIRECT_NOTE_CHARS_MAX }),
    malformed: unreadable(),
  },
})

export const problemInWords = (field: RedirectField, problem: RedirectProblem): string =>
  redirectProblems()[field][problem] ?? redirectProblems()[field]['malformed'] ?? unreadable()

export const redirectAnswers = (): Record<string, Words> => ({
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: say('Tài khoản của bạn chưa được giao việc quản lý đường dẫn.') },
  'not-found': { status: 404, sentence: say('Không còn tìm thấy dòng này. Có thể ai đó vừa xoá.') },
  empty: { status: 422, sentence: say('Bảng chưa có dòng nào. Mỗi dòng gồm đường dẫn cũ, dấu phẩy, đường dẫn mới.') },
  'too-long': {
    status: 422,
    sentence: say('Bảng dài quá. Mỗi lần nhập tối đa {max} dòng, vui lòng chia nhỏ.', {
      max: inDigits(REDIRECT_LINES_MAX),
    }),
  },
})
