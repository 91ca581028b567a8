import { roundTop } from '@/components/ui/round-top'
import { readerWords } from '@/components/words/reader'
import { type Language, numberIn } from '@/lib/words/language'
import type { MonthTotals } from '@/modules/comments/totals'
import styles from './totals.module.css'
import { monthInWords, refusedIn } from './totals-words'

const WIDTH = 600
const HEIGHT = 160
/** The part of a month's place that stays empty. */
const GAP = 0.3

type Part = {
  name: 'published' | 'refused' | 'withdrawn' | 'waiting'
  look: string | undefined
  count: (month: MonthTotals) => number
}

/** From the base up. Each has a look of its own besides its colour. */
const PARTS: readonly Part[] = [
  { name: 'published', look: styles.published, count: ({ published }) => published },
  { name: 'refused', look: styles.refused, count: refusedIn },
  { name: 'withdrawn', look: styles.withdrawn, count: ({ withdrawn }) => withdrawn },
  { name: 'waiting', look: styles.waiting, count: ({ waiting }) => waiting },
]

/** A pile for each month, for the eye alone: the table beside it has the figures. */
export function TotalsChart({ language, months }: { language: Language; months: MonthTotals[] }) {
  const words = readerWords(language).comments.totals
  const top = roundTop(months.map(({ received }) => received))
  const slot = WIDTH / Math.max(1, months.length)
  return (
    <div className={styles.chart} aria-hidden="true">
      <p className={styles.top}>{numberIn(language, top)}</p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <Hatching />
        <line className={styles.line} x1="0" x2={WIDTH} y1="0.5" y2="0.5" />
        <line className={styles.line} x1="0" x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
        {months.map((month, index) => (
          <Pile
            key={month.month}
            month={month}
            x={index * slot + (slot * GAP) / 2}
            width={slot * (1 - GAP)}
            top={top}
          />
        ))}
        <line className={styles.base} x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
      </svg>
      <p className={styles.months}>
        {[months[0], months.at(-1)].map((month) => month && <span key={month.month}>{monthInWords(month.month)}</span>)}
      </p>
      <ul className={styles.key}>
        {PARTS.map(({ name, look }) => (
          <li key={name}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <rect className={look} x="1" y="1" width="14" height="14" />
            </svg>
            {words[name]}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Pile({ month, x, width, top }: { month: MonthTotals; x: number; width: number; top: number }) {
  let base = HEIGHT
  return PARTS.map(({ name, look, count }) => {
    const height = (count(month) / top) * HEIGHT
    base -= height
    return height > 0 && <rect className={look} x={x} y={base} width={width} height={height} key={name} />
  })
}

/** What tells the refused from the published where colours look alike. */
function Hatching() {
  return (
    <defs>
      <pattern id="gach-cheo" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className={styles.hatchGround} width="6" height="6" />
        <rect className={styles.hatchLine} width="3" height="6" />
      </pattern>
    </defs>
  )
}
