import { calendarDayOf, isoWithZone } from '@/lib/time'
import { keepTogether } from '@/lib/vi/no-break'
import type { ArticleCard } from '@/modules/articles/reader-article'

/** A headline with its day beside it; the year stands below the day, so that an old date is never taken for a new one. */
export function DatedHeadline({ article }: { article: ArticleCard }) {
  const { year, month, day } = calendarDayOf(article.publishedAt)
  return (
    <article className="story dated-headline">
      <time className="date-mark" dateTime={isoWithZone(article.publishedAt)}>
        <span className="date-mark-day">
          {day}/{month}
        </span>
        <span className="spoken">/</span>
        <span className="date-mark-year">{year}</span>
      </time>
      <h3 className="story-headline">
        <a href={article.path}>{keepTogether(article.headline)}</a>
      </h3>
    </article>
  )
}
