import type { ReactNode } from 'react'
import { isoWithZone, longDateTime } from '@/lib/time'
import type { MonthTotals } from '@/modules/comments/totals'
import { REJECTION_WORDS } from './rejection-words'
import styles from './totals.module.css'
import { TotalsChart } from './totals-chart'
import { durationInWords, inWords, monthInWords, refusedIn } from './totals-words'

type Props = {
  /** The oldest first. */
  months: MonthTotals[]
  countedAt: Date
}

const CODES = Object.keys(REJECTION_WORDS) as (keyof typeof REJECTION_WORDS)[]

type Column = { key: string; name: ReactNode; shown: (month: MonthTotals) => string }

const OUTCOMES: readonly Column[] = [
  { key: 'received', name: 'Đã nhận', shown: ({ received }) => inWords(received) },
  { key: 'published', name: 'Đã đăng', shown: ({ published }) => inWords(published) },
  { key: 'refused', name: 'Không đăng', shown: (month) => inWords(refusedIn(month)) },
  { key: 'withdrawn', name: 'Người viết rút', shown: ({ withdrawn }) => inWords(withdrawn) },
  { key: 'waiting', name: 'Đang chờ', shown: ({ waiting }) => inWords(waiting) },
  {
    key: 'median',
    name: (
      <>
        Một nửa có quyết định <span className={styles.whole}>trong vòng</span>
      </>
    ),
    shown: ({ medianSeconds }) => (medianSeconds === null ? '–' : durationInWords(medianSeconds)),
  },
]

const REASONS: readonly Column[] = CODES.map((code) => ({
  key: code,
  name: REJECTION_WORDS[code],
  shown: ({ refused }) => inWords(refused[code]),
}))

/** What became of the comments of the last year: drawn, and as tables with every figure. */
export function Totals({ months, countedAt }: Props) {
  const newestFirst = [...months].reverse()
  return (
    <section className={styles.totals} aria-labelledby="so-lieu">
      <h2 id="so-lieu">Số liệu 12 tháng gần nhất</h2>
      <p>
        Mỗi bình luận được tính vào tháng nó được gửi và theo tình trạng hiện nay, nên con số của tháng cũ còn có thể
        đổi. Tính đến <time dateTime={isoWithZone(countedAt)}>{longDateTime(countedAt)}</time>.
      </p>
      <TotalsChart months={months} />
      <MonthTable label={{ 'aria-label': 'Bảng số bình luận theo tháng' }} columns={OUTCOMES} months={newestFirst} />
      <h3 id="vi-sao-khong-dang">Vì sao không đăng</h3>
      <MonthTable label={{ 'aria-labelledby': 'vi-sao-khong-dang' }} columns={REASONS} months={newestFirst} />
    </section>
  )
}

type MonthTableProps = {
  label: { 'aria-label': string } | { 'aria-labelledby': string }
  columns: readonly Column[]
  months: MonthTotals[]
}

/** A row for each month. */
function MonthTable({ label, columns, months }: MonthTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className={styles.scroll} {...label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Tháng</th>
            {columns.map(({ key, name }) => (
              <th scope="col" key={key}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.month}>
              <th scope="row">{monthInWords(month.month)}</th>
              {columns.map(({ key, shown }) => (
                <td key={key}>{shown(month)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
