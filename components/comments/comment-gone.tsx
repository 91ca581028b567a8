import type { ReactNode } from 'react'
import { readerWords } from '@/components/words/reader'
import type { Language } from '@/lib/words/language'
import { frontOf } from '@/modules/articles/address'
import styles from './comment-page.module.css'

type Props = {
  language: Language
  heading: string
  /** The form, as far as it holds what was typed into it. */
  children: ReactNode
}

/** In place of a page about a comment that readers do not see any more. What they typed meanwhile stands there still. */
export function CommentGone({ language, heading, children }: Props) {
  const words = readerWords(language).comments.page
  return (
    <div className={styles.page}>
      <h1 className={styles.heading}>{heading}</h1>
      <p>{words.gone}</p>
      {children}
      <p>
        <a href={frontOf(language)}>{words.toFront}</a>
      </p>
    </div>
  )
}
