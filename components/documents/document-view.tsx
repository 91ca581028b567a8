import type { ReactNode } from 'react'
import { AttachmentLine } from '@/components/article/block-cards'
import { keepTogether } from '@/lib/vi/no-break'
import { writtenDay } from '@/lib/vi/written-day'
import { documentListPath } from '@/modules/documents/document-address'
import type { ReaderDocument } from '@/modules/documents/queries'
import { yearOfDay } from '@/modules/documents/stale-tags'

/** One document: what it is about, its facts as the paper has them, its file. */
export function DocumentView({ document }: { document: ReaderDocument }) {
  const { kind, number, excerpt, issuedOn, issuer, signer, field, fieldSlug, isInForce, file } = document
  const year = yearOfDay(issuedOn)
  return (
    <article>
      <header className="page-head">
        {/* Whoever copies the number gets the signs of the paper, not the hyphens that keep it on one line. */}
        <h1>
          {kind} {number}
        </h1>
        <p>{keepTogether(excerpt)}</p>
      </header>
      <dl className="document-facts">
        <Fact term="Số, ký hiệu">{number}</Fact>
        <Fact term="Loại văn bản">{kind}</Fact>
        <Fact term="Ngày ban hành">
          <time dateTime={issuedOn}>{writtenDay(issuedOn)}</time>
        </Fact>
        <Fact term="Cơ quan ban hành">{issuer}</Fact>
        {signer && <Fact term="Người ký">{signer}</Fact>}
        <Fact term="Lĩnh vực">
          <a href={documentListPath({ fieldSlug })}>{field}</a>
        </Fact>
        <Fact term="Hiệu lực">
          {isInForce ? 'Đang có hiệu lực' : <span className="document-ended">Hết hiệu lực</span>}
        </Fact>
      </dl>
      <section aria-labelledby="tep">
        <h2 className="section-head" id="tep">
          Toàn văn
        </h2>
        {file ? <AttachmentLine attachment={file} /> : <p className="quiet">Văn bản này chưa có tệp đính kèm.</p>}
      </section>
      <nav className="steps" aria-label="Văn bản khác">
        <a href={documentListPath({ fieldSlug })}>Văn bản về {field}</a>
        <a href={documentListPath({ year })}>Văn bản năm {year}</a>
      </nav>
    </article>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
