import { say } from '@/lib/english/desk'
import { inDigits } from '@/lib/interface-language'
/** `24/11` of `2026-11-24`. */
export function dayOfMonth(day: string): string {
  const [, month = '', date = ''] = day.split('-')
  return `${Number(date)}/${Number(month)}`
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** How the last seven values compare with the seven before, in words; null when there is nothing to compare with. */
export function comparedWithLastWeek(values: readonly number[]): string | null {
  const [before, after] = [sum(values.slice(-14, -7)), sum(values.slice(-7))]
  if (values.length < 14 || before === 0) return null
  const percent = Math.round(((after - before) / before) * 100)
  if (percent === 0) return say('bằng tuần trước')
  return percent > 0
    ? say('tăng {percent}% so với tuần trước', { percent: inDigits(percent) })
    : say('giảm {percent}% so với tuần trước', { percent: inDigits(-percent) })
}
