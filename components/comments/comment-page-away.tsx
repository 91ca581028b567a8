import type { ReactNode } from 'react'
import styles from './comment-page.module.css'

/** While the tables do not answer: what was typed into the form stands there still. */
export function CommentPageAway({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <main className={`page ${styles.page}`} id="noi-dung">
      <h1 className={styles.heading}>{heading}</h1>
      <p>Hệ thống đang tạm gián đoạn nên chưa mở được bình luận. Vui lòng tải lại trang sau ít phút.</p>
      {children}
    </main>
  )
}
