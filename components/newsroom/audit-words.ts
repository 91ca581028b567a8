/** The log's verbs in the words of the desk. A verb without words is shown as it is written. */
const VERB_WORDS: Record<string, string> = {
  refuse: 'Bị từ chối',
  'sign-in': 'Đăng nhập',
  'sign-out': 'Đăng xuất',
  'end-session': 'Kết thúc phiên',
  'save-draft': 'Lưu nháp',
  'restore-version': 'Lấy lại một bản cũ',
  'hide-version': 'Ẩn chữ của một bản đã đăng',
  'show-version': 'Cho xem lại chữ của một bản đã đăng',
  submit: 'Gửi duyệt',
  'take-back': 'Rút bài đang chờ duyệt',
  'return-to-writer': 'Trả lại bài',
  approve: 'Duyệt bài',
  'lose-approval': 'Sửa bài đã duyệt, bài chờ duyệt lại',
  publish: 'Xuất bản',
  'publish-article': 'Xuất bản',
  'update-published': 'Cập nhật bài đã đăng',
  correct: 'Cập nhật bài đã đăng',
  schedule: 'Hẹn giờ đăng',
  unschedule: 'Bỏ hẹn đăng',
  'schedule-withdrawal': 'Hẹn giờ gỡ',
  'unschedule-withdrawal': 'Bỏ hẹn gỡ',
  'miss-schedule': 'Lỡ giờ đăng, bài về bản nháp',
  withdraw: 'Gỡ bài',
  'withdraw-article': 'Gỡ bài',
  restore: 'Khôi phục bài',
  'restore-article': 'Khôi phục bài',
  'approve-comment': 'Duyệt bình luận',
  'reject-comment': 'Không đăng bình luận',
  reject: 'Không đăng bình luận',
  move: 'Chuyển chuyên mục',
  'add-tag': 'Thêm chủ đề',
  'remove-tag': 'Bỏ chủ đề',
  'save-filter': 'Lưu bộ lọc',
  'rename-filter': 'Đổi tên bộ lọc',
  'move-filter': 'Xếp lại bộ lọc',
  'delete-filter': 'Xoá bộ lọc',
  'set-mail': 'Đổi cách nhận thông báo',
  'add-section': 'Thêm chuyên mục',
  'change-section': 'Sửa chuyên mục',
  'move-section': 'Đổi chỗ chuyên mục',
  'move-section-articles': 'Chuyển bài sang chuyên mục khác',
  'retire-section': 'Ngừng dùng chuyên mục',
  'reopen-section': 'Dùng lại chuyên mục',
  'add-redirect': 'Thêm chuyển hướng',
  'change-redirect': 'Sửa chuyển hướng',
  'remove-redirect': 'Xoá chuyển hướng',
  'import-redirects': 'Nhập bảng chuyển hướng',
  'save-settings': 'Lưu cài đặt',
  'add-user': 'Thêm tài khoản',
  'disable-user': 'Khoá tài khoản',
  'reset-password': 'Đặt lại mật khẩu',
}

const OBJECT_WORDS: Record<string, string> = {
  article: 'Bài viết',
  comment: 'Bình luận',
  user: 'Tài khoản',
  media: 'Ảnh',
  section: 'Chuyên mục',
  redirect: 'Chuyển hướng',
  'saved-filter': 'Bộ lọc',
}

export const verbInWords = (verb: string) => VERB_WORDS[verb] ?? verb

/** `article:12` → `Bài viết số 12` */
export function objectInWords(object: string): string {
  const [kind = '', id] = object.split(':')
  const word = OBJECT_WORDS[kind]
  return word && id ? `${word} số ${id}` : object
}
