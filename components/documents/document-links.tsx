import { documentListPath } from '@/modules/documents/document-address'
import type { DocumentFieldLink } from '@/modules/documents/queries'

/** The ways into the list of documents: by field, by year. */
export function DocumentLinks({ years, fields }: { years: number[]; fields: DocumentFieldLink[] }) {
  return (
    <div className="document-ways">
      <nav aria-labelledby="theo-linh-vuc">
        <h2 id="theo-linh-vuc">Theo lĩnh vực</h2>
        <ul>
          {fields.map(({ slug, name, count }) => (
            <li key={slug}>
              <a href={documentListPath({ fieldSlug: slug })}>{name}</a>{' '}
              <span className="count">{count.toLocaleString('vi-VN')} văn bản</span>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-labelledby="theo-nam">
        <h2 id="theo-nam">Theo năm</h2>
        <ul className="document-years">
          {years.map((year) => (
            <li key={year}>
              <a href={documentListPath({ year })}>{year}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
