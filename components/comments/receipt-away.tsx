import { readerWords } from '@/components/words/reader'
import { LANGUAGES, type Language } from '@/lib/words/language'
import type { ReceiptActions } from './receipt-answer'
import { ReceiptDeeds } from './receipt-deeds'
import styles from './receipt-view.module.css'

/**
 * While the tables do not answer, and with them masthead, footer and the language of the article: both languages. What was
 * typed into a form stands there still.
 */
export function ReceiptAway({ token, actions }: { token: string; actions: ReceiptActions }) {
  return (
    <main className={`page ${styles.receipt}`} id="noi-dung">
      {LANGUAGES.map((language) => (
        <Away key={language} language={language} />
      ))}
      <ReceiptDeeds language="vi" receipt={null} token={token} actions={actions} />
    </main>
  )
}

function Away({ language }: { language: Language }) {
  const { heading, away } = readerWords(language).receipt
  const Heading = language === 'vi' ? 'h1' : 'h2'
  return (
    <div lang={language}>
      <Heading className={styles.heading}>{heading}</Heading>
      <p>{away}</p>
    </div>
  )
}
