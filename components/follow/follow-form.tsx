'use client'
import { useActionState } from 'react'
import { Field } from '@/components/ui/field'
import { LanguageInput } from '@/components/ui/language-input'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { followWords } from '@/components/words/follow'
import type { Language } from '@/lib/words/language'
import { ChoiceFields, type ChoiceOptions, KeptChoices } from './choice-fields'
import styles from './follow.module.css'
import type { FollowAction, FollowTyped } from './follow-answer'
import { listedProblems } from './listed-problems'
import { RhythmField } from './rhythm-field'

type Props = {
  language: Language
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
export function FollowForm({ language, action, path, options, chosen, isOffered = true }: Props) {
  const [answer, post] = useActionState(action, null, `${path}#${FORM_ID}`)
  if (!isOffered && !answer) return null
  const words = followWords(language).mail
  const typed = answer?.typed ?? chosen
  const problems = answer?.problems ?? {}
  return (
    <form className={styles.form} id={FORM_ID} action={post} noValidate={answer !== null}>
      {answer && <ProblemSummary heading={answer.summary} problems={listedProblems(FORM_ID, answer)} />}
      <LanguageInput language={language} />
      <Field
        id={`${FORM_ID}-thuDienTu`}
        language={language}
        label={words.address}
        hint={words.addressHint}
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
          <ChoiceFields language={language} formId={FORM_ID} options={options} chosen={typed} problem={problems.muc} />
          <RhythmField language={language} formId={FORM_ID} chosen={typed.nhip} problem={problems.nhip} />
        </>
      ) : (
        <KeptChoices chosen={typed} />
      )}
      <p className={styles.trap} aria-hidden="true">
        <label htmlFor={`${FORM_ID}-website`}>{words.trap}</label>
        <input id={`${FORM_ID}-website`} name="website" tabIndex={-1} autoComplete="off" />
      </p>
      {isOffered && (
        <button className={styles.send} type="submit">
          {words.send}
        </button>
      )}
    </form>
  )
}
