import { readerWords } from '@/components/words/reader'
import type { Language } from '@/lib/words/language'
import type { ThreadComment } from '@/modules/comments/thread'
import styles from './thread.module.css'

type Props = { language: Language; state: Exclude<ThreadComment['state'], 'shown'> }

/** In place of a comment that readers had seen: that there was one, and nothing of it. */
export function Tombstone({ language, state }: Props) {
  return <p className={styles.tombstone}>{readerWords(language).comments.thread[state]}</p>
}
