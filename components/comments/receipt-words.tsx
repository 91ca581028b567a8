import { readerWords } from '@/components/words/reader'
import { isoWithZone } from '@/lib/time'
import { longDateTimeIn } from '@/lib/words/dates'
import { foreignTextIn, type Language } from '@/lib/words/language'
import type { Receipt } from '@/modules/comments/receipt'
import type { ReceiptState } from '@/modules/comments/receipt-state'
import { rejectionWordsIn } from './rejection-words'

/** Which colour a state has, besides its name. */
export const STATE_TONES: Readonly<Record<ReceiptState, 'info' | 'ok' | 'warn' | 'plain'>> = {
  waiting: 'info',
  published: 'ok',
  refused: 'warn',
  appealed: 'info',
  upheld: 'warn',
  withdrawn: 'plain',
  erased: 'plain',
}

/** When something was decided; older rows may not know it. */
const atTime = (language: Language, at: Date | null) =>
  at && (
    <>
      {' '}
      {readerWords(language).receipt.at} <time dateTime={isoWithZone(at)}>{longDateTimeIn(language, at)}</time>
    </>
  )

function Why({ receipt }: { receipt: Receipt }) {
  const { language, rejectionCode, rejectionReason } = receipt
  const code = rejectionCode && rejectionCode !== 'other' ? `${rejectionWordsIn(language, rejectionCode)}.` : ''
  if (!code && !rejectionReason) return null
  return (
    <p>
      {readerWords(language).receipt.why}{' '}
      <strong>
        {code} <span lang={foreignTextIn(language, rejectionReason)}>{rejectionReason}</span>
      </strong>
    </p>
  )
}

const Masked = ({ language }: { language: Language }) => <p>{readerWords(language).receipt.masked}</p>

const SENTENCES: Readonly<Record<ReceiptState, (receipt: Receipt) => React.ReactNode>> = {
  waiting: ({ language, correctedAt, isMasked }) => {
    const words = readerWords(language).receipt
    return (
      <>
        {correctedAt && (
          <p>
            {words.corrected}
            {atTime(language, correctedAt)}
            {words.correctedThen}
          </p>
        )}
        {isMasked && <Masked language={language} />}
        <p>{words.waits}</p>
      </>
    )
  },
  published: ({ language, moderatedAt, appealedAt, isMasked, commentPath }) => {
    const words = readerWords(language).receipt
    return (
      <>
        <p>
          {appealedAt ? words.approvedOnAppeal : words.approved}
          {atTime(language, moderatedAt)}. {commentPath ? <a href={commentPath}>{words.see}</a> : words.articleAway}
        </p>
        {isMasked && <Masked language={language} />}
      </>
    )
  },
  refused: (receipt) => {
    const words = readerWords(receipt.language).receipt
    return (
      <>
        <p>
          {receipt.wasPublished ? words.taken : words.refused}
          {atTime(receipt.language, receipt.moderatedAt)}.
        </p>
        <Why receipt={receipt} />
        <p>{words.mayAppeal}</p>
      </>
    )
  },
  appealed: (receipt) => {
    const words = readerWords(receipt.language).receipt
    return (
      <>
        <Why receipt={receipt} />
        <p>
          {words.appealed}
          {atTime(receipt.language, receipt.appealedAt)}
          {words.appealedThen}
        </p>
      </>
    )
  },
  upheld: (receipt) => {
    const words = readerWords(receipt.language).receipt
    return (
      <>
        <p>
          {words.upheld}
          {atTime(receipt.language, receipt.moderatedAt)}
          {words.upheldThen}
        </p>
        <Why receipt={receipt} />
      </>
    )
  },
  withdrawn: ({ language, withdrawnAt, wasPublished }) => {
    const words = readerWords(language).receipt
    return (
      <p>
        {words.withdrew}
        {atTime(language, withdrawnAt)}. {wasPublished ? words.withdrewSeen : words.withdrewUnseen}
      </p>
    )
  },
  erased: ({ language, erasedAt }) => {
    const words = readerWords(language).receipt
    return (
      <p>
        {words.erased}
        {atTime(language, erasedAt)}
        {words.erasedThen}
      </p>
    )
  },
}

/** What has become of a comment and what happens next. */
export const StateWords = ({ receipt }: { receipt: Receipt }) => SENTENCES[receipt.state](receipt)
