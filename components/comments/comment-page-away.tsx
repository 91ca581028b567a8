import type { ReactNode } from 'react'
import { readerWords } from '@/components/words/reader'
import { LANGUAGES, type Language } from '@/lib/words/language'
import styles from './comment-page.module.css'

/**
 * While the tables do not answer, and cannot say in which language the article is: both. What was typed into the form
 * stands there still.
 */
export function CommentPageAway({ about, children }: { about: 'reply' | 'report'; children: ReactNode }) {
  return (
    <main className={`page ${styles.page}`} id="noi-dung">
      {LANGUAGES.map((language) => (
        <Away key={language} language={language} heading={readerWords(language).comments[about].heading} />
      ))}
      {children}
    </main>
  )
}

function Away({ language, heading }: { language: Language; heading: string }) {
  const Heading = language === 'vi' ? 'h1' : 'h2'
  return (
    <div lang={language}>
      <Heading className={styles.heading}>{heading}</Heading>
      <p>{readerWords(language).comments.page.away}</p>
    </div>
  )
}
