import type { NamedShelf } from '@/modules/search/named-shelves'
import type { Promoted } from '@/modules/search/promoted-queries'
import type { Typed } from '@/modules/search/search-input'
import styles from './search.module.css'
import { searchAddress } from './search-address'

type Props = {
  promoted: Promoted | null
  shelves: readonly NamedShelf[]
  /** What was probably meant; null when there are answers or no guess. */
  meant: string | null
  isEmpty: boolean
  typed: Typed
}

const NARROWING = ['chuyen-muc', 'tac-gia', 'tu', 'den'] as const

/** What helps beside the list of articles: a page the newsroom points to, shelves of that name, another spelling. */
export function SearchHelps({ promoted, shelves, meant, isEmpty, typed }: Props) {
  const isNarrowed = NARROWING.some((name) => typed[name] !== '')
  const wide = Object.fromEntries(NARROWING.map((name) => [name, '']))
  return (
    <>
      {promoted && (
        <p className={styles.promoted}>
          <span>Toà soạn giới thiệu</span>
          <a href={promoted.path}>{promoted.title}</a>
        </p>
      )}
      {meant !== null && (
        <p className={styles.hint}>
          Có phải bạn tìm <a href={searchAddress(typed, { q: meant, trang: '' })}>{meant}</a>?
        </p>
      )}
      {shelves.length > 0 && (
        <nav className={styles.shelves} aria-label="Mục có tên này">
          <ul>
            {shelves.map(({ path, name }) => (
              <li key={path}>
                <a href={path}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {isEmpty && (
        <ul className={styles.ways}>
          {isNarrowed && (
            <li>
              <a href={searchAddress(typed, { ...wide, trang: '' })}>Tìm trong mọi chuyên mục, mọi ngày</a>
            </li>
          )}
          <li>Thử ít từ hơn, hoặc gõ không dấu.</li>
          <li>
            <a href="/luu-tru">Xem bài theo ngày đăng</a>
          </li>
        </ul>
      )}
    </>
  )
}
