import { readerWords } from '@/components/words/reader'
import { isoWithZone } from '@/lib/time'
import { keepTogether } from '@/lib/vi/no-break'
import { shortDateIn } from '@/lib/words/dates'
import type { Language } from '@/lib/words/language'
import type { ArticleCard } from '@/modules/articles/reader-article'

/** What to read on after an article: what the newsroom chose first, then what is about the same. */
export function RelatedArticles({ language, articles }: { language: Language; articles: ArticleCard[] }) {
  if (articles.length === 0) return null
  return (
    <section className="onward" aria-labelledby="bai-lien-quan">
      <h2 className="section-head" id="bai-lien-quan">
        {readerWords(language).article.related}
      </h2>
      <ul className="onward-list">
        {articles.map(({ id, path, headline, publishedAt, section }) => (
          <li key={id}>
            <a href={path}>{keepTogether(headline)}</a>
            <p className="story-meta">
              <span lang={section.lang}>{section.name}</span> ·{' '}
              <time dateTime={isoWithZone(publishedAt)}>{shortDateIn(language, publishedAt)}</time>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
