import { say } from '@/lib/english/desk'
import { inDigits, typedLanguage } from '@/lib/interface-language'
export type ReadArticle = { id: number; headline: string; path: string; viewCount: number }

/** The most read articles; the bars only repeat the numbers beside them. */
export function MostReadBars({ articles }: { articles: ReadArticle[] }) {
  const most = Math.max(1, ...articles.map(({ viewCount }) => viewCount))
  return (
    <ol className="read-bars">
      {articles.map(({ id, headline, path, viewCount }) => (
        <li key={id}>
          <a href={path} lang={typedLanguage(headline)}>
            {headline}
          </a>
          <span className="read-count">{say('{viewCount} lượt xem', { viewCount: inDigits(viewCount) })}</span>
          <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <g className="bars bars-1">
              <rect x="0" y="0" width={(viewCount / most) * 100} height="4" />
            </g>
          </svg>
        </li>
      ))}
    </ol>
  )
}
