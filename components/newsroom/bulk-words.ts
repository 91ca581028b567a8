import type { BulkDeed, RowRefusal } from '@/modules/desk/bulk-deed'

/** A deed on several articles as an address names it, as its button reads, and as it is told when done. */
export const BULK_WORDS: Record<BulkDeed, { code: string; button: string; done: string }> = {
  submit: { code: 'gui-duyet', button: 'Gửi duyệt', done: 'Đã gửi duyệt' },
  approve: { code: 'duyet', button: 'Duyệt', done: 'Đã duyệt' },
  move: { code: 'chuyen-muc', button: 'Chuyển chuyên mục', done: 'Đã chuyển chuyên mục cho' },
  'add-tag': { code: 'chu-de', button: 'Thêm chủ đề', done: 'Đã thêm chủ đề cho' },
  schedule: { code: 'hen-gio', button: 'Hẹn giờ đăng', done: 'Đã hẹn giờ đăng' },
  withdraw: { code: 'go', button: 'Gỡ bài', done: 'Đã gỡ' },
}

export const ROW_REFUSALS: Record<RowRefusal, string> = {
  forbidden: 'Bạn chưa được giao việc này với bài này.',
  'not-found': 'Không còn tìm thấy bài này.',
  'wrong-status': 'Trạng thái hiện tại của bài không hợp với việc này.',
  'edited-meanwhile': 'Bài vừa được lưu ở nơi khác. Vui lòng xem bản mới rồi làm lại.',
  unfinished: 'Bài còn thiếu tiêu đề, chuyên mục hoặc nội dung.',
  checks: 'Còn điều cần xem trước khi đăng. Vui lòng mở bài, xem mục Kiểm tra.',
  past: 'Giờ đã chọn không dùng được cho bài này. Vui lòng chọn giờ khác.',
}

const codes = new Map(Object.entries(BULK_WORDS).map(([deed, { code }]) => [code, deed as BulkDeed]))

/** The deed that an address or a button names; null for none that we know. */
export const bulkDeedOf = (code: string | undefined): BulkDeed | null => codes.get(code ?? '') ?? null
