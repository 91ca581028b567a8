import { readerWords } from '@/components/words/reader'
import type { Language } from '@/lib/words/language'
import styles from './thread.module.css'

type Step = { path: string; label: string } | null

/** From one page of a thread to the next; nothing where there is only one. */
export function ThreadSteps({ language, steps }: { language: Language; steps: readonly Step[] }) {
  const present = steps.filter((step) => step !== null)
  if (present.length === 0) return null
  return (
    <nav aria-label={readerWords(language).comments.thread.pages}>
      <ul className={styles.steps}>
        {present.map(({ path, label }) => (
          <li key={path}>
            <a href={path}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
