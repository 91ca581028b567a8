import { followWords } from '@/components/words/follow'
import type { Language } from '@/lib/words/language'
import { CHOICE_FIELDS, type ChoiceField } from '@/modules/digests/form-fields'
import styles from './follow.module.css'
import type { FollowTyped } from './follow-answer'
import { RequiredMark } from './required-mark'

export type ChoiceOption = { id: number; name: string; lang?: 'vi' | undefined }

/** What can be chosen: all sections, and the topics the reader came from or follows already. */
export type ChoiceOptions = Record<ChoiceField, readonly ChoiceOption[]>

type Props = {
  language: Language
  formId: string
  options: ChoiceOptions
  chosen: FollowTyped
  problem: string | undefined
}

/** What the mail is to be about. */
export function ChoiceFields({ language, formId, options, chosen, problem }: Props) {
  const problemId = `${formId}-muc-loi`
  const words = followWords(language).mail
  const shown = CHOICE_FIELDS.filter((field) => options[field].length > 0)
  return (
    <fieldset className={styles.group} aria-describedby={problem ? problemId : undefined}>
      <legend>
        {words.choice}
        <RequiredMark language={language} />
      </legend>
      {problem && (
        <p className={styles.problem} id={problemId}>
          {problem}
        </p>
      )}
      {shown.map((field, group) => (
        <div key={field}>
          {shown.length > 1 && <p className={styles.kind}>{words.kinds[field]}</p>}
          <div className={styles.choices}>
            {options[field].map(({ id, name, lang }, place) => (
              <label key={id}>
                <input
                  type="checkbox"
                  id={group === 0 && place === 0 ? `${formId}-muc` : undefined}
                  name={field}
                  value={id}
                  defaultChecked={chosen[field].includes(String(id))}
                />
                <span lang={lang}>{name}</span>
              </label>
            ))}
          </div>
        </div>
      ))}
    </fieldset>
  )
}

/** What was chosen where nothing can be shown: it goes along when the form is sent again. */
export function KeptChoices({ chosen }: { chosen: FollowTyped }) {
  return CHOICE_FIELDS.flatMap((field) =>
    chosen[field].map((id) => <input key={`${field} ${id}`} type="hidden" name={field} value={id} />),
  )
}
