import { RHYTHM_VALUES } from '@/modules/digests/form-fields'
import { RHYTHM_WORDS } from '@/modules/digests/rhythm-words'
import styles from './follow.module.css'
import { RequiredMark } from './required-mark'

type Props = { formId: string; chosen: string; problem: string | undefined }

/** How often the mail is to come. */
export function RhythmField({ formId, chosen, problem }: Props) {
  const problemId = `${formId}-nhip-loi`
  return (
    <fieldset className={styles.group} aria-describedby={problem ? problemId : undefined}>
      <legend>
        Nhịp gửi
        <RequiredMark />
      </legend>
      {problem && (
        <p className={styles.problem} id={problemId}>
          {problem}
        </p>
      )}
      <div className={styles.choices}>
        {RHYTHM_VALUES.map((rhythm, place) => (
          <label key={rhythm}>
            <input
              type="radio"
              id={place === 0 ? `${formId}-nhip` : undefined}
              name="nhip"
              value={rhythm}
              required
              defaultChecked={chosen === rhythm}
            />
            <span>{RHYTHM_WORDS[rhythm]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
