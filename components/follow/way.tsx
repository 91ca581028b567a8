import type { ReactNode } from 'react'
import styles from './follow.module.css'

/** One way in which news comes to a reader, under its own heading on /nhan-tin. */
export function Way({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section className={styles.way} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {heading}
      </h2>
      {children}
    </section>
  )
}
