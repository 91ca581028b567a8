import type { ThreadComment } from '@/modules/comments/thread'
import styles from './thread.module.css'

const SENTENCES: Record<Exclude<ThreadComment['state'], 'shown'>, string> = {
  withdrawn: 'Người viết đã rút bình luận này.',
  removed: 'Bình luận này đã được gỡ.',
}

/** In place of a comment that readers had seen: that there was one, and nothing of it. */
export function Tombstone({ state }: { state: keyof typeof SENTENCES }) {
  return <p className={styles.tombstone}>{SENTENCES[state]}</p>
}
