import type { ArticleCard } from '@/modules/articles/reader-article'
import { Story } from './story'

/** The newest articles of the whole paper, as dated lines. */
export function Newest({ articles }: { articles: ArticleCard[] }) {
  if (articles.length === 0) return null
  return (
    <section aria-labelledby="tin-moi-nhat">
      <h2 className="section-head" id="tin-moi-nhat">
        <a href="/moi-nhat">Mới nhất</a>
      </h2>
      <ul className="headline-list">
        {articles.map((article) => (
          <li key={article.id}>
            <Story article={article} />
          </li>
        ))}
      </ul>
      <p className="see-all">
        <a href="/moi-nhat">Xem tất cả tin mới</a>
      </p>
    </section>
  )
}
