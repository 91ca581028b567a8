import { readerWords } from '@/components/words/reader'
import type { Language } from '@/lib/words/language'
import type { ThreadState } from '@/modules/comments/thread-state'
import styles from './thread.module.css'

/** Says why nothing can be written here any more. */
export function ClosedThread({
  language,
  state,
}: {
  language: Language
  state: Exclude<ThreadState, { kind: 'open' }>
}) {
  const words = readerWords(language).comments.thread
  return (
    <p className={styles.closed}>
      {state.kind === 'closed-by-desk' ? words.closedByDesk : words.closedByAge(state.afterDays)}
    </p>
  )
}
