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
  import: 'Nhập bài từ trang cũ',
  'take-over': 'Nhận sửa tiếp bài người khác đang mở',
  'upload-picture': 'Tải ảnh lên',
  'describe-picture': 'Ghi chú thích ảnh',
  'shape-picture': 'Cắt, xoay ảnh',
  'replace-picture': 'Thay ảnh',
  'move-picture': 'Chuyển ảnh sang thư mục khác',
  'trash-picture': 'Bỏ ảnh vào thùng rác',
  'untrash-picture': 'Lấy ảnh lại từ thùng rác',
  'upload-attachment': 'Tải tệp lên',
  'rename-attachment': 'Đổi tên tệp',
  'trash-attachment': 'Bỏ tệp vào thùng rác',
  'untrash-attachment': 'Lấy tệp lại từ thùng rác',
  'add-user': 'Thêm tài khoản',
  'invite-user': 'Mời vào toà soạn',
  'accept-invitation': 'Nhận lời mời, đặt mật khẩu',
  'send-code': 'Đưa mã đặt mật khẩu',
  'change-role': 'Đổi vai trò, chuyên mục',
  'change-details': 'Đổi họ tên, địa chỉ thư',
  'disable-user': 'Khoá tài khoản',
  'enable-user': 'Mở khoá tài khoản',
  'end-sessions': 'Kết thúc mọi phiên của một người',
  'request-reset': 'Xin đặt lại mật khẩu',
  'reset-password': 'Đặt lại mật khẩu',
  'change-password': 'Đổi mật khẩu',
  'prove-again': 'Xác nhận lại mình là ai',
  'turn-on-second-factor': 'Bật xác thực hai bước',
  'move-second-factor': 'Chuyển xác thực hai bước sang điện thoại khác',
  'turn-off-second-factor': 'Tắt xác thực hai bước',
  'drop-second-factor': 'Gỡ xác thực hai bước của một người',
  'renew-recovery-codes': 'Tạo mã dự phòng mới',
  'export-audit': 'Xuất nhật ký',
}

/** The kinds of things deeds are done to; the log can be asked for one kind. */
export const OBJECT_WORDS: Readonly<Record<string, string>> = {
  article: 'Bài viết',
  comment: 'Bình luận',
  user: 'Tài khoản',
  media: 'Ảnh',
  attachment: 'Tệp đính kèm',
  section: 'Chuyên mục',
  redirect: 'Chuyển hướng',
  'saved-filter': 'Bộ lọc',
}

export const verbInWords = (verb: string) => VERB_WORDS[verb] ?? verb

/** Things there is one of. */
const SINGLE_WORDS: Readonly<Record<string, string>> = {
  settings: 'Cài đặt',
  audit: 'Nhật ký',
  articles: 'Nhiều bài',
  redirects: 'Bảng chuyển hướng',
}

/** `article:12` → `Bài viết số 12` */
export function objectInWords(object: string): string {
  const [kind = '', ...rest] = object.split(':')
  const id = rest.join(':')
  if (kind === 'door' && id) return `Trang ${id}`
  const word = OBJECT_WORDS[kind]
  return word && id ? `${word} số ${id}` : (SINGLE_WORDS[object] ?? object)
}
