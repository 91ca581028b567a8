import { fileKind, fileSize } from '@/lib/vi/file-words'
import { keepTogether } from '@/lib/vi/no-break'
import { writtenDay } from '@/lib/vi/written-day'
import { documentPath } from '@/modules/documents/document-address'
import type { ReaderDocument } from '@/modules/documents/queries'

type Props = { documents: ReaderDocument[]; level: 2 | 3 }

/** Documents one below the other: what each is about, and under it what somebody looks for it by. */
export function DocumentLines({ documents, level }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ul className="documents">
      {documents.map((document) => (
        <li key={document.id}>
          <p className="document-number">
            <span>
              {document.kind} {document.number}
            </span>
            {!document.isInForce && <span className="document-ended">Hết hiệu lực</span>}
          </p>
          <Heading className="document-excerpt">
            <a href={documentPath(document)}>{keepTogether(document.excerpt)}</a>
          </Heading>
          <p className="story-meta">
            Ngày <time dateTime={document.issuedOn}>{writtenDay(document.issuedOn)}</time> · {document.issuer}
            {document.file && (
              <>
                {' · '}
                <a href={`/media/${document.file.file}`} download={document.file.name}>
                  Tải về<span className="spoken"> {document.number}</span>
                </a>{' '}
                ({fileKind(document.file.mimeType, document.file.name)}, {fileSize(document.file.sizeBytes)})
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
