import { FILTER_NAME_CHARS_MAX, FILTERS_MAX, type FilterRefusal } from '@/modules/desk/saved-filter'
import { DOOR_ANSWERS, type DoorRefusal } from '../../../door'
import { SENTENCES } from '../../../sentences'

type Code = 'ten' | 'nhieu' | 'loc' | 'khong-con' | 'bieu-mau' | 'may'

const REFUSED: Record<Code, { status: number; sentence: string }> = {
  ten: { status: 422, sentence: `Vui lòng đặt tên cho bộ lọc, tối đa ${FILTER_NAME_CHARS_MAX} ký tự.` },
  nhieu: { status: 422, sentence: `Mỗi người giữ tối đa ${FILTERS_MAX} bộ lọc. Vui lòng xoá bớt rồi lưu lại.` },
  loc: { status: 422, sentence: 'Danh sách này chưa lọc theo gì nên chưa có gì để lưu.' },
  'khong-con': { status: 404, sentence: 'Không còn tìm thấy bộ lọc này.' },
  'bieu-mau': DOOR_ANSWERS['foreign-form'],
  may: { status: 503, sentence: SENTENCES.databaseDownNoText },
}

const DONE: Record<string, string> = {
  'doi-ten': 'Đã đổi tên bộ lọc.',
  xep: 'Đã xếp lại bộ lọc.',
  xoa: 'Đã xoá bộ lọc. Các bài vẫn còn nguyên.',
}

/** A refusal as the address of the page of filters carries it. */
export function refusalCode(refusal: FilterRefusal | DoorRefusal): Code {
  if (refusal === 'foreign-form') return 'bieu-mau'
  if (refusal === 'database-down' || refusal === 'signed-out') return 'may'
  if (typeof refusal === 'string') return 'khong-con'
  if (refusal.problems.query) return 'loc'
  return refusal.problems.name === 'too-many' ? 'nhieu' : 'ten'
}

export const refusedFilter = (code: string | undefined) =>
  code && Object.hasOwn(REFUSED, code) ? REFUSED[code as Code] : null

export const doneFilter = (code: string | undefined) => (code && Object.hasOwn(DONE, code) ? DONE[code] : undefined)
