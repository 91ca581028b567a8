import { said, say } from '@/lib/english/articles'
import { FILTER_NAME_CHARS_MAX, FILTERS_MAX, type FilterRefusal } from '@/modules/desk/saved-filter'
import { DOOR_ANSWERS, type DoorRefusal } from '../../../door'

const DONE: Record<string, string> = said({
  'doi-ten': 'Đã đổi tên bộ lọc.',
  xep: 'Đã xếp lại bộ lọc.',
  xoa: 'Đã xoá bộ lọc. Các bài vẫn còn nguyên.',
})

/** What was just done, for the line above the filters. */
export const doneFilter = (code: string | undefined) => (code && Object.hasOwn(DONE, code) ? DONE[code] : undefined)

/** What a form of filters says to a refusal. */
export function filterWords(refusal: FilterRefusal | DoorRefusal): { status: number; sentence: string } {
  if (refusal === 'forbidden') return { status: 403, sentence: say('Tài khoản của bạn chưa được giao việc này.') }
  if (refusal === 'not-found') return { status: 404, sentence: say('Không còn tìm thấy bộ lọc này.') }
  if (typeof refusal === 'string') return DOOR_ANSWERS[refusal]
  const { name, query } = refusal.problems
  if (query) return { status: 422, sentence: say('Danh sách này chưa lọc theo gì nên chưa có gì để lưu.') }
  return name === 'too-many'
    ? {
        status: 422,
        sentence: say('Mỗi người giữ tối đa {max} bộ lọc. Vui lòng xoá bớt rồi lưu lại.', { max: FILTERS_MAX }),
      }
    : { status: 422, sentence: say('Vui lòng đặt tên cho bộ lọc, tối đa {max} ký tự.', { max: FILTER_NAME_CHARS_MAX }) }
}
