import type { Metadata } from 'next'
import { documentsOverview } from '@/app/_cached/documents'
import { SitePage } from '@/app/(site)/site-page'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { DocumentLines } from '@/components/documents/document-lines'
import { DocumentLinks } from '@/components/documents/document-links'
import { PageHead } from '@/components/site/page-head'

const DESCRIPTION = 'Văn bản do cơ quan ban hành: số, ngày, người ký, trích yếu và tệp để tải về.'

export async function generateMetadata(): Promise<Metadata> {
  const { newest } = await documentsOverview()
  return {
    title: 'Văn bản',
    description: DESCRIPTION,
    alternates: { canonical: '/van-ban' },
    ...(newest.length === 0 && { robots: { index: false } }),
  }
}

export default async function DocumentsPage() {
  const { newest, years, fields } = await documentsOverview()
  return (
    <SitePage current="van-ban">
      <Breadcrumb steps={[]} />
      <PageHead heading="Văn bản" description={DESCRIPTION} />
      {newest.length === 0 ? (
        <p className="quiet">
          Chưa có văn bản nào được đưa lên. Mời bạn xem <a href="/moi-nhat">tin mới nhất</a>.
        </p>
      ) : (
        <>
          <DocumentLinks years={years} fields={fields} />
          <section aria-labelledby="moi-ban-hanh">
            <h2 className="section-head" id="moi-ban-hanh">
              Mới ban hành
            </h2>
            <DocumentLines documents={newest} level={3} />
          </section>
        </>
      )}
    </SitePage>
  )
}
