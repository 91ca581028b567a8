import { readerWords } from '@/components/words/reader'
import { isoWithZone } from '@/lib/time'
import { longDateTimeIn } from '@/lib/words/dates'
import { foreignTextIn, foreignWordsIn, type Language } from '@/lib/words/language'
import type { Receipt } from '@/modules/comments/receipt'
import type { OwnDeed } from '@/modules/comments/receipt-state'
import { type CommentNotices, linkIn } from './comment-notices'
import { maskWordsIn } from './mask-words'
import { RECEIPT_FORM_IDS, type ReceiptActions } from './receipt-answer'
import { ReceiptDeeds } from './receipt-deeds'
import styles from './receipt-view.module.css'
import { STATE_TONES, StateWords } from './receipt-words'

type Props = {
  receipt: Receipt
  token: string
  /** The whole address of this page, to be kept by the writer. */
  address: string
  /** Which form was just taken. */
  done: string | undefined
  actions: ReceiptActions
  notices: CommentNotices
}

const DEEDS = Object.keys(RECEIPT_FORM_IDS) as OwnDeed[]

/** What a writer sees of their own comment: what has become of it, why, and what they can still do. */
export function ReceiptView({ receipt, token, address, done, actions, notices }: Props) {
  const { state, language } = receipt
  const words = readerWords(language).receipt
  const deedDone = DEEDS.find((deed) => RECEIPT_FORM_IDS[deed] === done)
  return (
    <article className={styles.receipt}>
      <h1 className={styles.heading}>{state === 'waiting' ? words.received : words.heading}</h1>
      {deedDone && (
        <p className={styles.done} role="status">
          {words.done[deedDone]}
        </p>
      )}
      <div className={styles.state} data-tone={STATE_TONES[state]}>
        <p>
          <strong>{words.states[state]}</strong>
        </p>
        <StateWords receipt={receipt} />
      </div>
      <KeptAddress language={language} followUpCode={receipt.followUpCode} address={address} />
      {state !== 'erased' && <Sent receipt={receipt} />}
      {receipt.articlePath && (
        <p>
          {words.article} <a href={receipt.articlePath}>{receipt.articleHeadline}</a>
        </p>
      )}
      <ReceiptDeeds language={language} receipt={receipt} token={token} actions={actions} />
      <p>
        <a {...linkIn(language, notices.rulesPath)}>{words.rules}</a>
      </p>
    </article>
  )
}

/** The address is the only key to this page, so it is there to be copied by hand as well. */
type KeptProps = { language: Language; followUpCode: string; address: string }

function KeptAddress({ language, followUpCode, address }: KeptProps) {
  const words = readerWords(language).receipt
  return (
    <section className={styles.kept} aria-labelledby="giu-dia-chi">
      <h2 id="giu-dia-chi">{words.keepHeading}</h2>
      <p>
        {words.keep} <strong className={styles.code}>{followUpCode}</strong>.
      </p>
      <p className={styles.address}>{address}</p>
      <p className={styles.tools} data-needs-script hidden>
        <button type="button" data-copy-link={address}>
          {words.copyAddress}
        </button>
        <button type="button" data-print>
          {words.print}
        </button>
        <output aria-live="polite" />
      </p>
    </section>
  )
}

function Sent({ receipt }: { receipt: Receipt }) {
  const { language, title, authorName, createdAt, body, appeal, hasPhone } = receipt
  const words = readerWords(language).receipt
  return (
    <section className={styles.text} aria-labelledby="binh-luan-da-gui">
      <h2 id="binh-luan-da-gui" lang={foreignTextIn(language, title)}>
        {title}
      </h2>
      <p className={styles.byline}>
        <span lang={foreignWordsIn(language, authorName)}>{authorName}</span> ·{' '}
        <time dateTime={isoWithZone(createdAt)}>{longDateTimeIn(language, createdAt)}</time>
      </p>
      <p className={styles.body} lang={foreignTextIn(language, body)}>
        {maskWordsIn(language, body)}
      </p>
      {appeal && (
        <>
          <h3>{words.appealHeading}</h3>
          <p className={styles.body} lang={foreignTextIn(language, appeal)}>
            {appeal}
          </p>
        </>
      )}
      {hasPhone && <p className={styles.byline}>{words.phoneKept}</p>}
    </section>
  )
}
