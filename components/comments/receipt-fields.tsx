import { Field } from '@/components/ui/field'
import { readerWords } from '@/components/words/reader'
import type { Language } from '@/lib/words/language'
import formStyles from './reader-form.module.css'
import type { ReceiptAnswer } from './receipt-answer'
import styles from './receipt-forms.module.css'

/** What a comment says now, to be corrected. */
export type Words = { authorName: string; title: string; body: string; version: number }
type Answered = { language: Language; formId: string; answer: ReceiptAnswer }

/** Name, title and words, as they stand or as they were typed last. */
export function CorrectFields({ language, formId, words, answer }: Answered & { words: Words | null }) {
  const { problems = {}, typed = {} } = answer ?? {}
  const names = readerWords(language).comments.form
  return (
    <>
      <input type="hidden" name="version" value={answer?.version ?? words?.version ?? ''} />
      <Field id={`${formId}-hoTen`} label={names.name} problem={problems.hoTen} isRequired language={language}>
        {(control) => (
          <input {...control} name="hoTen" autoComplete="name" defaultValue={typed.hoTen ?? words?.authorName} />
        )}
      </Field>
      <Field id={`${formId}-tieuDe`} label={names.title} problem={problems.tieuDe} isRequired language={language}>
        {(control) => (
          <input {...control} name="tieuDe" autoComplete="off" defaultValue={typed.tieuDe ?? words?.title} />
        )}
      </Field>
      <Field id={`${formId}-noiDung`} label={names.body} problem={problems.noiDung} isRequired language={language}>
        {(control) => <textarea {...control} name="noiDung" rows={8} defaultValue={typed.noiDung ?? words?.body} />}
      </Field>
    </>
  )
}

export function AppealFields({ language, formId, answer }: Answered) {
  const words = readerWords(language).receipt.appeal
  return (
    <Field
      id={`${formId}-lyDo`}
      label={words.reason}
      hint={words.reasonHint}
      problem={answer?.problems.lyDo}
      isRequired
      language={language}
    >
      {(control) => <textarea {...control} name="lyDo" rows={5} defaultValue={answer?.typed.lyDo} />}
    </Field>
  )
}

/** What cannot be undone is asked twice: the form is opened first, then the box ticked. */
export function ConfirmFields({ formId, label, answer }: Omit<Answered, 'language'> & { label: string }) {
  const id = `${formId}-xacNhan`
  const problem = answer?.problems.xacNhan
  return (
    <div className={styles.confirm}>
      {problem && (
        <p className={`${formStyles.problem} ${styles.problem}`} id={`${id}-loi`}>
          {problem}
        </p>
      )}
      <label htmlFor={id}>
        <input
          type="checkbox"
          id={id}
          name="xacNhan"
          value="co"
          required
          defaultChecked={answer?.typed.xacNhan === 'co'}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-loi` : undefined}
        />
        <span>{label}</span>
      </label>
    </div>
  )
}
