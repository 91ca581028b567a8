import { readerWords } from '@/components/words/reader'
import type { Language } from '@/lib/words/language'
import { threadPathOf } from '@/modules/articles/address'
import type { NewestThread } from '@/modules/comments/thread-queries'
import { Thread } from './thread'
import styles from './thread.module.css'
import { ThreadOrder } from './thread-order'
import { ThreadSteps } from './thread-steps'

type Props = {
  language: Language
  thread: NewestThread
  articlePath: string
  /** All comments readers may see, replies among them. */
  count: number
  takesReplies: boolean
}

/** The newest comments under an article, and the ways to the others. */
export function ArticleThread({ language, thread, articlePath, count, takesReplies }: Props) {
  const { entries, olderPage } = thread
  const words = readerWords(language).comments.thread
  return (
    <section className={styles.thread} aria-labelledby="binh-luan">
      <h2 className={styles.heading} id="binh-luan">
        {count > 0 ? words.counted(count) : words.heading}
      </h2>
      {count > 1 && <ThreadOrder language={language} articlePath={articlePath} current="newest" />}
      {entries.length > 0 && <Thread language={language} entries={entries} takesReplies={takesReplies} level={3} />}
      {entries.length === 0 && takesReplies && <p className={styles.empty}>{words.empty}</p>}
      <ThreadSteps
        language={language}
        steps={[olderPage === null ? null : { path: threadPathOf(articlePath, olderPage), label: words.older }]}
      />
    </section>
  )
}
