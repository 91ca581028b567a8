import type { ReactNode } from 'react'
import styles from './comment-page.module.css'

type Props = {
  heading: string
  /** The form, as far as it holds what was typed into it. */
  children: ReactNode
}

/** In place of a page about a comment that readers do not see any more. What they typed meanwhile stands there still. */
export function CommentGone({ heading, children }: Props) {
  return (
    <div className={styles.page}>
      <h1 className={styles.heading}>{heading}</h1>
      <p>Bình luận này không còn trên trang.</p>
      {children}
      <p>
        <a href="/">Về trang chủ</a>
      </p>
    </div>
  )
}
