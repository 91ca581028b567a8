import { MENU_ITEMS_MAX, MENU_LABEL_CHARS_MAX } from '@/modules/settings/menus'
import { DOOR_ANSWERS } from '../../door'
import type { Words } from '../form-answer'

/** What to do about each problem of an entry's fields. */
export const MENU_PROBLEMS: Record<string, Record<string, string>> = {
  id: {
    unknown: 'Mục đã chọn không còn nữa. Vui lòng chọn mục khác.',
    malformed: 'Vui lòng chọn một mục trong danh sách.',
  },
  path: {
    nowhere: 'Không có trang nào của báo ở đường dẫn này. Vui lòng mở thử trang rồi sao chép phần sau tên miền.',
    malformed: 'Đường dẫn cần bắt đầu bằng dấu /, ví dụ /doc-nhieu.',
  },
  url: {
    'not-https': 'Địa chỉ bên ngoài cần bắt đầu bằng https://.',
    malformed: 'Vui lòng nhập địa chỉ bắt đầu bằng https://.',
  },
  label: {
    empty: 'Vui lòng nhập chữ hiện trên trình đơn.',
    'too-long': `Chữ trên trình đơn dài quá. Vui lòng rút còn ${MENU_LABEL_CHARS_MAX} ký tự.`,
    malformed: 'Vui lòng kiểm tra lại chữ hiện trên trình đơn.',
  },
}

export const MENU_ANSWERS: Record<string, Words> = {
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: 'Tài khoản của bạn chưa được giao việc sắp xếp trình đơn.' },
  'not-found': { status: 404, sentence: 'Không còn tìm thấy mục này. Vui lòng tải lại trang.' },
  'edited-meanwhile': {
    status: 409,
    sentence: 'Một người khác vừa sửa trình đơn này. Vui lòng tải lại trang để xem bản mới.',
  },
  'too-many': { status: 422, sentence: `Trình đơn đã đủ ${MENU_ITEMS_MAX} mục. Vui lòng bỏ bớt trước khi thêm.` },
}
