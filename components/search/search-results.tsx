import type { ReactNode } from 'react'
import type { FoundDocuments } from '@/modules/search/find-documents'
import type { SearchAnswer } from '@/modules/search/search'
import { SEARCH_PAGES_MAX, type Typed } from '@/modules/search/search-input'
import { countedDocuments, DocumentGroup } from './document-group'
import styles from './search.module.css'
import { SearchHits } from './search-hits'
import { SearchPages } from './search-pages'

type Props = {
  answer: SearchAnswer
  typed: Typed
  page: number
  /** Official documents of the first page; null for none. */
  documents: FoundDocuments | null
  /** What helps beside the articles. */
  children: ReactNode
}

const counted = ({ total, isMore }: SearchAnswer) => `${isMore ? 'Hơn ' : ''}${total.toLocaleString('vi-VN')} bài`

/** What was found, with the marks as typed first. */
export function SearchResults({ answer, typed, page, documents, children }: Props) {
  const exact = answer.hits.filter(({ isExact }) => isExact)
  const others = answer.hits.filter(({ isExact }) => !isExact)
  const group = documents && <DocumentGroup found={documents} typed={typed} />
  // Who types a number looks for that paper; other words are looked for in articles first.
  const isGroupFirst = documents !== null && (documents.isByNumber || answer.total === 0)
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
      {documents && !isGroupFirst && (
        <p className={styles.hint}>
          Cùng các từ này có <a href="#van-ban">{countedDocuments(documents)}</a> ở cuối trang.
        </p>
      )}
      {children}
      {isGroupFirst && group}
      {areTwoGroups && <h2 className={styles.group}>Đúng dấu</h2>}
      {exact.length > 0 && <SearchHits hits={exact} level={areTwoGroups ? 3 : 2} />}
      {areTwoGroups && <h2 className={styles.group}>Cùng chữ, khác dấu</h2>}
      {others.length > 0 && <SearchHits hits={others} level={areTwoGroups ? 3 : 2} />}
      {!isGroupFirst && group}
      <SearchPages typed={typed} page={page} pageCount={answer.pageCount} />
    </div>
  )
}
