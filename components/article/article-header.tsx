import type { ReactNode } from 'react'
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
  const { approvedCommentCount } = article
  return (
    <header className="article-header">
      <h1>{keepTogether(article.headline)}</h1>
      <ul className="article-meta">
        <li>
          <ArticleTime at={article.publishedAt} />
        </li>
        {article.authors.length > 0 && (
          <li>
            <Authors authors={article.authors} />
          </li>
        )}
        <li>Đọc {minutesOf(article)} phút</li>
        {approvedCommentCount > 0 && (
          <li>
            <a href="#binh-luan">{approvedCommentCount.toLocaleString('vi-VN')} bình luận</a>
          </li>
        )}
      </ul>
      {article.correctedAt && (
        <p className="article-updated">
          <ArticleTime at={article.correctedAt} prefix="Cập nhật lúc " />
        </p>
      )}
      {article.hasHistory && (
        <p className="article-updated">
          <a href={historyPathOf(article.path)}>Các bản đã đăng của bài này</a>
        </p>
      )}
      {tools}
    </header>
  )
}
