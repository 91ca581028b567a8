import { isoWithZone, longDateTime } from '@/lib/time'
import { keepTogether } from '@/lib/vi/no-break'
import type { ToldCorrection } from '@/modules/articles/corrections'

type Props = {
  corrections: readonly ToldCorrection[]
  /** Tells the boxes of one page apart. */
  id: string
}

/** What was published wrongly, what is right, and when it was put right. Nothing at all when nothing was wrong. */
export function Corrections({ corrections, id }: Props) {
  if (corrections.length === 0) return null
  return (
    <section className="correction" aria-labelledby={id}>
      <h2 className="correction-head" id={id}>
        Đính chính
      </h2>
      {corrections.map((correction) => (
        <CorrectionWords correction={correction} key={`${correction.version}`} />
      ))}
    </section>
  )
}

/** One correction: the wrong words, the right ones, the hour. */
export function CorrectionWords({ correction }: { correction: ToldCorrection }) {
  const { wrong, right, at } = correction
  return (
    <div className="correction-words">
      <p>
        <span className="correction-label">Đã đăng:</span> {keepTogether(wrong)}
      </p>
      <p>
        <span className="correction-label">Đúng là:</span> {keepTogether(right)}
      </p>
      <p className="correction-time">
        Đính chính lúc <time dateTime={isoWithZone(at)}>{longDateTime(at)}</time>
      </p>
    </div>
  )
}
