import type { FrontSection } from '@/modules/articles/front'
import { Story } from './story'

/** One section on the front page: a story with its picture, then headlines with dates. */
export function SectionBlock({ block }: { block: FrontSection<{ slug: string; name: string }> }) {
  const { section, story, others } = block
  return (
    <section className="section-block" aria-labelledby={`chuyen-muc-${section.slug}`}>
      <h2 className="section-head" id={`chuyen-muc-${section.slug}`}>
        <a href={`/${section.slug}`}>{section.name}</a>
      </h2>
      <Story article={story} picture="wide" withStandfirst />
      {others.length > 0 && (
        <ul className="headline-list">
          {others.map((article) => (
            <li key={article.id}>
              <Story article={article} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
