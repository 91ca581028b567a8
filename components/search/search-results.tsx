import type { ReactNode } from 'react'
import type { SearchAnswer } from '@/modules/search/search'
import { SEARCH_PAGES_MAX, type Typed } from '@/modules/search/search-input'
import styles from './search.module.css'
import { SearchHits } from './search-hits'
import { SearchPages } from './search-pages'

type Props = {
  answer: SearchAnswer
  typed: Typed
  page: number
  /** What helps beside the articles. */
  children: ReactNode
}

const counted = ({ total, isMore }: SearchAnswer) => `${isMore ? 'Hơn ' : ''}${total.toLocaleString('vi-VN')} bài`

/** What was found, with the marks as typed first. */
export function SearchResults({ answer, typed, page, children }: Props) {
  const exact = answer.hits.filter(({ isExact }) => isExact)
  const others = answer.hits.filter(({ isExact }) => !isExact)
  const areTwoGroups = exact.length > 0 && others.length > 0
  return (
    <div>
      <p className={styles.count} role="status">
        {answer.total === 0 ? 'Không tìm thấy bài nào có đủ các từ này.' : `${counted(answer)} có đủ các từ này.`}
        {answer.isMore && page === SEARCH_PAGES_MAX && ' Vui lòng thêm từ hoặc thu hẹp để thấy các bài khác.'}
      </p>
      {answer.readAs !== null && (
        <p className={styles.readAs}>
          Đã tìm theo cách đọc <b>{answer.readAs}</b>, vì không có bài nào với đúng các chữ đã gõ.
        </p>
      )}
      {children}
      {areTwoGroups && <h2 className={styles.group}>Đúng dấu</h2>}
      {exact.length > 0 && <SearchHits hits={exact} level={areTwoGroups ? 3 : 2} />}
      {areTwoGroups && <h2 className={styles.group}>Cùng chữ, khác dấu</h2>}
      {others.length > 0 && <SearchHits hits={others} level={areTwoGroups ? 3 : 2} />}
      <SearchPages typed={typed} page={page} pageCount={answer.pageCount} />
    </div>
  )
}
