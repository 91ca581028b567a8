const WORDS: Record<string, string> = {
  luu: 'Đã lưu nháp.',
  'xuat-ban': 'Đã xuất bản. Bạn đọc thấy bài trong vài giây.',
  'cap-nhat': 'Đã cập nhật bài đã đăng. Bạn đọc thấy bản mới trong vài giây.',
  go: 'Đã gỡ bài. Bạn đọc không còn mở được bài này.',
  'khoi-phuc': 'Đã khôi phục. Bài trở lại chỗ cũ của nó.',
}

/** What was just done to an article, for the line above it. */
export const deedInWords = (deed: string | undefined) => (deed && Object.hasOwn(WORDS, deed) ? WORDS[deed] : undefined)
