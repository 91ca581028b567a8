import { isoWithZone, shortDate } from '@/lib/time'
import { keepTogether } from '@/lib/vi/no-break'
import type { ArticleCard } from '@/modules/articles/reader-article'

/** What to read on after an article: what the newsroom chose first, then what is about the same. */
export function RelatedArticles({ articles }: { articles: ArticleCard[] }) {
  if (articles.length === 0) return null
  return (
    <section className="onward" aria-labelledby="bai-lien-quan">
      <h2 className="section-head" id="bai-lien-quan">
        Bài liên quan
      </h2>
      <ul className="onward-list">
        {articles.map(({ id, path, headline, publishedAt, section }) => (
          <li key={id}>
            <a href={path}>{keepTogether(headline)}</a>
            <p className="story-meta">
              {section.name} · <time dateTime={isoWithZone(publishedAt)}>{shortDate(publishedAt)}</time>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
