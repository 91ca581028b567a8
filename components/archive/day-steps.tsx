import type { CalendarDay } from '@/lib/time'
import { archivePathOf } from '@/modules/articles/archive-address'

const wordsOf = ({ day, month, year }: CalendarDay) => `${day}/${month}/${year}`

/** To the nearest days that have articles, however far away. */
export function DaySteps({ previous, next }: { previous: CalendarDay | null; next: CalendarDay | null }) {
  if (!previous && !next) return null
  return (
    <nav className="steps" aria-label="Ngày khác có bài">
      {previous && (
        <a rel="prev" href={archivePathOf(previous)}>
          Ngày trước có bài: {wordsOf(previous)}
        </a>
      )}
      {next && (
        <a rel="next" href={archivePathOf(next)}>
          Ngày sau có bài: {wordsOf(next)}
        </a>
      )}
    </nav>
  )
}
