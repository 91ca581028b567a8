import type { ReactNode } from 'react'
import { readerWords } from '@/components/words/reader'
import { calendarDayOf } from '@/lib/time'
import { keepTogether } from '@/lib/vi/no-break'
import type { PublishedArticle } from '@/modules/articles/reader-article'
import { ArticleHeader } from './article-header'
import { Authors } from './authors'
import { Blocks } from './blocks'
import { Corrections } from './corrections'
import { Figure } from './figure'

type Props = {
  article: PublishedArticle
  /** Old enough that its facts may have changed. */
  isDated: boolean
  /** What its reader may do with it; a preview offers nothing. */
  tools?: ReactNode
  /** What stands below it on paper. */
  foot?: ReactNode
}

/** Subjects have Vietnamese names and pages alone. */
const VIETNAMESE = { lang: 'vi', hrefLang: 'vi' }

/** An article from headline to byline, as the portal's readers know it. */
export function ArticleView({ article, isDated, tools, foot }: Props) {
  const { language } = article
  const words = readerWords(language).article
  return (
    <article className="article">
      <ArticleHeader article={article} tools={tools} />
      {isDated && <p className="article-dated">{words.dated(calendarDayOf(article.publishedAt).year)}</p>}
      <Corrections
        language={language}
        corrections={article.corrections.filter(({ changesMeaning }) => changesMeaning)}
        id="dinh-chinh"
      />
      <p className="standfirst">
        {article.dateline && <span className="dateline">{article.dateline} - </span>}
        {keepTogether(article.standfirst)}
      </p>
      {article.leadPicture && (
        <Figure language={language} picture={article.leadPicture} isFirst sizes="(min-width: 1000px) 49rem, 100vw" />
      )}
      <div className="article-body">
        <Blocks language={language} blocks={article.body} />
      </div>
      {article.authors.length > 0 && (
        <p className="byline">
          <Authors language={language} authors={article.authors} />
        </p>
      )}
      <Corrections
        language={language}
        corrections={article.corrections.filter((one) => !one.changesMeaning)}
        id="dinh-chinh-cuoi-bai"
      />
      {article.tags.length > 0 && (
        <div className="tags">
          <h2 className="tags-head">{words.tags}</h2>
          <ul>
            {article.tags.map(({ slug, name }) => (
              <li key={slug}>
                <a rel="tag" href={`/chu-de/${slug}`} {...(language === 'vi' ? {} : VIETNAMESE)}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {foot}
    </article>
  )
}
