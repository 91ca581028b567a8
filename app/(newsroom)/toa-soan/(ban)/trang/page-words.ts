import type { DeskField } from '@/components/newsroom/desk-answer'

/** Pages that readers look for and rules ask for, by their usual address. */
export const EXPECTED_PAGES: readonly { slug: string; title: string; why: string }[] = [
  { slug: 'gioi-thieu', title: 'Giới thiệu', why: 'cơ quan nào, làm việc gì' },
  { slug: 'lien-he', title: 'Liên hệ', why: 'đầu mối, điện thoại, thư điện tử' },
  { slug: 'quyen-rieng-tu', title: 'Quyền riêng tư', why: 'dữ liệu nào được giữ, bao lâu, xin xoá ở đâu' },
  { slug: 'tro-nang', title: 'Trợ năng', why: 'trang dùng được thế nào với người khuyết tật' },
  {
    slug: 'binh-luan',
    title: 'Quy định bình luận',
    why: 'bình luận nào được đăng; số liệu hằng tháng tự hiện bên dưới',
  },
]

/** What is asked about a standing page beside its text, new or stored. */
export function pageFields(stored = { title: '', slug: '' }, isNew = true): DeskField[] {
  return [
    {
      kind: 'line',
      name: 'title',
      label: 'Tiêu đề',
      hint: 'Hiện ở cuối mọi trang.',
      value: stored.title,
      isRequired: true,
    },
    {
      kind: 'slug',
      name: 'slug',
      label: 'Đường dẫn',
      hint: isNew
        ? 'Có thể để trống, đường dẫn sẽ lấy từ tiêu đề.'
        : 'Khi đổi, đường dẫn cũ tự dẫn sang đường dẫn mới.',
      value: stored.slug,
      from: 'title',
      before: '/trang/',
    },
  ]
}
