import { say } from '@/lib/english/office'
import {
  DIRECTORY_LINE_CHARS_MAX,
  DIRECTORY_TEXT_CHARS_MAX,
  type PersonField,
  type UnitField,
} from '@/modules/directory/directory-input'
import { PEOPLE_OF_UNIT_MAX } from '@/modules/directory/save-person'
import { UNITS_MAX } from '@/modules/directory/save-unit'
import { DOOR_ANSWERS } from '../../door'
import { unreadable, type Words } from '../form-answer'

const tooLong = (max: number) => say('Dài quá. Vui lòng rút còn {max} ký tự.', { max })
const line = { 'too-long': tooLong(DIRECTORY_LINE_CHARS_MAX), malformed: unreadable() }
const text = { 'too-long': tooLong(DIRECTORY_TEXT_CHARS_MAX), malformed: unreadable() }

/** What to do about each problem of a unit's or a person's fields. */
export const directoryProblems = (): Record<UnitField | PersonField, Record<string, string>> => ({
  name: { ...line, empty: say('Vui lòng nhập tên.'), 'too-short': say('Tên ngắn quá. Vui lòng ghi đủ.') },
  post: { ...line, empty: say('Vui lòng nhập chức vụ.'), 'too-short': say('Chức vụ ngắn quá. Vui lòng ghi đủ.') },
  about: text,
  englishName: line,
  englishAbout: text,
  englishPost: line,
  hours: text,
  address: line,
  room: line,
  phone: {
    ...line,
    'not-a-phone': say(
      'Số điện thoại chỉ gồm chữ số, dấu cách và ngoặc; máy lẻ ghi sau, ví dụ 024 0000 0000 máy lẻ 12.',
    ),
  },
  email: { ...line, 'not-an-email': say('Địa chỉ thư chưa đúng. Vui lòng kiểm tra lại, ví dụ vanthu@coquan.example.') },
})

export const directoryAnswers = (): Record<string, Words> => ({
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: say('Tài khoản của bạn chưa được giao việc quản lý danh bạ.') },
  'not-found': { status: 404, sentence: say('Không còn tìm thấy đơn vị hoặc người này. Vui lòng tải lại trang.') },
  'edited-meanwhile': {
    status: 409,
    sentence: say(
      'Chỗ này vừa được người khác lưu. Nội dung bạn gõ vẫn còn ở đây: vui lòng mở lại trang trong một thẻ khác, so với bản mới rồi lưu ở đó.',
    ),
  },
  'too-many': {
    status: 422,
    sentence: say('Danh bạ có tối đa {units} đơn vị, mỗi đơn vị tối đa {people} người.', {
      units: UNITS_MAX,
      people: PEOPLE_OF_UNIT_MAX,
    }),
  },
  'has-people': { status: 409, sentence: say('Đơn vị còn có người. Vui lòng đưa từng người ra khỏi danh bạ trước.') },
})
