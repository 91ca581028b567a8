'use client'
import { useActionState } from 'react'
import { Field } from '@/components/ui/field'
import { LanguageInput } from '@/components/ui/language-input'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { readerWords } from '@/components/words/reader'
import { sayIn } from '@/lib/english/fields'
import type { Language } from '@/lib/words/language'
import { reportPathOf } from '@/modules/comments/addresses'
import { REPORT_CHOICES, REPORT_FIELDS, REPORT_NOTE_CHARS_MAX } from '@/modules/comments/report-fields'
import styles from './comment-page.module.css'
import formStyles from './reader-form.module.css'
import type { ReportAction, ReportAnswer } from './report-answer'

type Props = {
  language: Language
  commentId: number
  action: ReportAction
  /** Null while the comment cannot be read: then the form is there only to hold what was typed into it. */
  isOffered: boolean
}

const idOf = (field: string) => `bao-vi-pham-${field}`

/** Says to the desk what is wrong with a comment. It renders on the server and never hydrates: a plain POST. */
export function ReportForm({ language: own, commentId, action, isOffered }: Props) {
  const [answer, post] = useActionState(action, null, `${reportPathOf(commentId)}#bao-vi-pham`)
  if (!answer && !isOffered) return null
  const language = answer?.language ?? own
  const attributes = { id: 'bao-vi-pham', lang: language === own ? undefined : language }
  const words = readerWords(language).comments.report
  return (
    <form className={`${formStyles.form} ${styles.form}`} {...attributes} action={post} noValidate={answer !== null}>
      {answer && <ProblemSummary heading={answer.summary} problems={listed(answer)} />}
      <input type="hidden" name="binhLuan" value={commentId} />
      <LanguageInput language={language} />
      <Reasons language={language} answer={answer} />
      <Field
        id={idOf('ghiChu')}
        label={words.note}
        hint={words.noteHint(REPORT_NOTE_CHARS_MAX)}
        problem={answer?.problems.ghiChu}
      >
        {(control) => <textarea {...control} name="ghiChu" rows={4} defaultValue={answer?.typed.ghiChu} />}
      </Field>
      {isOffered && (
        <button className={formStyles.send} type="submit">
          {words.send}
        </button>
      )}
    </form>
  )
}

function Reasons({ language, answer }: { language: Language; answer: ReportAnswer }) {
  const words = readerWords(language).comments.report
  const problem = answer?.problems.lyDo
  return (
    <fieldset className={styles.reasons} aria-describedby={problem ? `${idOf('lyDo')}-loi` : undefined}>
      <legend>
        {words.question}
        <span aria-hidden="true"> (*)</span>
        <span className="spoken"> {sayIn(language, 'bắt buộc')}</span>
      </legend>
      {problem && (
        <p className={`${formStyles.problem} ${styles.problem}`} id={`${idOf('lyDo')}-loi`}>
          {problem}
        </p>
      )}
      {REPORT_CHOICES.map((choice, place) => (
        <label key={choice}>
          <input
            type="radio"
            id={place === 0 ? idOf('lyDo') : undefined}
            name="lyDo"
            value={choice}
            required
            defaultChecked={answer?.typed.lyDo === choice}
          />
          <span>{words.reasons[choice]}</span>
        </label>
      ))}
    </fieldset>
  )
}

const listed = (answer: NonNullable<ReportAnswer>) =>
  REPORT_FIELDS.flatMap((field) => {
    const sentence = answer.problems[field]
    return sentence ? [{ fieldId: idOf(field), sentence }] : []
  })
