import type { DeskField } from '@/components/newsroom/desk-answer'
import { say } from '@/lib/english/site'

/** Pages that readers look for and rules ask for, by their usual address. */
export const expectedPages = (): readonly { slug: string; title: string; why: string }[] => [
  { slug: 'gioi-thieu', title: say('Giới thiệu'), why: say('cơ quan nào, làm việc gì') },
  { slug: 'lien-he', title: say('Liên hệ'), why: say('đầu mối, điện thoại, thư điện tử') },
  { slug: 'quyen-rieng-tu', title: say('Quyền riêng tư'), why: say('dữ liệu nào được giữ, bao lâu, xin xoá ở đâu') },
  { slug: 'tro-nang', title: say('Trợ năng'), why: say('trang dùng được thế nào với người khuyết tật') },
  {
    slug: 'binh-luan',
    title: say('Quy định bình luận'),
    why: say('bình luận nào được đăng; số liệu hằng tháng tự hiện bên dưới'),
  },
]

/** What is asked about a standing page beside its text, new or stored. */
export function pageFields(stored = { title: '', slug: '' }, isNew = true): DeskField[] {
  return [
    {
      kind: 'line',
      name: 'title',
      label: say('Tiêu đề'),
      hint: say('Hiện ở cuối mọi trang.'),
      value: stored.title,
      isRequired: true,
    },
    {
      kind: 'slug',
      name: 'slug',
      label: say('Đường dẫn'),
      hint: isNew
        ? say('Có thể để trống, đường dẫn sẽ lấy từ tiêu đề.')
        : say('Khi đổi, đường dẫn cũ tự dẫn sang đường dẫn mới.'),
      value: stored.slug,
      from: 'title',
      before: '/trang/',
    },
  ]
}
