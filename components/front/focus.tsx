import type { ArticleCard } from '@/modules/articles/reader-article'
import { Story } from './story'

/** What the newsroom wants nobody to miss, in words only: the pictures above and below keep their weight. */
export function Focus({ articles }: { articles: ArticleCard[] }) {
  if (articles.length === 0) return null
  return (
    <section className="focus" aria-labelledby="tieu-diem">
      <h2 className="focus-head" id="tieu-diem">
        Tiêu điểm
      </h2>
      <ul className="focus-stories" data-count={articles.length}>
        {articles.map((article) => (
          <li key={article.id}>
            <Story article={article} withSection />
          </li>
        ))}
      </ul>
    </section>
  )
}
