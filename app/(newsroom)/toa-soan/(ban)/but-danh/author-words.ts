import type { DeskField, DeskPicture } from '@/components/newsroom/desk-answer'
import { AUTHOR_BIO_CHARS_MAX } from '@/modules/authors/author-input'
import { AUTHOR_COUNT_MAX } from '@/modules/authors/desk-queries'

const EMPTY = { name: '', slug: '', role: '', unit: '', bio: '', email: '', photoMediaId: null as number | null }

export function signedInWords(count: number): string {
  if (count === 0) return 'chưa ký bài nào'
  const figure = count.toLocaleString('vi-VN')
  return count >= AUTHOR_COUNT_MAX ? `từ ${figure} bài trở lên` : `${figure} bài`
}

/** The questions about a pen-name, new or stored. */
export function authorFields(pictures: DeskPicture[], stored = EMPTY): DeskField[] {
  return [
    {
      kind: 'line',
      name: 'name',
      label: 'Bút danh',
      hint: 'Tên in dưới tiêu đề bài.',
      value: stored.name,
      isRequired: true,
    },
    {
      kind: 'slug',
      name: 'slug',
      label: 'Đường dẫn',
      hint: stored.slug
        ? 'Khi đổi, đường dẫn cũ tự dẫn sang đường dẫn mới.'
        : 'Có thể để trống, đường dẫn sẽ lấy từ bút danh.',
      value: stored.slug,
      from: 'name',
      before: '/tac-gia/',
    },
    {
      kind: 'line',
      name: 'role',
      label: 'Vai trò',
      hint: 'Ví dụ: Phóng viên, Cộng tác viên. Có thể để trống.',
      value: stored.role,
    },
    {
      kind: 'line',
      name: 'unit',
      label: 'Đơn vị',
      hint: 'Phòng, ban hoặc phường. Có thể để trống.',
      value: stored.unit,
    },
    {
      kind: 'area',
      name: 'bio',
      label: 'Lời giới thiệu',
      hint: `Hiện trên trang tác giả. Tối đa ${AUTHOR_BIO_CHARS_MAX} ký tự.`,
      value: stored.bio,
      rows: 4,
    },
    {
      kind: 'code',
      name: 'email',
      label: 'Thư điện tử công khai',
      hint: 'Bạn đọc thấy địa chỉ này trên trang tác giả. Để trống nếu không muốn công khai.',
      value: stored.email,
    },
    {
      kind: 'picture',
      name: 'photoMediaId',
      label: 'Ảnh',
      hint: 'Ảnh trong kho, hiện hình tròn trên trang tác giả.',
      value: stored.photoMediaId === null ? '' : String(stored.photoMediaId),
      pictures,
      none: 'Không dùng ảnh',
    },
  ]
}
