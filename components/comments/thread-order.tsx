import { readerWords } from '@/components/words/reader'
import type { Language } from '@/lib/words/language'
import { agreedPathOf } from '@/modules/articles/address'
import styles from './thread.module.css'

type Props = { language: Language; articlePath: string; current: 'newest' | 'agreed' }

/** The two orders of a thread, each a page of its own. */
export function ThreadOrder({ language, articlePath, current }: Props) {
  const words = readerWords(language).comments.thread
  const orders = [
    { order: 'newest', path: `${articlePath}#binh-luan`, label: words.newest },
    { order: 'agreed', path: agreedPathOf(articlePath, 1), label: words.agreed },
  ]
  return (
    <nav aria-label={words.order}>
      <ul className={styles.orders}>
        {orders.map(({ order, path, label }) => (
          <li key={order}>
            <a href={path} {...(order === current ? { 'aria-current': true as const } : {})}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
