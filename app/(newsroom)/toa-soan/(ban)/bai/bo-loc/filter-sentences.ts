import { FILTER_NAME_CHARS_MAX, FILTERS_MAX, type FilterRefusal } from '@/modules/desk/saved-filter'
import { DOOR_ANSWERS, type DoorRefusal } from '../../../door'

const DONE: Record<string, string> = {
  'doi-ten': 'Đã đổi tên bộ lọc.',
  xep: 'Đã xếp lại bộ lọc.',
  xoa: 'Đã xoá bộ lọc. Các bài vẫn còn nguyên.',
}

/** What was just done, for the line above the filters. */
export const doneFilter = (code: string | undefined) => (code && Object.hasOwn(DONE, code) ? DONE[code] : undefined)

/** What a form of filters says to a refusal. */
export function filterWords(refusal: FilterRefusal | DoorRefusal): { status: number; sentence: string } {
  if (refusal === 'forbidden') return { status: 403, sentence: 'Tài khoản của bạn chưa được giao việc này.' }
  if (refusal === 'not-found') return { status: 404, sentence: 'Không còn tìm thấy bộ lọc này.' }
  if (typeof refusal === 'string') return DOOR_ANSWERS[refusal]
  const { name, query } = refusal.problems
  if (query) return { status: 422, sentence: 'Danh sách này chưa lọc theo gì nên chưa có gì để lưu.' }
  return name === 'too-many'
    ? { status: 422, sentence: `Mỗi người giữ tối đa ${FILTERS_MAX} bộ lọc. Vui lòng xoá bớt rồi lưu lại.` }
    : { status: 422, sentence: `Vui lòng đặt tên cho bộ lọc, tối đa ${FILTER_NAME_CHARS_MAX} ký tự.` }
}
