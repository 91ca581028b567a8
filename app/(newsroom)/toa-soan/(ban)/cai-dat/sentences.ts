import {
  COMMENT_DAYS_MAX,
  COMMENT_LINKS_MAX,
  COMMENTS_A_WINDOW_MAX,
  SLOW_MODE_SECONDS_MAX,
} from '@/modules/settings/comment-policy'
import { ROBOTS_CHARS_MAX } from '@/modules/settings/discovery'
import { OFFICE_LINE_CHARS_MAX } from '@/modules/settings/office'
import { DOOR_ANSWERS } from '../../door'
import { UNREADABLE, type Words } from '../form-answer'

const words = (what: string) => ({
  empty: `Vui lòng nhập ${what}.`,
  'too-short': `Vui lòng nhập ${what}, ít nhất 2 ký tự.`,
  'too-long': `Dài quá. Vui lòng rút còn ${OFFICE_LINE_CHARS_MAX} ký tự.`,
  'unreadable-characters': UNREADABLE,
  malformed: `Vui lòng kiểm tra lại ${what}.`,
})

const figures = (min: number, max: number) => ({
  'not-a-number': 'Vui lòng nhập một số nguyên, ví dụ 30.',
  'out-of-range': `Vui lòng nhập số từ ${min} đến ${max.toLocaleString('vi-VN')}.`,
  malformed: 'Vui lòng nhập một số nguyên, ví dụ 30.',
})

/** What to do about each problem, by the field's name. */
export const SETTING_PROBLEMS: Record<string, Record<string, string>> = {
  name: words('tên trang'),
  agency: words('tên cơ quan'),
  description: words('lời giới thiệu'),
  publisher: words('tên đơn vị xuất bản'),
  responsiblePerson: words('người chịu trách nhiệm'),
  licence: words('số giấy phép'),
  address: words('địa chỉ'),
  phone: { ...words('số điện thoại'), 'not-a-phone': 'Số điện thoại cần có chữ số, ví dụ 024 3382 4100.' },
  email: { ...words('thư điện tử'), 'not-an-email': 'Địa chỉ thư chưa đúng dạng, ví dụ toasoan@hadong.gov.vn.' },
  englishName: words('tên trang'),
  englishAgency: words('tên cơ quan'),
  englishDescription: words('lời giới thiệu'),
  englishPublisher: words('tên đơn vị xuất bản'),
  englishResponsiblePerson: words('người chịu trách nhiệm'),
  englishLicence: words('số giấy phép'),
  englishAddress: words('địa chỉ'),
  sealLetters: {
    empty: 'Vui lòng nhập một đến ba chữ.',
    'too-long': 'Vòng tròn chỉ vừa ba chữ.',
    malformed: 'Vui lòng nhập một đến ba chữ.',
  },
  logoMediaId: {
    unknown: 'Ảnh đã chọn không còn trong kho. Vui lòng chọn ảnh khác.',
    malformed: 'Vui lòng chọn lại ảnh.',
  },
  hubUrl: {
    ...words('địa chỉ trạm'),
    'not-a-hub': 'Địa chỉ trạm phải là một trang web công khai, ví dụ https://pubsubhubbub.appspot.com/.',
  },
  indexNowKey: {
    ...words('khoá'),
    'not-a-key': 'Khoá gồm 8 đến 128 chữ thường không dấu, chữ số hoặc gạch nối, bắt đầu bằng chữ hoặc số.',
  },
  robotsRules: {
    'too-long': `Dài quá. Vui lòng rút còn ${ROBOTS_CHARS_MAX.toLocaleString('vi-VN')} ký tự.`,
    'unreadable-characters': UNREADABLE,
    'not-a-rule':
      'Có dòng không phải quy tắc. Mỗi dòng chỉ nhận User-agent, Disallow, Allow hoặc Crawl-delay, đường dẫn bắt đầu bằng /.',
    'closes-site':
      'Quy tắc này che mất trang với máy tìm kiếm. Vui lòng chỉ đóng từng phần, hoặc từng máy thu thập khác.',
    'opens-doors': 'Quy tắc này mở lại một phần chỉ dành cho toà soạn. Vui lòng bỏ dòng Allow ấy.',
    malformed: 'Vui lòng kiểm tra lại các quy tắc.',
  },
  closeAfterDays: figures(0, COMMENT_DAYS_MAX),
  slowModeSeconds: figures(0, SLOW_MODE_SECONDS_MAX),
  perTenMinutesMax: figures(1, COMMENTS_A_WINDOW_MAX),
  linksMax: figures(0, COMMENT_LINKS_MAX),
}

export const SETTINGS_ANSWERS: Record<string, Words> = {
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: 'Tài khoản của bạn chưa được giao việc cài đặt.' },
  'not-found': { status: 404, sentence: 'Không có nhóm cài đặt này.' },
  'edited-meanwhile': {
    status: 409,
    sentence:
      'Một người khác vừa lưu nhóm này. Nội dung bạn nhập vẫn còn; vui lòng tải lại trang để xem bản mới trước khi lưu.',
  },
}
