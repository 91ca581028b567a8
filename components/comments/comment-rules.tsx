import { Blocks } from '@/components/article/blocks'
import { PageHead } from '@/components/site/page-head'
import { readerWords } from '@/components/words/reader'
import { isoWithZone } from '@/lib/time'
import { shortDateIn } from '@/lib/words/dates'
import type { Language } from '@/lib/words/language'
import type { StandingPage } from '@/modules/articles/standing-page-queries'
import type { MonthTotals } from '@/modules/comments/totals'
import { Totals } from './totals'

type Props = {
  language: Language
  /** What the newsroom has written; null where nothing. */
  rules: StandingPage | null
  months: MonthTotals[]
  countedAt: Date
}

/** The rules of commenting, the newsroom's or what holds on every installation, and the monthly figures below them. */
export function CommentRules({ language, rules, months, countedAt }: Props) {
  const words = readerWords(language).comments.rules
  return (
    <article className="standing">
      <PageHead
        heading={rules?.title ?? words.heading}
        description={
          rules && (
            <>
              {words.updated}{' '}
              <time dateTime={isoWithZone(rules.updatedAt)}>{shortDateIn(language, rules.updatedAt)}</time>.{' '}
              <a href="#so-lieu">{words.toFigures}</a>
            </>
          )
        }
      />
      <div className="article-body">
        {rules ? (
          <Blocks language={language} blocks={rules.body} />
        ) : (
          <>
            <p>{words.read}</p>
            <p>{words.receipt}</p>
          </>
        )}
      </div>
      <Totals language={language} months={months} countedAt={countedAt} />
    </article>
  )
}
