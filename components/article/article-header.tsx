import type { ReactNode } from 'react'
import { readerWords } from '@/components/words/reader'
import { keepTogether } from '@/lib/vi/no-break'
import { readingMinutes } from '@/lib/vi/syllables'
import { historyPathOf } from '@/modules/articles/address'
import { wordsOf } from '@/modules/articles/blocks'
import type { PublishedArticle } from '@/modules/articles/reader-article'
import { ArticleTime } from './article-time'
import { Authors } from './authors'

const minutesOf = ({ standfirst, body }: PublishedArticle) => readingMinutes(`${standfirst}\n${wordsOf(body)}`)

/** Headline, when, who, how long; what a reader needs to judge an article before reading it. */
export function ArticleHeader({ article, tools }: { article: PublishedArticle; tools?: ReactNode }) {
  const { approvedCommentCount, language } = article
  const words = readerWords(language).article
  return (
    <header className="article-header">
      <h1>{keepTogether(article.headline)}</h1>
      <ul className="article-meta">
        <li>
          <ArticleTime language={language} at={article.publishedAt} />
        </li>
        {article.authors.length > 0 && (
          <li>
            <Authors language={language} authors={article.authors} />
          </li>
        )}
        <li>{words.minutes(minutesOf(article))}</li>
        {approvedCommentCount > 0 && (
          <li>
            <a href="#binh-luan">{words.comments(approvedCommentCount)}</a>
          </li>
        )}
      </ul>
      {article.correctedAt && (
        <p className="article-updated">
          <ArticleTime language={language} at={article.correctedAt} prefix={words.updatedAt} />
        </p>
      )}
      {article.hasHistory && (
        <p className="article-updated">
          <a href={historyPathOf(article.path)}>{words.versions}</a>
        </p>
      )}
      {tools}
    </header>
  )
}
