import { archivePathOf } from '@/modules/articles/archive-address'
import type { Month } from '@/modules/articles/archive-calendar'

/** To the months beside this one. */
export function MonthSteps({ previous, next }: { previous: Month | null; next: Month | null }) {
  return (
    <nav className="steps" aria-label="Tháng trước và tháng sau">
      {previous && (
        <a rel="prev" href={archivePathOf(previous)}>
          Tháng trước: {previous.month}/{previous.year}
        </a>
      )}
      {next && (
        <a rel="next" href={archivePathOf(next)}>
          Tháng sau: {next.month}/{next.year}
        </a>
      )}
    </nav>
  )
}
