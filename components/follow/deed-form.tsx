import { LanguageInput } from '@/components/ui/language-input'
import type { Language } from '@/lib/words/language'
import styles from './follow.module.css'

type Props = { language: Language; action: (form: FormData) => Promise<void>; token: string; button: string }

/** One deed behind one button, for whoever holds the link. */
export function DeedForm({ language, action, token, button }: Props) {
  return (
    <form className={styles.deed} action={action}>
      <input type="hidden" name="token" value={token} />
      <LanguageInput language={language} />
      <button className={styles.send} type="submit">
        {button}
      </button>
    </form>
  )
}
