'use client'
import { type ReactNode, useActionState } from 'react'
import { LanguageInput } from '@/components/ui/language-input'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { readerWords } from '@/components/words/reader'
import type { Language } from '@/lib/words/language'
import type { OwnDeed } from '@/modules/comments/receipt-state'
import formStyles from './reader-form.module.css'
import { RECEIPT_FIELDS, RECEIPT_FORM_IDS, type ReceiptAction, type ReceiptAnswer } from './receipt-answer'
import { AppealFields, ConfirmFields, CorrectFields, type Words } from './receipt-fields'
import styles from './receipt-forms.module.css'

type Props = {
  language: Language
  deed: OwnDeed
  action: ReceiptAction
  token: string
  /** Whether it can still be done. If not, the form is there only to hold what was typed into it. */
  isOffered: boolean
  /** What stands in the fields of a correction; null while the comment cannot be read, when only an answer is shown. */
  words: Words | null
  /** Said under the heading, before anything is asked. */
  children: ReactNode
}

/**
 * One thing a writer may do with their own comment, folded away under its name. Like the comment form it renders on the
 * server and never hydrates: a plain POST, answered with everything typed.
 */
export function ReceiptForm(props: Props) {
  const { deed, action, token, isOffered, words, children } = props
  const id = RECEIPT_FORM_IDS[deed]
  const [answer, post] = useActionState(action, null, `/phan-hoi/${token}#${id}`)
  if (!answer && !(isOffered && words)) return null
  const language = answer?.language ?? props.language
  const said = readerWords(language).receipt[deed]
  return (
    <details
      className={styles.deed}
      id={id}
      lang={language === props.language ? undefined : language}
      open={answer !== null}
      data-grave={deed === 'erase' ? '' : undefined}
    >
      <summary className={styles.opener}>{said.heading}</summary>
      {children}
      <form className={`${formStyles.form} ${styles.form}`} action={post} noValidate={answer !== null}>
        {answer && <ProblemSummary heading={answer.summary} problems={listed(id, answer)} />}
        <input type="hidden" name="token" value={token} />
        <LanguageInput language={language} />
        {deed === 'correct' && <CorrectFields language={language} formId={id} words={words} answer={answer} />}
        {deed === 'appeal' && <AppealFields language={language} formId={id} answer={answer} />}
        {'confirm' in said && <ConfirmFields formId={id} label={said.confirm} answer={answer} />}
        {isOffered && (
          <button className={formStyles.send} type="submit">
            {said.button}
          </button>
        )}
      </form>
    </details>
  )
}

const listed = (formId: string, answer: NonNullable<ReceiptAnswer>) =>
  RECEIPT_FIELDS.flatMap((field) => {
    const sentence = answer.problems[field]
    return sentence ? [{ fieldId: `${formId}-${field}`, sentence }] : []
  })
