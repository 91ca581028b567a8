import { say } from '@/lib/english/frame'
import { inDigits } from '@/lib/interface-language'

const MINUTE_SECONDS = 60
const HOUR_SECONDS = 3_600
const DAY_SECONDS = 86_400

/** How long ago something was, in the words of a desk: `vừa xong`, `5 phút trước`, `3 giờ trước`, `12 ngày trước`. */
export function ageInWords(then: Date, now: Date): string {
  const seconds = Math.max(0, Math.floor((now.getTime() - then.getTime()) / 1_000))
  if (seconds < MINUTE_SECONDS) return say('vừa xong')
  if (seconds < HOUR_SECONDS) return say('{count} phút trước', { count: Math.floor(seconds / MINUTE_SECONDS) })
  if (seconds < DAY_SECONDS) return say('{count} giờ trước', { count: Math.floor(seconds / HOUR_SECONDS) })
  return say('{count} ngày trước', { count: inDigits(Math.floor(seconds / DAY_SECONDS)) })
}
