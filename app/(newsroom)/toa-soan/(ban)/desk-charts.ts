import { comparedWithLastWeek, dayOfMonth } from '@/components/newsroom/chart-scale'
import type { WeekDay } from '@/components/newsroom/week-calendar'
import type { DayFigure, publicationsByDay } from '@/modules/desk/day-figures'

const WEEKDAYS = ['Thứ 2', 'Thứ 3', 'Thứ 4', 'Thứ 5', 'Thứ 6', 'Thứ 7', 'Chủ nhật']

const total = (figures: readonly DayFigure[]) =>
  figures.reduce((sum, { count }) => sum + count, 0).toLocaleString('vi-VN')

/** What stands under the title of the chart of reads. */
export function viewsNote(views: readonly DayFigure[]): string {
  const compared = comparedWithLastWeek(views.map(({ count }) => count))
  return [`${total(views)} lượt`, ...(compared ? [`7 ngày qua ${compared}`] : []), 'cập nhật mỗi giờ'].join(' · ')
}

export const commentsNote = (came: readonly DayFigure[], decided: readonly DayFigure[]) =>
  `${total(came)} bình luận gửi đến, ${total(decided)} đã duyệt hoặc từ chối`

/** The days of a week, Monday first, with what went and will go out on each. */
export function weekDays(week: Awaited<ReturnType<typeof publicationsByDay>>, today: string): WeekDay[] {
  return week.published.map(({ day, count }, index) => ({
    day,
    weekday: WEEKDAYS[index] ?? '',
    date: dayOfMonth(day),
    published: count,
    planned: week.planned[index]?.count ?? 0,
    isToday: day === today,
  }))
}
