import {
  DOCUMENT_EXCERPT_CHARS_MAX,
  DOCUMENT_LINE_CHARS_MAX,
  DOCUMENT_NUMBER_CHARS_MAX,
  type DocumentField,
} from '@/modules/documents/document-input'
import { DOOR_ANSWERS } from '../../door'
import { tooLong, UNREADABLE, type Words } from '../form-answer'

/** What to do about each problem of a document's fields. */
export const DOCUMENT_PROBLEMS: Record<DocumentField, Record<string, string>> = {
  number: {
    empty: 'Vui lòng nhập số, ký hiệu như in trên văn bản.',
    'too-long': tooLong('Số, ký hiệu', DOCUMENT_NUMBER_CHARS_MAX),
    taken: 'Đã có văn bản mang số này, ban hành cùng ngày. Vui lòng kiểm tra lại số hoặc ngày.',
    malformed: UNREADABLE,
  },
  kind: { malformed: 'Vui lòng chọn loại văn bản trong danh sách.' },
  issuedOn: {
    empty: 'Vui lòng nhập ngày ban hành.',
    'not-a-day': 'Ngày ban hành chưa đúng. Vui lòng nhập theo ngày/tháng/năm, ví dụ 14/3/2026.',
    'too-early': 'Ngày ban hành sớm hơn 2/9/1945. Vui lòng kiểm tra lại năm.',
    'in-future': 'Ngày ban hành ở sau hôm nay. Vui lòng kiểm tra lại.',
    malformed: 'Vui lòng nhập theo ngày/tháng/năm, ví dụ 14/3/2026.',
  },
  issuer: {
    empty: 'Vui lòng nhập cơ quan ban hành.',
    'too-short': 'Tên cơ quan ngắn quá. Vui lòng ghi đủ tên.',
    'too-long': tooLong('Tên cơ quan', DOCUMENT_LINE_CHARS_MAX),
    malformed: UNREADABLE,
  },
  signer: { 'too-long': tooLong('Tên người ký', DOCUMENT_LINE_CHARS_MAX), malformed: UNREADABLE },
  field: {
    empty: 'Vui lòng nhập lĩnh vực.',
    'too-short': 'Tên lĩnh vực ngắn quá.',
    'too-long': tooLong('Tên lĩnh vực', DOCUMENT_LINE_CHARS_MAX),
    unaddressable: 'Tên lĩnh vực cần có chữ cái hoặc chữ số.',
    malformed: UNREADABLE,
  },
  excerpt: {
    empty: 'Vui lòng nhập trích yếu.',
    'too-short': 'Trích yếu ngắn quá. Vui lòng ghi đủ như trên văn bản.',
    'too-long': tooLong('Trích yếu', DOCUMENT_EXCERPT_CHARS_MAX),
    malformed: UNREADABLE,
  },
  attachmentId: {
    unknown: 'Tệp đã chọn không còn trong kho. Vui lòng chọn tệp khác.',
    malformed: 'Vui lòng chọn lại tệp.',
  },
}

export const DOCUMENT_ANSWERS: Record<string, Words> = {
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: 'Tài khoản của bạn chưa được giao việc quản lý văn bản.' },
  'not-found': { status: 404, sentence: 'Không còn tìm thấy văn bản này ở trạng thái ấy. Vui lòng tải lại trang.' },
  'edited-meanwhile': {
    status: 409,
    sentence:
      'Văn bản này vừa được người khác lưu. Nội dung bạn gõ vẫn còn ở đây: vui lòng mở lại văn bản trong một thẻ khác, so với bản mới rồi lưu ở đó.',
  },
}
