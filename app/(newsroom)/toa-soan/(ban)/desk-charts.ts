import { comparedWithLastWeek, dayOfMonth } from '@/components/newsroom/chart-scale'
import type { WeekDay } from '@/components/newsroom/week-calendar'
import { say } from '@/lib/english/desk'
import { inDigits } from '@/lib/interface-language'
import type { DayFigure, publicationsByDay } from '@/modules/desk/day-figures'

const weekdays = () => [
  say('Thứ 2'),
  say('Thứ 3'),
  say('Thứ 4'),
  say('Thứ 5'),
  say('Thứ 6'),
  say('Thứ 7'),
  say('Chủ nhật'),
]

const total = (figures: readonly DayFigure[]) => inDigits(figures.reduce((sum, { count }) => sum + count, 0))

/** What stands under the title of the chart of reads. */
export function viewsNote(views: readonly DayFigure[]): string {
  const compared = comparedWithLastWeek(views.map(({ count }) => count))
  return [
    say('{total} lượt', { total: total(views) }),
    ...(compared ? [say('7 ngày qua {compared}', { compared })] : []),
    say('cập nhật mỗi giờ'),
  ].join(' · ')
}

export const commentsNote = (came: readonly DayFigure[], decided: readonly DayFigure[]) =>
  say('{came} bình luận gửi đến, {decided} đã duyệt hoặc từ chối', { came: total(came), decided: total(decided) })

/** The days of a week, Monday first, with what went and will go out on each. */
export function weekDays(week: Awaited<ReturnType<typeof publicationsByDay>>, today: string): WeekDay[] {
  return week.published.map(({ day, count }, index) => ({
    day,
    weekday: weekdays()[index] ?? '',
    date: dayOfMonth(day),
    published: count,
    planned: week.planned[index]?.count ?? 0,
    isToday: day === today,
  }))
}
