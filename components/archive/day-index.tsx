import { Story } from '@/components/front/story'
import type { ArticleCard } from '@/modules/articles/reader-article'

/** A day's articles grouped by section, in the order the day's newest article put the sections. */
export function DayIndex({ articles }: { articles: ArticleCard[] }) {
  const sections = [...new Map(articles.map(({ section }) => [section.slug, section])).values()]
  return sections.map(({ slug, name }) => (
    <section key={slug} className="day-section" aria-labelledby={`muc-${slug}`}>
      <h2 className="section-head" id={`muc-${slug}`}>
        {name}
      </h2>
      <ul className="story-list">
        {articles
          .filter((article) => article.section.slug === slug)
          .map((article) => (
            <li key={article.id}>
              <Story article={article} picture="thumbnail" withStandfirst />
            </li>
          ))}
      </ul>
    </section>
  ))
}
