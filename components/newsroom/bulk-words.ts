import { said, say } from '@/lib/english/articles'
import type { BulkDeed, RowRefusal } from '@/modules/desk/bulk-deed'

/** A deed on several articles as an address names it, as its button reads, and as it is told when done. */
export const bulkWords = (): Record<BulkDeed, { code: string; button: string; done: string }> => ({
  submit: { code: 'gui-duyet', button: say('Gửi duyệt'), done: say('Đã gửi duyệt') },
  approve: { code: 'duyet', button: say('Duyệt'), done: say('Đã duyệt') },
  move: { code: 'chuyen-muc', button: say('Chuyển chuyên mục'), done: say('Đã chuyển chuyên mục cho') },
  'add-tag': { code: 'chu-de', button: say('Thêm chủ đề'), done: say('Đã thêm chủ đề cho') },
  schedule: { code: 'hen-gio', button: say('Hẹn giờ đăng'), done: say('Đã hẹn giờ đăng') },
  withdraw: { code: 'go', button: say('Gỡ bài'), done: say('Đã gỡ') },
})

export const ROW_REFUSALS: Record<RowRefusal, string> = said({
  forbidden: 'Bạn chưa được giao việc này với bài này.',
  'not-found': 'Không còn tìm thấy bài này.',
  'wrong-status': 'Trạng thái hiện tại của bài không hợp với việc này.',
  'edited-meanwhile': 'Bài vừa được lưu ở nơi khác. Vui lòng xem bản mới rồi làm lại.',
  unfinished: 'Bài còn thiếu tiêu đề, chuyên mục hoặc nội dung.',
  checks: 'Còn điều cần xem trước khi đăng. Vui lòng mở bài, xem mục Kiểm tra.',
  past: 'Giờ đã chọn không dùng được cho bài này. Vui lòng chọn giờ khác.',
})

const codes = new Map(Object.entries(bulkWords()).map(([deed, { code }]) => [code, deed as BulkDeed]))

/** The deed that an address or a button names; null for none that we know. */
export const bulkDeedOf = (code: string | undefined): BulkDeed | null => codes.get(code ?? '') ?? null
