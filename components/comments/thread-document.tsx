import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { PageHead } from '@/components/site/page-head'
import { readerWords } from '@/components/words/reader'
import { sectionPathOf } from '@/modules/articles/address'
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
  const { section, path, headline, language } = article
  const words = readerWords(language).comments
  const step = { path: sectionPathOf(language, section.slug), label: section.name, lang: section.lang }
  return (
    <>
      <Breadcrumb language={language} steps={[step]} />
      <PageHead heading={words.thread.heading} description={<a href={path}>{headline}</a>} />
      <div className={styles.page}>
        <ThreadOrder language={language} articlePath={path} current={order} />
        <p className={styles.empty}>{sentence}</p>
        <Thread language={language} entries={entries} takesReplies={isOpen} level={2} />
        {children}
        {isOpen && (
          <p className={styles.write}>
            <a href={`${path}#viet-binh-luan`}>{words.thread.write}</a>
          </p>
        )}
        <AgreeForm language={language} pagePath={pagePath} />
      </div>
    </>
  )
}
