import { say } from '@/lib/english/office'
import {
  DOCUMENT_EXCERPT_CHARS_MAX,
  DOCUMENT_LINE_CHARS_MAX,
  DOCUMENT_NUMBER_CHARS_MAX,
  type DocumentField,
} from '@/modules/documents/document-input'
import { DOOR_ANSWERS } from '../../door'
import { tooLong, unreadable, type Words } from '../form-answer'

/** What to do about each problem of a document's fields. */
export const documentProblems = (): Record<DocumentField, Record<string, string>> => ({
  number: {
    empty: say('Vui lòng nhập số, ký hiệu như in trên văn bản.'),
    'too-long': tooLong(say('Số, ký hiệu'), DOCUMENT_NUMBER_CHARS_MAX),
    taken: say('Đã có văn bản mang số này, ban hành cùng ngày. Vui lòng kiểm tra lại số hoặc ngày.'),
    malformed: unreadable(),
  },
  kind: { malformed: say('Vui lòng chọn loại văn bản trong danh sách.') },
  issuedOn: {
    empty: say('Vui lòng nhập ngày ban hành.'),
    'not-a-day': say('Ngày ban hành chưa đúng. Vui lòng nhập theo ngày/tháng/năm, ví dụ 14/3/2026.'),
    'too-early': say('Ngày ban hành sớm hơn 2/9/1945. Vui lòng kiểm tra lại năm.'),
    'in-future': say('Ngày ban hành ở sau hôm nay. Vui lòng kiểm tra lại.'),
    malformed: say('Vui lòng nhập theo ngày/tháng/năm, ví dụ 14/3/2026.'),
  },
  issuer: {
    empty: say('Vui lòng nhập cơ quan ban hành.'),
    'too-short': say('Tên cơ quan ngắn quá. Vui lòng ghi đủ tên.'),
    'too-long': tooLong(say('Tên cơ quan'), DOCUMENT_LINE_CHARS_MAX),
    malformed: unreadable(),
  },
  signer: { 'too-long': tooLong(say('Tên người ký'), DOCUMENT_LINE_CHARS_MAX), malformed: unreadable() },
  field: {
    empty: say('Vui lòng nhập lĩnh vực.'),
    'too-short': say('Tên lĩnh vực ngắn quá.'),
    'too-long': tooLong(say('Tên lĩnh vực'), DOCUMENT_LINE_CHARS_MAX),
    unaddressable: say('Tên lĩnh vực cần có chữ cái hoặc chữ số.'),
    malformed: unreadable(),
  },
  excerpt: {
    empty: say('Vui lòng nhập trích yếu.'),
    'too-short': say('Trích yếu ngắn quá. Vui lòng ghi đủ như trên văn bản.'),
    'too-long': tooLong(say('Trích yếu'), DOCUMENT_EXCERPT_CHARS_MAX),
    malformed: unreadable(),
  },
  attachmentId: {
    unknown: say('Tệp đã chọn không còn trong kho. Vui lòng chọn tệp khác.'),
    malformed: say('Vui lòng chọn lại tệp.'),
  },
})

export const documentAnswers = (): Record<string, Words> => ({
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: say('Tài khoản của bạn chưa được giao việc quản lý văn bản.') },
  'not-found': {
    status: 404,
    sentence: say('Không còn tìm thấy văn bản này ở trạng thái ấy. Vui lòng tải lại trang.'),
  },
  'edited-meanwhile': {
    status: 409,
    sentence: say(
      'Văn bản này vừa được người khác lưu. Nội dung bạn gõ vẫn còn ở đây: vui lòng mở lại văn bản trong một thẻ khác, so với bản mới rồi lưu ở đó.',
    ),
  },
})
