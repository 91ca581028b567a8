import type { FoundDocuments } from '@/modules/search/find-documents'
import { SEARCH_PAGE_LENGTH, type Typed } from '@/modules/search/search-input'
import { countedDocuments } from './document-group'
import { DocumentHits } from './document-hits'
import styles from './search.module.css'
import { searchAddress } from './search-address'
import { SearchPages } from './search-pages'

type Props = { found: FoundDocuments; typed: Typed; page: number }

/** A page of the official documents that were found. */
export function DocumentResults({ found, typed, page }: Props) {
  const count = countedDocuments(found)
  return (
    <div>
      <p className={styles.count} role="status">
        {found.total === 0
          ? 'Không tìm thấy văn bản nào có đủ các từ này.'
          : `${count.charAt(0).toUpperCase()}${count.slice(1)} có đủ các từ này.`}
      </p>
      <p className={styles.hint}>
        <a href={searchAddress(typed, { loai: '', trang: '' })}>Tìm cả trong bài viết</a> ·{' '}
        <a href="/van-ban">Mọi văn bản</a>
      </p>
      <DocumentHits hits={found.hits} />
      <SearchPages typed={typed} page={page} pageCount={Math.ceil(found.total / SEARCH_PAGE_LENGTH)} />
    </div>
  )
}
