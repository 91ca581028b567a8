import type { DeskField, DeskPicture } from '@/components/newsroom/desk-answer'
import { say } from '@/lib/english/shelves'
import { inDigits } from '@/lib/interface-language'
import { STORYLINE_KEY_POINTS_CHARS_MAX, STORYLINE_STANDFIRST_CHARS_MAX } from '@/modules/storylines/storyline-input'

const EMPTY = { title: '', slug: '', standfirst: '', keyPoints: '', leadMediaId: null as number | null }

export const countedInWords = (count: number): string =>
  count === 0 ? say('chưa có bài nào') : say('{count} bài', { count: inDigits(count) })

/** The questions about a storyline, new or stored. */
export function storylineFields(pictures: DeskPicture[], stored = EMPTY): DeskField[] {
  return [
    {
      kind: 'line',
      name: 'title',
      label: say('Tên'),
      hint: say('Ngắn và nói rõ chuyện gì, ví dụ: Xây cầu vượt ngã tư Vạn Phúc.'),
      value: stored.title,
      isRequired: true,
    },
    {
      kind: 'slug',
      name: 'slug',
      label: say('Đường dẫn'),
      hint: stored.slug
        ? say('Khi đổi, đường dẫn cũ tự dẫn sang đường dẫn mới.')
        : say('Có thể để trống, đường dẫn sẽ lấy từ tên.'),
      value: stored.slug,
      from: 'title',
      before: '/dong-su-kien/',
    },
    {
      kind: 'area',
      name: 'standfirst',
      label: say('Lời dẫn'),
      hint: say('Vài câu đứng đầu trang. Tối đa {max} ký tự.', { max: STORYLINE_STANDFIRST_CHARS_MAX }),
      value: stored.standfirst,
      rows: 3,
    },
    {
      kind: 'area',
      name: 'keyPoints',
      label: say('Diễn biến chính'),
      hint: say('Mỗi dòng một ý, ghim ở trên các bài. Tối đa {max} ký tự. Có thể để trống.', {
        max: inDigits(STORYLINE_KEY_POINTS_CHARS_MAX),
      }),
      value: stored.keyPoints,
      rows: 6,
    },
    {
      kind: 'picture',
      name: 'leadMediaId',
      label: say('Ảnh'),
      value: stored.leadMediaId === null ? '' : String(stored.leadMediaId),
      pictures,
      none: say('Không dùng ảnh'),
    },
  ]
}
