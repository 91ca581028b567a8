import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { PageHead } from '@/components/site/page-head'
import type { ArticleCard } from '@/modules/articles/reader-article'
import type { ThreadEntry } from '@/modules/comments/thread'
import { AgreeForm } from './agree-form'
import { Thread } from './thread'
import styles from './thread.module.css'
import { ThreadOrder } from './thread-order'

type Props = {
  article: ArticleCard
  pagePath: string
  order: 'newest' | 'agreed'
  /** Which comments these are. */
  sentence: string
  entries: readonly ThreadEntry[]
  isOpen: boolean
  /** The ways to the pages beside this one. */
  children: ReactNode
}

/** A page of comments apart from their article. */
export function ThreadDocument({ article, pagePath, order, sentence, entries, isOpen, children }: Props) {
  const { section, path, headline } = article
  return (
    <>
      <Breadcrumb steps={[{ path: `/${section.slug}`, label: section.name }]} />
      <PageHead heading="Bình luận" description={<a href={path}>{headline}</a>} />
      <div className={styles.page}>
        <ThreadOrder articlePath={path} current={order} />
        <p className={styles.empty}>{sentence}</p>
        <Thread entries={entries} takesReplies={isOpen} level={2} />
        {children}
        {isOpen && (
          <p className={styles.write}>
            <a href={`${path}#viet-binh-luan`}>Viết bình luận</a>
          </p>
        )}
        <AgreeForm pagePath={pagePath} />
      </div>
    </>
  )
}
