import type { ChoiceField } from '@/modules/digests/form-fields'
import styles from './follow.module.css'
import type { FollowTyped } from './follow-answer'
import { RequiredMark } from './required-mark'

export type ChoiceOption = { id: number; name: string }

/** What can be chosen: all sections, and the topics the reader came from or follows already. */
export type ChoiceOptions = Record<ChoiceField, readonly ChoiceOption[]>

type Props = {
  formId: string
  options: ChoiceOptions
  chosen: FollowTyped
  problem: string | undefined
}

const GROUPS: readonly [field: ChoiceField, heading: string][] = [
  ['chuyenMuc', 'Chuyên mục'],
  ['chuDe', 'Chủ đề'],
  ['dongSuKien', 'Dòng sự kiện'],
]

/** What the mail is to be about. */
export function ChoiceFields({ formId, options, chosen, problem }: Props) {
  const problemId = `${formId}-muc-loi`
  const shown = GROUPS.filter(([field]) => options[field].length > 0)
  return (
    <fieldset className={styles.group} aria-describedby={problem ? problemId : undefined}>
      <legend>
        Bạn muốn nhận tin về
        <RequiredMark />
      </legend>
      {problem && (
        <p className={styles.problem} id={problemId}>
          {problem}
        </p>
      )}
      {shown.map(([field, heading], group) => (
        <div key={field}>
          {shown.length > 1 && <p className={styles.kind}>{heading}</p>}
          <div className={styles.choices}>
            {options[field].map(({ id, name }, place) => (
              <label key={id}>
                <input
                  type="checkbox"
                  id={group === 0 && place === 0 ? `${formId}-muc` : undefined}
                  name={field}
                  value={id}
                  defaultChecked={chosen[field].includes(String(id))}
                />
                <span>{name}</span>
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
  return GROUPS.flatMap(([field]) =>
    chosen[field].map((id) => <input key={`${field} ${id}`} type="hidden" name={field} value={id} />),
  )
}
