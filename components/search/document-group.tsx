import type { FoundDocuments } from '@/modules/search/find-documents'
import { DOCUMENTS_ALONE, type Typed } from '@/modules/search/search-input'
import { DocumentHits } from './document-hits'
import styles from './search.module.css'
import { searchAddress } from './search-address'

type Props = { found: FoundDocuments; typed: Typed }

export const countedDocuments = ({ total, isMore }: Pick<FoundDocuments, 'total' | 'isMore'>): string =>
  `${isMore ? 'hơn ' : ''}${total.toLocaleString('vi-VN')} văn bản`

/** A few official documents beside the articles, and the way to all of them. */
export function DocumentGroup({ found, typed }: Props) {
  return (
    <section className={styles.beside} aria-labelledby="van-ban">
      <h2 id="van-ban">Văn bản</h2>
      <DocumentHits hits={found.hits} />
      {found.total > found.hits.length && (
        <p>
          <a href={searchAddress(typed, { loai: DOCUMENTS_ALONE, trang: '' })}>Xem {countedDocuments(found)}</a>
        </p>
      )}
    </section>
  )
}
