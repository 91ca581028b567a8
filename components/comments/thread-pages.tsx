import { readerWords } from '@/components/words/reader'
import { agreedPathOf, threadPathOf } from '@/modules/articles/address'
import type { ArticleCard } from '@/modules/articles/reader-article'
import type { AgreedPage, ThreadPage } from '@/modules/comments/thread-queries'
import { ThreadDocument } from './thread-document'
import { ThreadSteps } from './thread-steps'

type Props<Thread> = { article: ArticleCard; thread: Thread; isOpen: boolean; page: number }

/** A page of the comments under an article by their age. */
export function ThreadByAge({ article, thread, isOpen, page }: Props<ThreadPage>) {
  const { path, language } = article
  const words = readerWords(language).comments.thread
  const newerPath = thread.hasNewer ? threadPathOf(path, page + 1) : `${path}#binh-luan`
  return (
    <ThreadDocument
      article={article}
      pagePath={threadPathOf(path, page)}
      order="newest"
      sentence={words.stretch(thread.first, thread.last)}
      entries={thread.entries}
      isOpen={isOpen}
    >
      <ThreadSteps
        language={language}
        steps={[
          { path: newerPath, label: words.newerPage },
          thread.hasOlder ? { path: threadPathOf(path, page - 1), label: words.olderPage } : null,
        ]}
      />
    </ThreadDocument>
  )
}

/** The same comments by how many readers agree. */
export function ThreadByAgreement({ article, thread, isOpen, page }: Props<AgreedPage>) {
  const { path, language } = article
  const words = readerWords(language).comments.thread
  return (
    <ThreadDocument
      article={article}
      pagePath={agreedPathOf(path, page)}
      order="agreed"
      sentence={words.agreedFirst}
      entries={thread.entries}
      isOpen={isOpen}
    >
      <ThreadSteps
        language={language}
        steps={[
          page > 1 ? { path: agreedPathOf(path, page - 1), label: words.previousPage } : null,
          thread.hasMore ? { path: agreedPathOf(path, page + 1), label: words.nextPage } : null,
        ]}
      />
    </ThreadDocument>
  )
}
