import type { ReactNode } from 'react'
import { readerWords } from '@/components/words/reader'
import { isoWithZone } from '@/lib/time'
import { longDateTimeIn } from '@/lib/words/dates'
import { type Language, numberIn } from '@/lib/words/language'
import type { MonthTotals } from '@/modules/comments/totals'
import { REJECTION_WORDS, rejectionWordsIn } from './rejection-words'
import styles from './totals.module.css'
import { TotalsChart } from './totals-chart'
import { durationInWords, monthInWords, refusedIn } from './totals-words'

type Props = {
  language: Language
  /** The oldest first. */
  months: MonthTotals[]
  countedAt: Date
}

const CODES = Object.keys(REJECTION_WORDS) as (keyof typeof REJECTION_WORDS)[]

type Column = { key: string; name: ReactNode; shown: (month: MonthTotals) => string }

function outcomesIn(language: Language): Column[] {
  const words = readerWords(language).comments.totals
  const counted = (key: 'received' | 'published' | 'withdrawn' | 'waiting') => ({
    key,
    name: words[key],
    shown: (month: MonthTotals) => numberIn(language, month[key]),
  })
  const [half, within] = words.median
  return [
    counted('received'),
    counted('published'),
    { key: 'refused', name: words.refused, shown: (month) => numberIn(language, refusedIn(month)) },
    counted('withdrawn'),
    counted('waiting'),
    {
      key: 'median',
      name: (
        <>
          {half} <span className={styles.whole}>{within}</span>
        </>
      ),
      shown: ({ medianSeconds }) => (medianSeconds === null ? '–' : durationInWords(language, medianSeconds)),
    },
  ]
}

const reasonsIn = (language: Language): Column[] =>
  CODES.map((code) => ({
    key: code,
    name: rejectionWordsIn(language, code),
    shown: ({ refused }) => numberIn(language, refused[code]),
  }))

/** What became of the comments of the last year: drawn, and as tables with every figure. */
export function Totals({ language, months, countedAt }: Props) {
  const words = readerWords(language).comments.totals
  const newestFirst = [...months].reverse()
  return (
    <section className={styles.totals} aria-labelledby="so-lieu">
      <h2 id="so-lieu">{words.heading}</h2>
      <p>
        {words.about} <time dateTime={isoWithZone(countedAt)}>{longDateTimeIn(language, countedAt)}</time>.
      </p>
      <TotalsChart language={language} months={months} />
      <MonthTable
        month={words.month}
        label={{ 'aria-label': words.table }}
        columns={outcomesIn(language)}
        months={newestFirst}
      />
      <h3 id="vi-sao-khong-dang">{words.whyRefused}</h3>
      <MonthTable
        month={words.month}
        label={{ 'aria-labelledby': 'vi-sao-khong-dang' }}
        columns={reasonsIn(language)}
        months={newestFirst}
      />
    </section>
  )
}

type MonthTableProps = {
  /** What the first column is called. */
  month: string
  label: { 'aria-label': string } | { 'aria-labelledby': string }
  columns: readonly Column[]
  months: MonthTotals[]
}

/** A row for each month. */
function MonthTable({ month: monthWord, label, columns, months }: MonthTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className={styles.scroll} {...label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{monthWord}</th>
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
