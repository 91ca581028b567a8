'use client'
import { useActionState } from 'react'
import { Field } from '@/components/ui/field'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { reportPathOf } from '@/modules/comments/addresses'
import {
  REPORT_CHOICES,
  REPORT_FIELDS,
  REPORT_NOTE_CHARS_MAX,
  type ReportChoice,
} from '@/modules/comments/report-fields'
import styles from './comment-page.module.css'
import formStyles from './reader-form.module.css'
import type { ReportAction, ReportAnswer } from './report-answer'

type Props = {
  commentId: number
  action: ReportAction
  /** Null while the comment cannot be read: then the form is there only to hold what was typed into it. */
  isOffered: boolean
}

const REASONS: Readonly<Record<ReportChoice, string>> = {
  insult: 'Công kích, xúc phạm người khác',
  false: 'Thông tin sai sự thật',
  'personal-data': 'Lộ thông tin cá nhân (số điện thoại, địa chỉ nhà…)',
  spam: 'Quảng cáo, gửi lặp lại nhiều lần',
  other: 'Lý do khác',
}

const idOf = (field: string) => `bao-vi-pham-${field}`

/** Says to the desk what is wrong with a comment. It renders on the server and never hydrates: a plain POST. */
export function ReportForm({ commentId, action, isOffered }: Props) {
  const [answer, post] = useActionState(action, null, `${reportPathOf(commentId)}#bao-vi-pham`)
  if (!answer && !isOffered) return null
  return (
    <form className={`${formStyles.form} ${styles.form}`} id="bao-vi-pham" action={post} noValidate={answer !== null}>
      {answer && <ProblemSummary heading={answer.summary} problems={listed(answer)} />}
      <input type="hidden" name="binhLuan" value={commentId} />
      <Reasons answer={answer} />
      <Field
        id={idOf('ghiChu')}
        label="Giải thích thêm"
        hint={`Không bắt buộc, trừ khi chọn “Lý do khác”. Tối đa ${REPORT_NOTE_CHARS_MAX} ký tự; chỉ người duyệt đọc.`}
        problem={answer?.problems.ghiChu}
      >
        {(control) => <textarea {...control} name="ghiChu" rows={4} defaultValue={answer?.typed.ghiChu} />}
      </Field>
      {isOffered && (
        <button className={formStyles.send} type="submit">
          Gửi báo cáo
        </button>
      )}
    </form>
  )
}

function Reasons({ answer }: { answer: ReportAnswer }) {
  const problem = answer?.problems.lyDo
  return (
    <fieldset className={styles.reasons} aria-describedby={problem ? `${idOf('lyDo')}-loi` : undefined}>
      <legend>
        Bình luận này có điều gì chưa ổn?
        <span aria-hidden="true"> (*)</span>
        <span className="spoken"> bắt buộc</span>
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
          <span>{REASONS[choice]}</span>
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
