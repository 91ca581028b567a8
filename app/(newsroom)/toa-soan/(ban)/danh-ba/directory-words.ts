import type { DeskField } from '@/components/newsroom/desk-answer'
import { say } from '@/lib/english/office'
import type { PersonText, UnitText } from '@/modules/directory/directory-input'

const NO_UNIT: UnitText = {
  name: '',
  englishName: '',
  about: '',
  englishAbout: '',
  address: '',
  phone: '',
  email: '',
  hours: '',
}
const NO_PERSON: PersonText = { name: '', post: '', englishPost: '', phone: '', email: '', room: '' }

const phone = (value: string): DeskField => ({
  kind: 'code',
  name: 'phone',
  label: say('Điện thoại'),
  hint: say('Số công vụ. Máy lẻ ghi sau, ví dụ 024 0000 0000 máy lẻ 12. Có thể để trống.'),
  value,
})
const email = (value: string): DeskField => ({
  kind: 'code',
  name: 'email',
  label: say('Thư điện tử'),
  hint: say('Có thể để trống.'),
  value,
})

/** The questions about a unit, new or stored. */
export function unitFields(stored: UnitText = NO_UNIT): DeskField[] {
  return [
    { kind: 'line', name: 'name', label: say('Tên đơn vị'), value: stored.name, isRequired: true },
    {
      kind: 'area',
      name: 'about',
      label: say('Làm việc gì cho dân'),
      hint: say('Một, hai câu. Có thể để trống.'),
      value: stored.about,
      rows: 3,
    },
    { kind: 'line', name: 'address', label: say('Địa chỉ'), value: stored.address },
    phone(stored.phone),
    email(stored.email),
    {
      kind: 'area',
      name: 'hours',
      label: say('Giờ tiếp dân'),
      hint: say('Ví dụ: Thứ hai đến thứ sáu, 7 giờ 30 – 11 giờ 30 và 13 giờ 30 – 17 giờ.'),
      value: stored.hours,
      rows: 2,
    },
    {
      kind: 'line',
      name: 'englishName',
      label: say('Tên tiếng Anh'),
      hint: say('Cho danh bạ tiếng Anh, /en/contacts. Có thể để trống.'),
      value: stored.englishName,
    },
    {
      kind: 'area',
      name: 'englishAbout',
      label: say('Làm việc gì, bằng tiếng Anh'),
      hint: say('Có thể để trống.'),
      value: stored.englishAbout,
      rows: 2,
    },
  ]
}

/** The questions about a person, new or stored. */
export function personFields(stored: PersonText = NO_PERSON): DeskField[] {
  return [
    { kind: 'line', name: 'name', label: say('Họ và tên'), value: stored.name, isRequired: true },
    { kind: 'line', name: 'post', label: say('Chức vụ'), value: stored.post, isRequired: true },
    phone(stored.phone),
    email(stored.email),
    { kind: 'line', name: 'room', label: say('Phòng làm việc'), hint: say('Có thể để trống.'), value: stored.room },
    {
      kind: 'line',
      name: 'englishPost',
      label: say('Tiếng Anh: chức vụ'),
      hint: say('Có thể để trống.'),
      value: stored.englishPost,
    },
  ]
}
