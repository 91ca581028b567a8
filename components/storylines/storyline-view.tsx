import type { ReactNode } from 'react'
import type { ArticleCard } from '@/modules/articles/reader-article'
import type { Storyline } from '@/modules/storylines/queries'
import { StorylineHead } from './storyline-head'
import { storylinePath } from './storyline-path'
import { Timeline } from './timeline'

type Props = {
  storyline: Storyline
  articles: ArticleCard[]
  page: number
  pageCount: number
  /** Between what it is about and its articles. */
  children?: ReactNode
}

/** One page of a storyline. */
export function StorylineView({ storyline, articles, page, pageCount, children }: Props) {
  return (
    <>
      <StorylineHead storyline={storyline} page={page} />
      {children}
      <Timeline articles={articles} />
      {pageCount > 1 && (
        <nav className="steps" aria-label="Các trang của dòng sự kiện">
          {page > 1 && (
            <a rel="prev" href={storylinePath(storyline.slug, page - 1)}>
              Bài mới hơn
            </a>
          )}
          {page < pageCount && (
            <a rel="next" href={storylinePath(storyline.slug, page + 1)}>
              Bài cũ hơn
            </a>
          )}
        </nav>
      )}
    </>
  )
}
