import { clockTime, dayKey, isoWithZone, longDate } from '@/lib/time'
import { keepTogether } from '@/lib/vi/no-break'
import type { ArticleCard } from '@/modules/articles/reader-article'
import { Picture } from '../article/picture'

/** What happened, day by day, the newest on top. */
export function Timeline({ articles }: { articles: ArticleCard[] }) {
  const days = [...new Set(articles.map(({ publishedAt }) => dayKey(publishedAt)))]
  return (
    <ol className="timeline">
      {days.map((day) => {
        const own = articles.filter(({ publishedAt }) => dayKey(publishedAt) === day)
        return (
          <li key={day}>
            <h2 className="timeline-day">{own[0] && longDate(own[0].publishedAt)}</h2>
            <ol>
              {own.map((article) => (
                <li key={article.id} className="timeline-entry">
                  <TimelineEntry article={article} />
                </li>
              ))}
            </ol>
          </li>
        )
      })}
    </ol>
  )
}

function TimelineEntry({
  article: { path, headline, standfirst, publishedAt, leadPicture },
}: {
  article: ArticleCard
}) {
  return (
    <article className={leadPicture ? 'timeline-pictured' : undefined}>
      {leadPicture && (
        <div className="timeline-picture">
          <Picture picture={leadPicture} sizes="(min-width: 720px) 10rem, 6rem" />
        </div>
      )}
      <div>
        <time className="timeline-time" dateTime={isoWithZone(publishedAt)}>
          {clockTime(publishedAt)}
        </time>
        <h3 className="story-headline">
          <a href={path}>{keepTogether(headline)}</a>
        </h3>
        {standfirst && <p className="story-standfirst">{keepTogether(standfirst)}</p>}
      </div>
    </article>
  )
}
