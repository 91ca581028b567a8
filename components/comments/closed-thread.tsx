import type { ThreadState } from '@/modules/comments/thread-state'
import styles from './thread.module.css'

/** Says why nothing can be written here any more. */
export function ClosedThread({ state }: { state: Exclude<ThreadState, { kind: 'open' }> }) {
  return (
    <p className={styles.closed}>
      {state.kind === 'closed-by-desk'
        ? 'Toà soạn đã đóng bình luận của bài này.'
        : `Bài này đã đăng quá ${state.afterDays.toLocaleString('vi-VN')} ngày nên đã đóng bình luận.`}
    </p>
  )
}
