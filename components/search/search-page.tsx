import type { ReactNode } from 'react'
import styles from './search.module.css'

type Props = {
  /** Why there is no answer; nothing when there is one. */
  note?: string | undefined
  children: ReactNode
}

/** The page of the search form and of what it found. */
export function SearchPage({ note, children }: Props) {
  return (
    <div className={styles.page}>
      <header className="page-head">
        <h1>Tìm kiếm</h1>
      </header>
      {note && (
        <p className={styles.note} role="alert">
          {note}
        </p>
      )}
      {children}
    </div>
  )
}
