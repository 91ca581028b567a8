import { isoWithZone, shortDate } from '@/lib/time'
import { keepTogether } from '@/lib/vi/no-break'
import type { CountedCard } from '@/modules/articles/reader-article'

/** The column of the front page: numbered headlines, no counts. Nothing at all before anybody has read anything. */
export function MostReadColumn({ articles }: { articles: CountedCard[] }) {
  if (articles.length === 0) return null
  return (
    <section className="most-read" aria-labelledby="doc-nhieu">
      <h2 className="section-head" id="doc-nhieu">
        <a href="/doc-nhieu/7-ngay">Đọc nhiều 7 ngày</a>
      </h2>
      <ol className="ranking">
        {articles.map((article) => (
          <li key={article.id}>
            <h3 className="ranked-headline">
              <a href={article.path}>{keepTogether(article.headline)}</a>
            </h3>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The most read articles with section, date and how often they were read. */
export function MostReadList({ articles }: { articles: CountedCard[] }) {
  if (articles.length === 0) {
    return (
      <p className="quiet">
        Chưa có số liệu cho khoảng thời gian này. Mời bạn xem <a href="/moi-nhat">tin mới nhất</a>.
      </p>
    )
  }
  return (
    <ol className="ranking ranking-wide">
      {articles.map((article) => (
        <li key={article.id}>
          <h2 className="ranked-headline">
            <a href={article.path}>{keepTogether(article.headline)}</a>
          </h2>
          <p className="story-standfirst">{keepTogether(article.standfirst)}</p>
          <p className="story-meta">
            {article.section.name} ·{' '}
            <time dateTime={isoWithZone(article.publishedAt)}>{shortDate(article.publishedAt)}</time> ·{' '}
            {article.viewCount.toLocaleString('vi-VN')} lượt xem
          </p>
        </li>
      ))}
    </ol>
  )
}

type PeriodProps = { periods: readonly { path: string; label: string }[]; currentPath: string }

/** Links between the lists of a day, a week and a month. */
export function PeriodLinks({ periods, currentPath }: PeriodProps) {
  return (
    <nav aria-label="Khoảng thời gian">
      <ul className="periods">
        {periods.map(({ path, label }) => (
          <li key={path}>
            <a href={path} {...(path === currentPath ? { 'aria-current': 'page' as const } : {})}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
