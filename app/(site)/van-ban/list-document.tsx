import { SitePage } from '@/app/(site)/site-page'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { DocumentLines } from '@/components/documents/document-lines'
import { PageHead } from '@/components/site/page-head'
import { documentListPath } from '@/modules/documents/document-address'
import type { LoadedList } from './load-list'

/** A page of a year or a field with everything around it. */
export function ListDocument({ list, page, documents, count, name, pageCount }: LoadedList) {
  const where = pageCount > 1 ? `, trang ${page} trên ${pageCount}` : ''
  return (
    <SitePage current="van-ban">
      <Breadcrumb steps={[{ path: '/van-ban', label: 'Văn bản' }]} />
      <PageHead
        heading={name}
        description={`${count.toLocaleString('vi-VN')} văn bản${where}. Văn bản mới nhất ở trên.`}
      />
      <DocumentLines documents={documents} level={2} />
      {pageCount > 1 && (
        <nav className="steps" aria-label="Các trang của danh sách">
          {page > 1 && (
            <a rel="prev" href={documentListPath(list, page - 1)}>
              Văn bản mới hơn
            </a>
          )}
          {page < pageCount && (
            <a rel="next" href={documentListPath(list, page + 1)}>
              Văn bản cũ hơn
            </a>
          )}
        </nav>
      )}
    </SitePage>
  )
}
