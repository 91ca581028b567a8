import type { DeskField } from '@/components/newsroom/desk-answer'
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
  label: 'Điện thoại',
  hint: 'Số công vụ. Máy lẻ ghi sau, ví dụ 024 0000 0000 máy lẻ 12. Có thể để trống.',
  value,
})
const email = (value: string): DeskField => ({
  kind: 'code',
  name: 'email',
  label: 'Thư điện tử',
  hint: 'Có thể để trống.',
  value,
})

/** The questions about a unit, new or stored. */
export function unitFields(stored: UnitText = NO_UNIT): DeskField[] {
  return [
    { kind: 'line', name: 'name', label: 'Tên đơn vị', value: stored.name, isRequired: true },
    {
      kind: 'area',
      name: 'about',
      label: 'Làm việc gì cho dân',
      hint: 'Một, hai câu. Có thể để trống.',
      value: stored.about,
      rows: 3,
    },
    { kind: 'line', name: 'address', label: 'Địa chỉ', value: stored.address },
    phone(stored.phone),
    email(stored.email),
    {
      kind: 'area',
      name: 'hours',
      label: 'Giờ tiếp dân',
      hint: 'Ví dụ: Thứ hai đến thứ sáu, 7 giờ 30 – 11 giờ 30 và 13 giờ 30 – 17 giờ.',
      value: stored.hours,
      rows: 2,
    },
    {
      kind: 'line',
      name: 'englishName',
      label: 'Tên tiếng Anh',
      hint: 'Cho danh bạ tiếng Anh, /en/contacts. Có thể để trống.',
      value: stored.englishName,
    },
    {
      kind: 'area',
      name: 'englishAbout',
      label: 'Làm việc gì, bằng tiếng Anh',
      hint: 'Có thể để trống.',
      value: stored.englishAbout,
      rows: 2,
    },
  ]
}

/** The questions about a person, new or stored. */
export function personFields(stored: PersonText = NO_PERSON): DeskField[] {
  return [
    { kind: 'line', name: 'name', label: 'Họ và tên', value: stored.name, isRequired: true },
    { kind: 'line', name: 'post', label: 'Chức vụ', value: stored.post, isRequired: true },
    phone(stored.phone),
    email(stored.email),
    { kind: 'line', name: 'room', label: 'Phòng làm việc', hint: 'Có thể để trống.', value: stored.room },
    {
      kind: 'line',
      name: 'englishPost',
      label: 'Chức vụ bằng tiếng Anh',
      hint: 'Có thể để trống.',
      value: stored.englishPost,
    },
  ]
}
