import { say } from '@/lib/english/desk'
import { inDigits } from '@/lib/interface-language'
export type WeekDay = {
  day: string
  weekday: string
  date: string
  published: number
  planned: number
  isToday: boolean
}

/** A week of publishing: what went out and what is to go out. */
export function WeekCalendar({ days }: { days: WeekDay[] }) {
  return (
    <ol className="week">
      {days.map(({ day, weekday, date, published, planned, isToday }) => (
        <li aria-current={isToday ? 'date' : undefined} key={day}>
          <span className="week-day">
            {weekday} <span className="meta">{date}</span>
          </span>
          {published > 0 && <span>{say('{published} đã đăng', { published: inDigits(published) })}</span>}
          {planned > 0 && (
            <span className="week-planned">{say('{planned} hẹn giờ', { planned: inDigits(planned) })}</span>
          )}
          {published + planned === 0 && (
            <span className="meta">
              <span aria-hidden="true">–</span>
              <span className="spoken">{say('chưa có bài')}</span>
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
