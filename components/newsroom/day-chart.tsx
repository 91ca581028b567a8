import { dayOfMonth, roundTop } from './chart-scale'

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
const LABELS_HEIGHT = 22
const GAP = 0.3

const inWords = (count: number) => count.toLocaleString('vi-VN')

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

function Labels({ figures }: { figures: DayFigure[] }) {
  const slot = WIDTH / Math.max(1, figures.length)
  // From the last day backwards, a week at a time, so that today always has its label.
  const labelled = figures
    .map((figure, index) => ({ ...figure, index }))
    .filter(({ index }) => (figures.length - 1 - index) % 7 === 0)
  return labelled.map(({ day, index }) => (
    <text
      x={index === figures.length - 1 ? WIDTH : index * slot + slot / 2}
      y={HEIGHT + LABELS_HEIGHT - 5}
      textAnchor={index === figures.length - 1 ? 'end' : 'middle'}
      key={day}
    >
      {dayOfMonth(day)}
    </text>
  ))
}

/** Figures of some days as bars, drawn on the server, with the same figures as a table for whoever cannot see bars. */
export function DayChart({ id, title, note, series }: Props) {
  const top = roundTop(series.flatMap(({ figures }) => figures.map(({ count }) => count)))
  const days = series[0]?.figures ?? []
  return (
    <section className="chart" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p className="meta">{note}</p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + LABELS_HEIGHT}`} aria-hidden="true" focusable="false">
        <line className="chart-line" x1="0" x2={WIDTH} y1="0.5" y2="0.5" />
        <line className="chart-line" x1="0" x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
        <line className="chart-base" x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
        <Bars series={series} top={top} />
        <text x="0" y="15">
          {inWords(top)}
        </text>
        <Labels figures={days} />
      </svg>
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
          Xem bảng số<span className="spoken">: {title}</span>
        </summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Ngày</th>
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
