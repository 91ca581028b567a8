import type { ReactNode } from 'react'
import { followWords } from '@/components/words/follow'
import type { Language } from '@/lib/words/language'
import { followPathOf } from '@/modules/digests/addresses'
import styles from './follow.module.css'

type StepProps = { language: Language; heading: string }

/** One step on the way to mail, with its own page: a heading, what to do, and the way back. */
export function FollowStep({ language, heading, children }: StepProps & { children: ReactNode }) {
  return (
    <div className={styles.step}>
      <h1 className={styles.title}>{heading}</h1>
      {children}
      <p>
        <a href={followPathOf(language)}>{followWords(language).ways}</a>
      </p>
    </div>
  )
}

/** While the tables do not answer, and with them masthead and footer. */
export function FollowAway({ language, heading, children }: StepProps & { children?: ReactNode }) {
  return (
    <main className={`page ${styles.step}`} id="noi-dung">
      <h1 className={styles.title}>{heading}</h1>
      <p>{followWords(language).away}</p>
      {children}
    </main>
  )
}

/** What has just been done. */
export function FollowDone({ children }: { children: ReactNode }) {
  return (
    <p className={styles.done} role="status">
      {children}
    </p>
  )
}
