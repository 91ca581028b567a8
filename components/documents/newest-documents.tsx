import { keepTogether } from '@/lib/vi/no-break'
import { writtenDay } from '@/lib/vi/written-day'
import { documentPath } from '@/modules/documents/document-address'
import type { ReaderDocument } from '@/modules/documents/queries'

/** The newest documents in a column of the front page; nothing while the office has none. */
export function NewestDocuments({ documents }: { documents: ReaderDocument[] }) {
  if (documents.length === 0) return null
  return (
    <section className="newest-documents" aria-labelledby="van-ban-moi">
      <h2 className="section-head" id="van-ban-moi">
        <a href="/van-ban">Văn bản mới</a>
      </h2>
      <ul className="headline-list">
        {documents.map((document) => (
          <li key={document.id}>
            <article className="story">
              <h3 className="story-headline">
                <a href={documentPath(document)}>{keepTogether(document.excerpt)}</a>
              </h3>
              <p className="story-meta">
                {keepTogether(`${document.kind} ${document.number}`)} ·{' '}
                <time dateTime={document.issuedOn}>{writtenDay(document.issuedOn)}</time>
              </p>
            </article>
          </li>
        ))}
      </ul>
    </section>
  )
}
