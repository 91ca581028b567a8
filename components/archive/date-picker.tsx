import type { CalendarDay } from '@/lib/time'

type Props = {
  /** The day the fields start with. */
  day?: Partial<CalendarDay> | undefined
}

const FIELDS = [
  { name: 'ngay', part: 'day', label: 'Ngày', digits: 2 },
  { name: 'thang', part: 'month', label: 'Tháng', digits: 2 },
  { name: 'nam', part: 'year', label: 'Năm', digits: 4 },
] as const

/** Three numbers and a button: finds a day of the archive without a script. An empty day asks for the month. */
export function DatePicker({ day = {} }: Props) {
  return (
    <form className="date-picker" action="/luu-tru/xem" method="get" aria-label="Xem bài theo ngày">
      {FIELDS.map(({ name, part, label, digits }) => (
        <label key={name} className={`date-${name}`}>
          {label}
          <input name={name} inputMode="numeric" autoComplete="off" maxLength={digits} defaultValue={day[part]} />
        </label>
      ))}
      <button type="submit">Xem</button>
    </form>
  )
}
