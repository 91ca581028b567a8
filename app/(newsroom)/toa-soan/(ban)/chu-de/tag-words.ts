import { TAG_COUNT_MAX } from '@/modules/tags/desk-queries'

export function carriedInWords(count: number): string {
  if (count === 0) return 'chưa gắn vào bài nào'
  const figure = count.toLocaleString('vi-VN')
  return count >= TAG_COUNT_MAX ? `từ ${figure} bài trở lên` : `${figure} bài`
}
