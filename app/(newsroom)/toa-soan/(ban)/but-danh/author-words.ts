import type { DeskField, DeskPicture } from '@/components/newsroom/desk-answer'
import { say } from '@/lib/english/shelves'
import { inDigits } from '@/lib/interface-language'
import { AUTHOR_BIO_CHARS_MAX } from '@/modules/authors/author-input'
import { AUTHOR_COUNT_MAX } from '@/modules/authors/desk-queries'

const EMPTY = { name: '', slug: '', role: '', unit: '', bio: '', email: '', photoMediaId: null as number | null }

export function signedInWords(count: number): string {
  if (count === 0) return say('chưa ký bài nào')
  const figure = inDigits(count)
  return count >= AUTHOR_COUNT_MAX ? say('từ {figure} bài trở lên', { figure }) : say('{figure} bài', { figure })
}

/** The questions about a pen-name, new or stored. */
export function authorFields(pictures: DeskPicture[], stored = EMPTY): DeskField[] {
  return [
    {
      kind: 'line',
      name: 'name',
      label: say('Bút danh'),
      hint: say('Tên in dưới tiêu đề bài.'),
      value: stored.name,
      isRequired: true,
    },
    {
      kind: 'slug',
      name: 'slug',
      label: say('Đường dẫn'),
      hint: stored.slug
        ? say('Khi đổi, đường dẫn cũ tự dẫn sang đường dẫn mới.')
        : say('Có thể để trống, đường dẫn sẽ lấy từ bút danh.'),
      value: stored.slug,
      from: 'name',
      before: '/tac-gia/',
    },
    {
      kind: 'line',
      name: 'role',
      label: say('Vai trò'),
      hint: say('Ví dụ: Phóng viên, Cộng tác viên. Có thể để trống.'),
      value: stored.role,
    },
    {
      kind: 'line',
      name: 'unit',
      label: say('Đơn vị'),
      hint: say('Phòng, ban hoặc phường. Có thể để trống.'),
      value: stored.unit,
    },
    {
      kind: 'area',
      name: 'bio',
      label: say('Lời giới thiệu'),
      hint: say('Hiện trên trang tác giả. Tối đa {max} ký tự.', { max: AUTHOR_BIO_CHARS_MAX }),
      value: stored.bio,
      rows: 4,
    },
    {
      kind: 'code',
      name: 'email',
      label: say('Thư điện tử công khai'),
      hint: say('Bạn đọc thấy địa chỉ này trên trang tác giả. Để trống nếu không muốn công khai.'),
      value: stored.email,
    },
    {
      kind: 'picture',
      name: 'photoMediaId',
      label: say('Ảnh'),
      hint: say('Ảnh trong kho, hiện hình tròn trên trang tác giả.'),
      value: stored.photoMediaId === null ? '' : String(stored.photoMediaId),
      pictures,
      none: say('Không dùng ảnh'),
    },
  ]
}
