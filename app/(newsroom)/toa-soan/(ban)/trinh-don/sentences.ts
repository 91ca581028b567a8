import { say } from '@/lib/english/site'
import { MENU_ITEMS_MAX, MENU_LABEL_CHARS_MAX } from '@/modules/settings/menus'
import { DOOR_ANSWERS } from '../../door'
import type { Words } from '../form-answer'

/** What to do about each problem of an entry's fields. */
export const menuProblems = (): Record<string, Record<string, string>> => ({
  id: {
    unknown: say('Mục đã chọn không còn nữa. Vui lòng chọn mục khác.'),
    malformed: say('Vui lòng chọn một mục trong danh sách.'),
  },
  path: {
    nowhere: say('Không có trang nào của báo ở đường dẫn này. Vui lòng mở thử trang rồi sao chép phần sau tên miền.'),
    malformed: say('Đường dẫn cần bắt đầu bằng dấu /, ví dụ /doc-nhieu.'),
  },
  url: {
    'not-https': say('Địa chỉ bên ngoài cần bắt đầu bằng https://.'),
    malformed: say('Vui lòng nhập địa chỉ bắt đầu bằng https://.'),
  },
  label: {
    empty: say('Vui lòng nhập chữ hiện trên trình đơn.'),
    'too-long': say('Chữ trên trình đơn dài quá. Vui lòng rút còn {max} ký tự.', { max: MENU_LABEL_CHARS_MAX }),
    malformed: say('Vui lòng kiểm tra lại chữ hiện trên trình đơn.'),
  },
})

export const menuAnswers = (): Record<string, Words> => ({
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: say('Tài khoản của bạn chưa được giao việc sắp xếp trình đơn.') },
  'not-found': { status: 404, sentence: say('Không còn tìm thấy mục này. Vui lòng tải lại trang.') },
  'edited-meanwhile': {
    status: 409,
    sentence: say('Một người khác vừa sửa trình đơn này. Vui lòng tải lại trang để xem bản mới.'),
  },
  'too-many': {
    status: 422,
    sentence: say('Trình đơn đã đủ {max} mục. Vui lòng bỏ bớt trước khi thêm.', { max: MENU_ITEMS_MAX }),
  },
})
