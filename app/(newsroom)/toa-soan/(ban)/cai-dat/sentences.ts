import { say } from '@/lib/english/settings'
import { inDigits } from '@/lib/interface-language'
import {
  COMMENT_DAYS_MAX,
  COMMENT_LINKS_MAX,
  COMMENTS_A_WINDOW_MAX,
  SLOW_MODE_SECONDS_MAX,
} from '@/modules/settings/comment-policy'
import { ROBOTS_CHARS_MAX } from '@/modules/settings/discovery'
import { ACCESSIBILITY_REPLY_DAYS_MAX, OFFICE_LINE_CHARS_MAX } from '@/modules/settings/office'
import { DOOR_ANSWERS } from '../../door'
import { unreadable, type Words } from '../form-answer'

const words = (what: string) => ({
  empty: say('Vui lòng nhập {what}.', { what }),
  'too-short': say('Vui lòng nhập {what}, ít nhất 2 ký tự.', { what }),
  'too-long': say('Dài quá. Vui lòng rút còn {max} ký tự.', { max: OFFICE_LINE_CHARS_MAX }),
  'unreadable-characters': unreadable(),
  malformed: say('Vui lòng kiểm tra lại {what}.', { what }),
})

const figures = (min: number, max: number) => ({
  'not-a-number': say('Vui lòng nhập một số nguyên, ví dụ 30.'),
  'out-of-range': say('Vui lòng nhập số từ {min} đến {max}.', { min, max: inDigits(max) }),
  malformed: say('Vui lòng nhập một số nguyên, ví dụ 30.'),
})

/** What to do about each problem, by the field's name. */
export const settingProblems = (): Record<string, Record<string, string>> => ({
  name: words(say('tên trang')),
  agency: words(say('tên cơ quan')),
  description: words(say('lời giới thiệu')),
  publisher: words(say('tên đơn vị xuất bản')),
  responsiblePerson: words(say('người chịu trách nhiệm')),
  licence: words(say('số giấy phép')),
  address: words(say('địa chỉ')),
  phone: { ...words(say('số điện thoại')), 'not-a-phone': say('Số điện thoại cần có chữ số, ví dụ 024 3382 4100.') },
  email: {
    ...words(say('thư điện tử')),
    'not-an-email': say('Địa chỉ thư chưa đúng dạng, ví dụ toasoan@hadong.gov.vn.'),
  },
  englishName: words(say('tên trang')),
  englishAgency: words(say('tên cơ quan')),
  englishDescription: words(say('lời giới thiệu')),
  englishPublisher: words(say('tên đơn vị xuất bản')),
  englishResponsiblePerson: words(say('người chịu trách nhiệm')),
  englishLicence: words(say('số giấy phép')),
  englishAddress: words(say('địa chỉ')),
  accessibilityReplyDays: figures(1, ACCESSIBILITY_REPLY_DAYS_MAX),
  sealLetters: {
    empty: say('Vui lòng nhập một đến ba chữ.'),
    'too-long': say('Vòng tròn chỉ vừa ba chữ.'),
    malformed: say('Vui lòng nhập một đến ba chữ.'),
  },
  logoMediaId: {
    unknown: say('Ảnh đã chọn không còn trong kho. Vui lòng chọn ảnh khác.'),
    malformed: say('Vui lòng chọn lại ảnh.'),
  },
  hubUrl: {
    ...words(say('địa chỉ trạm')),
    'not-a-hub': say('Địa chỉ trạm phải là một trang web công khai, ví dụ https://pubsubhubbub.appspot.com/.'),
  },
  indexNowKey: {
    ...words(say('khoá')),
    'not-a-key': say('Khoá gồm 8 đến 128 chữ thường không dấu, chữ số hoặc gạch nối, bắt đầu bằng chữ hoặc số.'),
  },
  robotsRules: {
    'too-long': say('Dài quá. Vui lòng rút còn {max} ký tự.', { max: inDigits(ROBOTS_CHARS_MAX) }),
    'unreadable-characters': unreadable(),
    'not-a-rule': say(
      'Có dòng không phải quy tắc. Mỗi dòng chỉ nhận User-agent, Disallow, Allow hoặc Crawl-delay, đường dẫn bắt đầu bằng /.',
    ),
    'closes-site': say(
      'Quy tắc này che mất trang với máy tìm kiếm. Vui lòng chỉ đóng từng phần, hoặc từng máy thu thập khác.',
    ),
    'opens-doors': say('Quy tắc này mở lại một phần chỉ dành cho toà soạn. Vui lòng bỏ dòng Allow ấy.'),
    malformed: say('Vui lòng kiểm tra lại các quy tắc.'),
  },
  closeAfterDays: figures(0, COMMENT_DAYS_MAX),
  slowModeSeconds: figures(0, SLOW_MODE_SECONDS_MAX),
  perTenMinutesMax: figures(1, COMMENTS_A_WINDOW_MAX),
  linksMax: figures(0, COMMENT_LINKS_MAX),
})

export const settingsAnswers = (): Record<string, Words> => ({
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: say('Tài khoản của bạn chưa được giao việc cài đặt.') },
  'not-found': { status: 404, sentence: say('Không có nhóm cài đặt này.') },
  'edited-meanwhile': {
    status: 409,
    sentence: say(
      'Một người khác vừa lưu nhóm này. Nội dung bạn nhập vẫn còn; vui lòng tải lại trang để xem bản mới trước khi lưu.',
    ),
  },
})
