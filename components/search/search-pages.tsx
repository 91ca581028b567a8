import type { Typed } from '@/modules/search/search-input'
import styles from './search.module.css'
import { searchAddress } from './search-address'

type Props = { typed: Typed; page: number; pageCount: number }

/** Links to the pages of a list of results. */
export function SearchPages({ typed, page, pageCount }: Props) {
  if (pageCount <= 1) return null
  const address = (number: number) => searchAddress(typed, { trang: number === 1 ? '' : String(number) })
  return (
    <nav aria-label="Các trang kết quả">
      <ul className={styles.pages}>
        {Array.from({ length: pageCount }, (_, index) => index + 1).map((number) => (
          <li key={number}>
            <a
              href={address(number)}
              aria-current={number === page ? 'page' : undefined}
              aria-label={`Trang ${number}`}
            >
              {number}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
