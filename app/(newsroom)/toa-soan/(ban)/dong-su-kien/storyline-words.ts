import type { DeskField, DeskPicture } from '@/components/newsroom/desk-answer'
import { STORYLINE_KEY_POINTS_CHARS_MAX, STORYLINE_STANDFIRST_CHARS_MAX } from '@/modules/storylines/storyline-input'

const EMPTY = { title: '', slug: '', standfirst: '', keyPoints: '', leadMediaId: null as number | null }

export const countedInWords = (count: number): string =>
  count === 0 ? 'chưa có bài nào' : `${count.toLocaleString('vi-VN')} bài`

/** The questions about a storyline, new or stored. */
export function storylineFields(pictures: DeskPicture[], stored = EMPTY): DeskField[] {
  return [
    {
      kind: 'line',
      name: 'title',
      label: 'Tên',
      hint: 'Ngắn và nói rõ chuyện gì, ví dụ: Xây cầu vượt ngã tư Vạn Phúc.',
      value: stored.title,
      isRequired: true,
    },
    {
      kind: 'slug',
      name: 'slug',
      label: 'Đường dẫn',
      hint: stored.slug
        ? 'Khi đổi, đường dẫn cũ tự dẫn sang đường dẫn mới.'
        : 'Có thể để trống, đường dẫn sẽ lấy từ tên.',
      value: stored.slug,
      from: 'title',
      before: '/dong-su-kien/',
    },
    {
      kind: 'area',
      name: 'standfirst',
      label: 'Lời dẫn',
      hint: `Vài câu đứng đầu trang. Tối đa ${STORYLINE_STANDFIRST_CHARS_MAX} ký tự.`,
      value: stored.standfirst,
      rows: 3,
    },
    {
      kind: 'area',
      name: 'keyPoints',
      label: 'Diễn biến chính',
      hint: `Mỗi dòng một ý, ghim ở trên các bài. Tối đa ${STORYLINE_KEY_POINTS_CHARS_MAX.toLocaleString('vi')} ký tự. Có thể để trống.`,
      value: stored.keyPoints,
      rows: 6,
    },
    {
      kind: 'picture',
      name: 'leadMediaId',
      label: 'Ảnh',
      value: stored.leadMediaId === null ? '' : String(stored.leadMediaId),
      pictures,
      none: 'Không dùng ảnh',
    },
  ]
}
