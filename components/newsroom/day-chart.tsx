import { roundTop } from '@/components/ui/round-top'
import { say } from '@/lib/english/desk'
import { inDigits } from '@/lib/interface-language'
import { dayOfMonth } from './chart-scale'

export type DayFigure = { day: string; count: number }

/** `bars` stand side by side when there are two series; each series has a look of its own besides its colour. */
export type DaySeries = { name: string; figures: DayFigure[] }

type Props = {
  id: string
  title: string
  /** What the title leaves open: the sum, the comparison, how fresh the figures are. */
  note: string
  series: DaySeries[]
}

const WIDTH = 600
const HEIGHT = 150
const GAP = 0.3

const inWords = (count: number) => inDigits(count)

function Bars({ series, top }: { series: DaySeries[]; top: number }) {
  const dayCount = series[0]?.figures.length ?? 0
  const slot = WIDTH / Math.max(1, dayCount)
  const barWidth = (slot * (1 - GAP)) / series.length
  return series.map(({ name, figures }, place) => (
    <g className={`bars bars-${place + 1}`} key={name}>
      {figures.map(({ day, count }, index) => {
        const height = (count / top) * HEIGHT
        const x = index * slot + (slot * GAP) / 2 + place * barWidth
        return <rect x={x} y={HEIGHT - height} width={barWidth} height={height} key={day} />
      })}
    </g>
  ))
}

/** In the page's own letters: those in a drawing shrink with it. */
function Labels({ figures }: { figures: DayFigure[] }) {
  const labelled = [figures[0], figures[Math.floor(figures.length / 2)], figures.at(-1)]
  return (
    <p className="chart-days" aria-hidden="true">
      {labelled.map((figure) => figure && <span key={figure.day}>{dayOfMonth(figure.day)}</span>)}
    </p>
  )
}

/** Figures of some days as bars, drawn on the server, with the same figures as a table for whoever cannot see bars. */
export function DayChart({ id, title, note, series }: Props) {
  const top = roundTop(series.flatMap(({ figures }) => figures.map(({ count }) => count)))
  const days = series[0]?.figures ?? []
  return (
    <section className="chart" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p className="meta">{note}</p>
      <p className="chart-top" aria-hidden="true">
        {inWords(top)}
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <line className="chart-line" x1="0" x2={WIDTH} y1="0.5" y2="0.5" />
        <line className="chart-line" x1="0" x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
        <Bars series={series} top={top} />
        <line className="chart-base" x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
      </svg>
      <Labels figures={days} />
      {series.length > 1 && (
        <ul className="chart-key" aria-hidden="true">
          {series.map(({ name }, place) => (
            <li key={name}>
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <g className={`bars bars-${place + 1}`}>
                  <rect x="1" y="1" width="14" height="14" />
                </g>
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      <details className="chart-table">
        <summary>
          {say('Xem bảng số')}
          <span className="spoken">: {title}</span>
        </summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('Ngày')}</th>
              {series.map(({ name }) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map(({ day }, index) => (
              <tr key={day}>
                <th scope="row">{dayOfMonth(day)}</th>
                {series.map(({ name, figures }) => (
                  <td key={name}>{inWords(figures[index]?.count ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
