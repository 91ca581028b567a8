import { agreedPathOf } from '@/modules/articles/address'
import styles from './thread.module.css'

type Props = { articlePath: string; current: 'newest' | 'agreed' }

/** The two orders of a thread, each a page of its own. */
export function ThreadOrder({ articlePath, current }: Props) {
  const orders = [
    { order: 'newest', path: `${articlePath}#binh-luan`, label: 'Mới nhất' },
    { order: 'agreed', path: agreedPathOf(articlePath, 1), label: 'Quan tâm nhất' },
  ]
  return (
    <nav aria-label="Thứ tự bình luận">
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
