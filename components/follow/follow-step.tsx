import type { ReactNode } from 'react'
import { FOLLOW_PATH } from '@/modules/digests/addresses'
import styles from './follow.module.css'

/** One step on the way to mail, with its own page: a heading, what to do, and the way back. */
export function FollowStep({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <div className={styles.step}>
      <h1 className={styles.title}>{heading}</h1>
      {children}
      <p>
        <a href={FOLLOW_PATH}>Các cách nhận tin</a>
      </p>
    </div>
  )
}

/** While the tables do not answer, and with them masthead and footer. */
export function FollowAway({ heading, children }: { heading: string; children?: ReactNode }) {
  return (
    <main className={`page ${styles.step}`} id="noi-dung">
      <h1 className={styles.title}>{heading}</h1>
      <p>Hệ thống đang tạm gián đoạn. Vui lòng tải lại trang sau ít phút.</p>
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
