import { readerWords } from '@/components/words/reader'
import { isoWithZone } from '@/lib/time'
import { keepTogether } from '@/lib/vi/no-break'
import { longDateTimeIn } from '@/lib/words/dates'
import type { Language } from '@/lib/words/language'
import type { ToldCorrection } from '@/modules/articles/corrections'

type Props = {
  language?: Language
  corrections: readonly ToldCorrection[]
  /** Tells the boxes of one page apart. */
  id: string
}

/** What was published wrongly, what is right, and when it was put right. Nothing at all when nothing was wrong. */
export function Corrections({ language = 'vi', corrections, id }: Props) {
  if (corrections.length === 0) return null
  return (
    <section className="correction" aria-labelledby={id}>
      <h2 className="correction-head" id={id}>
        {readerWords(language).article.correction}
      </h2>
      {corrections.map((correction) => (
        <CorrectionWords language={language} correction={correction} key={`${correction.version}`} />
      ))}
    </section>
  )
}

/** One correction: the wrong words, the right ones, the hour. */
export function CorrectionWords({ language = 'vi', correction }: { language?: Language; correction: ToldCorrection }) {
  const words = readerWords(language).article
  const { wrong, right, at } = correction
  return (
    <div className="correction-words">
      <p>
        <span className="correction-label">{words.correctionWrong}</span> {keepTogether(wrong)}
      </p>
      <p>
        <span className="correction-label">{words.correctionRight}</span> {keepTogether(right)}
      </p>
      <p className="correction-time">
        {words.correctedAt} <time dateTime={isoWithZone(at)}>{longDateTimeIn(language, at)}</time>
      </p>
    </div>
  )
}
