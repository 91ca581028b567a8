'use client'
import { useActionState } from 'react'
import { Field } from '@/components/ui/field'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { ChoiceFields, type ChoiceOptions, KeptChoices } from './choice-fields'
import styles from './follow.module.css'
import type { FollowAction, FollowTyped } from './follow-answer'
import { listedProblems } from './listed-problems'
import { RhythmField } from './rhythm-field'

type Props = {
  action: FollowAction
  /** Where the answer is drawn: a page that has the same things to choose. */
  path: string
  options: ChoiceOptions
  /** What is ticked before anybody has touched the form. */
  chosen: FollowTyped
  /** Otherwise the form is there only to hold what was typed into it while it still was. */
  isOffered?: boolean
}

const FORM_ID = 'nhan-tin-qua-thu'

/**
 * Asks for mail. It renders on the server and never hydrates: a plain POST, the same from a stored page and from the page
 * of its answer.
 */
export function FollowForm({ action, path, options, chosen, isOffered = true }: Props) {
  const [answer, post] = useActionState(action, null, `${path}#${FORM_ID}`)
  if (!isOffered && !answer) return null
  const typed = answer?.typed ?? chosen
  const problems = answer?.problems ?? {}
  return (
    <form className={styles.form} id={FORM_ID} action={post} noValidate={answer !== null}>
      {answer && <ProblemSummary heading={answer.summary} problems={listedProblems(FORM_ID, answer)} />}
      <Field
        id={`${FORM_ID}-thuDienTu`}
        label="Địa chỉ thư điện tử"
        hint="Chỉ dùng để gửi tin bạn chọn. Được mã hoá khi lưu và xoá hẳn khi bạn thôi nhận."
        problem={problems.thuDienTu}
        isRequired
      >
        {(control) => (
          <input
            {...control}
            className={styles.line}
            name="thuDienTu"
            type="email"
            autoComplete="email"
            autoCapitalize="off"
            spellCheck={false}
            defaultValue={typed.thuDienTu}
          />
        )}
      </Field>
      {isOffered ? (
        <>
          <ChoiceFields formId={FORM_ID} options={options} chosen={typed} problem={problems.muc} />
          <RhythmField formId={FORM_ID} chosen={typed.nhip} problem={problems.nhip} />
        </>
      ) : (
        <KeptChoices chosen={typed} />
      )}
      <p className={styles.trap} aria-hidden="true">
        <label htmlFor={`${FORM_ID}-website`}>Để trống ô này</label>
        <input id={`${FORM_ID}-website`} name="website" tabIndex={-1} autoComplete="off" />
      </p>
      {isOffered && (
        <button className={styles.send} type="submit">
          Gửi thư xác nhận cho tôi
        </button>
      )}
    </form>
  )
}
