'use client'
import { useActionState } from 'react'
import { LanguageInput } from '@/components/ui/language-input'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { followWords } from '@/components/words/follow'
import type { Language } from '@/lib/words/language'
import { managePathOf } from '@/modules/digests/addresses'
import { ChoiceFields, type ChoiceOptions } from './choice-fields'
import styles from './follow.module.css'
import type { FollowAction, FollowTyped } from './follow-answer'
import { listedProblems } from './listed-problems'
import { RhythmField } from './rhythm-field'

type Props = { language: Language; action: FollowAction; token: string; options: ChoiceOptions; chosen: FollowTyped }

const FORM_ID = 'doi-muc'

/** Changes what is sent and how often. As the form that asked for it: a plain POST, never hydrated. */
export function ManageForm({ language, action, token, options, chosen }: Props) {
  const [answer, post] = useActionState(action, null, `${managePathOf(language, token)}#${FORM_ID}`)
  const typed = answer?.typed ?? chosen
  return (
    <form className={styles.form} id={FORM_ID} action={post} noValidate={answer !== null}>
      {answer && <ProblemSummary heading={answer.summary} problems={listedProblems(FORM_ID, answer)} />}
      <input type="hidden" name="token" value={token} />
      <LanguageInput language={language} />
      <ChoiceFields
        language={language}
        formId={FORM_ID}
        options={options}
        chosen={typed}
        problem={answer?.problems.muc}
      />
      <RhythmField language={language} formId={FORM_ID} chosen={typed.nhip} problem={answer?.problems.nhip} />
      <button className={styles.send} type="submit">
        {followWords(language).own.save}
      </button>
    </form>
  )
}
