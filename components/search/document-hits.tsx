import { writtenDay } from '@/lib/vi/written-day'
import { documentPath } from '@/modules/documents/document-address'
import type { DocumentHit } from '@/modules/search/find-documents'
import { Marked } from './marked'
import styles from './search.module.css'

/** Official documents that were found: the number somebody may have typed, what it is about, who issued it and when. */
export function DocumentHits({ hits }: { hits: readonly DocumentHit[] }) {
  return (
    <ol className={styles.papers}>
      {hits.map(({ document, number, excerpt }) => (
        <li key={document.id}>
          <a href={documentPath(document)}>
            {document.kind} <Marked pieces={number} />
          </a>
          <p className={styles.snippet}>
            <Marked pieces={excerpt} />
          </p>
          <p className={styles.meta}>
            {document.issuer} · <time dateTime={document.issuedOn}>{writtenDay(document.issuedOn)}</time>
            {!document.isInForce && ' · hết hiệu lực'}
          </p>
        </li>
      ))}
    </ol>
  )
}
