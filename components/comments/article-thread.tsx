import { threadPathOf } from '@/modules/articles/address'
import type { NewestThread } from '@/modules/comments/thread-queries'
import { Thread } from './thread'
import styles from './thread.module.css'
import { ThreadOrder } from './thread-order'
import { ThreadSteps } from './thread-steps'

type Props = {
  thread: NewestThread
  articlePath: string
  /** All comments readers may see, replies among them. */
  count: number
  takesReplies: boolean
}

/** The newest comments under an article, and the ways to the others. */
export function ArticleThread({ thread, articlePath, count, takesReplies }: Props) {
  const { entries, olderPage } = thread
  return (
    <section className={styles.thread} aria-labelledby="binh-luan">
      <h2 className={styles.heading} id="binh-luan">
        {count > 0 ? `Bình luận (${count.toLocaleString('vi-VN')})` : 'Bình luận'}
      </h2>
      {count > 1 && <ThreadOrder articlePath={articlePath} current="newest" />}
      {entries.length > 0 && <Thread entries={entries} takesReplies={takesReplies} level={3} />}
      {entries.length === 0 && takesReplies && (
        <p className={styles.empty}>Chưa có bình luận nào. Mời bạn viết bình luận đầu tiên.</p>
      )}
      <ThreadSteps
        steps={[
          olderPage === null ? null : { path: threadPathOf(articlePath, olderPage), label: 'Xem bình luận cũ hơn' },
        ]}
      />
    </section>
  )
}
