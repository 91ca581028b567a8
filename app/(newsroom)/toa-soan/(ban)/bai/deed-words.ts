import { said } from '@/lib/english/articles'

const WORDS: Record<string, string> = said({
  luu: 'Đã lưu nháp.',
  'ghi-chu': 'Đã ghi chú bên lề.',
  'gui-duyet': 'Đã gửi duyệt. Biên tập viên của chuyên mục đã được báo.',
  'rut-lai': 'Đã rút lại. Bài là bản nháp của bạn.',
  'tra-lai': 'Đã trả lại bài. Người viết đã được báo.',
  duyet: 'Đã duyệt. Bài sẵn sàng xuất bản.',
  'xuat-ban': 'Đã xuất bản. Bạn đọc thấy bài trong vài giây.',
  'cap-nhat': 'Đã cập nhật bài đã đăng. Bạn đọc thấy bản mới trong vài giây.',
  'hen-dang': 'Đã hẹn giờ đăng. Trước giờ đó không ai ngoài toà soạn thấy bài.',
  'bo-hen': 'Đã bỏ hẹn đăng. Bài trở lại là bản nháp.',
  'hen-go': 'Đã hẹn giờ gỡ. Đến giờ, bài tự rời khỏi báo.',
  'bo-hen-go': 'Đã bỏ hẹn gỡ. Bài ở lại trên báo.',
  go: 'Đã gỡ bài. Bạn đọc không còn mở được bài này.',
  'lay-lai': 'Đã lấy lại bản cũ. Bản trước đó vẫn còn trong lịch sử.',
  'ngon-ngu': 'Đã lưu ngôn ngữ của bài.',
  'vao-dong': 'Đã đưa bài vào dòng sự kiện.',
  'ra-dong': 'Đã đưa bài ra khỏi dòng sự kiện.',
  'khoi-phuc': 'Đã khôi phục. Bài trở lại chỗ cũ của nó.',
})

/** What was just done to an article, for the line above it. */
export const deedInWords = (deed: string | undefined) => (deed && Object.hasOwn(WORDS, deed) ? WORDS[deed] : undefined)
