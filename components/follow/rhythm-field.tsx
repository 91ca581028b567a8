import { followWords } from '@/components/words/follow'
import type { Language } from '@/lib/words/language'
import { RHYTHM_VALUES } from '@/modules/digests/form-fields'
import { rhythmIn } from '@/modules/digests/mail-words'
import styles from './follow.module.css'
import { RequiredMark } from './required-mark'

type Props = { language: Language; formId: string; chosen: string; problem: string | undefined }

/** How often the mail is to come. */
export function RhythmField({ language, formId, chosen, problem }: Props) {
  const problemId = `${formId}-nhip-loi`
  return (
    <fieldset className={styles.group} aria-describedby={problem ? problemId : undefined}>
      <legend>
        {followWords(language).mail.rhythm}
        <RequiredMark language={language} />
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
            <span>{rhythmIn(language, rhythm)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
