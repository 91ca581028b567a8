import { followWords } from '@/components/words/follow'
import type { Language } from '@/lib/words/language'
import { PushForm } from './push-form'
import styles from './push-way.module.css'
import { Way } from './way'

type Props = { language: Language; sections: { id: number; name: string; lang?: 'vi' | undefined }[] }

/** The one that is true while no script has looked. */
const WITHOUT_SCRIPT = 'without-script'

/**
 * Notices of a browser, drawn by the machine itself. All its states stand here, and `public/thong-bao.js` shows the one
 * that is true of this machine; without it the first one is.
 */
export function PushWay({ language, sections }: Props) {
  const words = followWords(language).push
  return (
    <Way id="tren-may" heading={words.heading}>
      <div className={styles.push} data-with="thong-bao">
        <p>{words.about}</p>
        {Object.entries(words.states).map(([name, sentence]) => (
          <p key={name} className={styles.state} hidden={name !== WITHOUT_SCRIPT} data-push-state={name}>
            {sentence}
          </p>
        ))}
        <PushForm language={language} sections={sections} />
        <output className={styles.answer} aria-live="polite" data-push-answer />
      </div>
    </Way>
  )
}
