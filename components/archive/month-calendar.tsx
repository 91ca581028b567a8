import { archivePathOf } from '@/modules/articles/archive-address'
import { weeksOf } from '@/modules/articles/archive-calendar'

const WEEKDAYS = [
  { short: 'T2', long: 'Thứ hai' },
  { short: 'T3', long: 'Thứ ba' },
  { short: 'T4', long: 'Thứ tư' },
  { short: 'T5', long: 'Thứ năm' },
  { short: 'T6', long: 'Thứ sáu' },
  { short: 'T7', long: 'Thứ bảy' },
  { short: 'CN', long: 'Chủ nhật' },
]

type Props = {
  year: number
  month: number
  /** Articles by day of the month; days without any are absent. */
  counts: ReadonlyMap<number, number>
}

/** A month as a calendar, Monday first; days with articles are links that say how many. */
export function MonthCalendar({ year, month, counts }: Props) {
  return (
    <table className="calendar">
      <caption className="spoken">
        Lịch tháng {month} năm {year}
      </caption>
      <thead>
        <tr>
          {WEEKDAYS.map(({ short, long }) => (
            <th key={short} scope="col">
              <abbr title={long}>{short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf({ year, month }).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, column) => (
              <td key={WEEKDAYS[column]?.short}>
                {day !== null && <Day year={year} month={month} day={day} count={counts.get(day) ?? 0} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ year, month, day, count }: { year: number; month: number; day: number; count: number }) {
  if (count === 0) return <span className="without">{day}</span>
  return (
    <a href={archivePathOf({ year, month, day })}>
      <span className="day">{day}</span> <span className="count">{count.toLocaleString('vi-VN')} bài</span>
    </a>
  )
}
