import { readerWords } from '@/components/words/reader'
import type { Language } from '@/lib/words/language'
import type { Receipt } from '@/modules/comments/receipt'
import { mayDoToOwn, type OwnDeed } from '@/modules/comments/receipt-state'
import type { ReceiptActions } from './receipt-answer'
import { ReceiptForm } from './receipt-forms'
import styles from './receipt-view.module.css'

type Props = {
  language: Language
  /** Null while the comment cannot be read: then a form shows only what was typed into it. */
  receipt: Receipt | null
  token: string
  actions: ReceiptActions
}

const ORDER: readonly OwnDeed[] = ['correct', 'appeal', 'withdraw', 'erase']

/** What a form says beforehand, by what it does. */
function aboutDeed(language: Language, deed: OwnDeed, isPublished: boolean): string {
  const words = readerWords(language).receipt[deed]
  return isPublished && 'aboutPublished' in words ? words.aboutPublished : words.about
}

/** The things a writer may still do with the comment, each folded away under its name. */
export function ReceiptDeeds({ language, receipt, token, actions }: Props) {
  const forms = ORDER.map((deed) => (
    <ReceiptForm
      key={deed}
      language={language}
      deed={deed}
      action={actions[deed]}
      token={token}
      isOffered={!receipt || mayDoToOwn(receipt.state, deed)}
      words={receipt && wordsOf(receipt)}
    >
      <p>{aboutDeed(language, deed, receipt?.state === 'published')}</p>
    </ReceiptForm>
  ))
  // Nothing is left to offer; what was typed into a form that came too late still stands there.
  if (!receipt || receipt.state === 'erased') return <div className={styles.deeds}>{forms}</div>
  return (
    <section className={styles.deeds} aria-labelledby="viec-lam-duoc">
      <h2 id="viec-lam-duoc">{readerWords(language).receipt.deeds}</h2>
      {forms}
    </section>
  )
}

const wordsOf = ({ authorName, title, body, version }: Receipt) => ({ authorName, title, body, version })
