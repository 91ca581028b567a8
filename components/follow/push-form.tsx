import { followWords } from '@/components/words/follow'
import type { Language } from '@/lib/words/language'
import { NOTICES_PER_DAY } from '@/modules/push/notice-limits'
import styles from './push-way.module.css'

type Props = { language: Language; sections: { id: number; name: string; lang?: 'vi' | undefined }[] }

/** What a reader may choose. Seen only where the script knows that this machine can be told. */
export function PushForm({ language, sections }: Props) {
  const words = followWords(language).push
  return (
    <form className={styles.form} data-push-form>
      <p className={styles.on} hidden data-push-on>
        {words.on}
      </p>
      <p className={styles.on} hidden data-push-other>
        {words.onOther}
      </p>
      <fieldset className={styles.choices}>
        <legend>{words.choice}</legend>
        <label>
          <input type="checkbox" name="tin-khan" />
          <span>
            <strong>{words.breaking}</strong>
            {words.breakingHint}
          </span>
        </label>
        {sections.map(({ id, name, lang }) => (
          <label key={id}>
            <input type="checkbox" name="chuyen-muc" value={id} />
            <span lang={lang}>{name}</span>
          </label>
        ))}
      </fieldset>
      <p className={styles.hint}>{words.most(NOTICES_PER_DAY.section)}</p>
      <div className={styles.buttons}>
        <button className={styles.main} type="submit" data-push-start>
          {words.start}
        </button>
        <button className={styles.main} type="submit" hidden data-push-change>
          {words.save}
        </button>
        <button className={styles.stop} type="button" hidden data-push-stop>
          {words.stop}
        </button>
      </div>
    </form>
  )
}
