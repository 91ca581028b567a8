import { say } from '@/lib/english/shelves'
import { inDigits } from '@/lib/interface-language'
import { TAG_COUNT_MAX } from '@/modules/tags/desk-queries'

export function carriedInWords(count: number): string {
  if (count === 0) return say('chưa gắn vào bài nào')
  const figure = inDigits(count)
  return count >= TAG_COUNT_MAX ? say('từ {figure} bài trở lên', { figure }) : say('{figure} bài', { figure })
}
