import { isoWithZone, longDateTime } from '@/lib/time'
import type { MonthTotals } from '@/modules/comments/totals'
import { REJECTION_WORDS } from './rejection-words'
import styles from './totals.module.css'
import { TotalsChart } from './totals-chart'
import { durationInWords, inWords, monthInWords } from './totals-words'

type Props = {
  /** The oldest first. */
  months: MonthTotals[]
  countedAt: Date
}

const CODES = Object.keys(REJECTION_WORDS) as (keyof typeof REJECTION_WORDS)[]

const refusedIn = ({ refused }: MonthTotals) => CODES.reduce((sum, code) => sum + refused[code], 0)

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
      <OutcomeTable months={newestFirst} />
      <h3 id="vi-sao-khong-dang">Vì sao không đăng</h3>
      <ReasonTable months={newestFirst} />
    </section>
  )
}

function OutcomeTable({ months }: { months: MonthTotals[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className={styles.scroll} aria-label="Bảng số bình luận theo tháng" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {['Tháng', 'Đã nhận', 'Đã đăng', 'Không đăng', 'Người viết rút', 'Đang chờ'].map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
            <th scope="col">
              Một nửa có quyết định <span className={styles.whole}>trong vòng</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.month}>
              <th scope="row">{monthInWords(month.month)}</th>
              <td>{inWords(month.received)}</td>
              <td>{inWords(month.published)}</td>
              <td>{inWords(refusedIn(month))}</td>
              <td>{inWords(month.withdrawn)}</td>
              <td>{inWords(month.waiting)}</td>
              <td>{month.medianSeconds === null ? '–' : durationInWords(month.medianSeconds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ReasonTable({ months }: { months: MonthTotals[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: as above.
    <section className={styles.scroll} aria-labelledby="vi-sao-khong-dang" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Tháng</th>
            {CODES.map((code) => (
              <th scope="col" key={code}>
                {REJECTION_WORDS[code]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.month}>
              <th scope="row">{monthInWords(month.month)}</th>
              {CODES.map((code) => (
                <td key={code}>{inWords(month.refused[code])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
