'use client'
import { type ReactNode, useActionState } from 'react'
import { ProblemSummary } from '@/components/ui/problem-summary'
import type { OwnDeed } from '@/modules/comments/receipt-state'
import formStyles from './reader-form.module.css'
import { RECEIPT_FIELDS, type ReceiptAction, type ReceiptAnswer } from './receipt-answer'
import { AppealFields, ConfirmFields, CorrectFields, type Words } from './receipt-fields'
import styles from './receipt-forms.module.css'

type Props = {
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

/** The name of each form in the address bar, and the words on its heading and button. */
const FORMS: Readonly<Record<OwnDeed, { id: string; heading: string; button: string }>> = {
  correct: { id: 'sua', heading: 'Sửa bình luận', button: 'Gửi bản đã sửa' },
  withdraw: { id: 'rut-lai', heading: 'Rút lại bình luận', button: 'Rút lại bình luận' },
  appeal: { id: 'xem-lai', heading: 'Đề nghị xem lại', button: 'Gửi đề nghị' },
  erase: { id: 'xoa-du-lieu', heading: 'Xoá dữ liệu của tôi', button: 'Xoá dữ liệu' },
}

const CONFIRMATIONS: Readonly<Record<'withdraw' | 'erase', string>> = {
  withdraw: 'Tôi muốn rút lại bình luận này và hiểu rằng không đăng lại được.',
  erase: 'Tôi muốn xoá dữ liệu và hiểu rằng không lấy lại được.',
}

/**
 * One thing a writer may do with their own comment, folded away under its name. Like the comment form it renders on the
 * server and never hydrates: a plain POST, answered with everything typed.
 */
export function ReceiptForm({ deed, action, token, isOffered, words, children }: Props) {
  const { id, heading, button } = FORMS[deed]
  const [answer, post] = useActionState(action, null, `/phan-hoi/${token}#${id}`)
  if (!answer && !(isOffered && words)) return null
  return (
    <details className={styles.deed} id={id} open={answer !== null} data-grave={deed === 'erase' ? '' : undefined}>
      <summary className={styles.opener}>{heading}</summary>
      {children}
      <form className={`${formStyles.form} ${styles.form}`} action={post} noValidate={answer !== null}>
        {answer && <ProblemSummary heading={answer.summary} problems={listed(id, answer)} />}
        <input type="hidden" name="token" value={token} />
        {deed === 'correct' && <CorrectFields formId={id} words={words} answer={answer} />}
        {deed === 'appeal' && <AppealFields formId={id} answer={answer} />}
        {(deed === 'withdraw' || deed === 'erase') && (
          <ConfirmFields formId={id} label={CONFIRMATIONS[deed]} answer={answer} />
        )}
        {isOffered && (
          <button className={formStyles.send} type="submit">
            {button}
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
