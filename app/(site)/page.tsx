import type { Metadata } from 'next'
import { documentsOnFront } from '@/app/_cached/documents'
import { frontPage } from '@/app/_cached/front'
import { mostReadOnFront } from '@/app/_cached/most-read'
import { siteChrome } from '@/app/_cached/site'
import { SitePage } from '@/app/(site)/site-page'
import { DatePicker } from '@/components/archive/date-picker'
import { NewestDocuments } from '@/components/documents/newest-documents'
import { EmptyFront } from '@/components/front/empty-front'
import { FrontBanner } from '@/components/front/front-banner'
import { FrontView } from '@/components/front/front-view'
import { MostReadColumn } from '@/components/front/most-read'
import { Notices } from '@/components/front/notices'
import { inBothLanguages } from '@/components/seo/in-both-languages'
import { JsonLd } from '@/components/seo/json-ld'
import { officeFacts } from '@/components/seo/office-facts'
import { siteFacts } from '@/components/seo/site-facts'
import { env } from '@/lib/env'
import { frontOf } from '@/modules/articles/address'

export async function generateMetadata(): Promise<Metadata> {
  const { office } = await siteChrome()
  const title = `${office.name} – ${office.agency}`
  return {
    alternates: { canonical: '/', languages: inBothLanguages(frontOf('vi'), frontOf('en')) },
    openGraph: { type: 'website', url: '/', siteName: office.name, title, locale: 'vi_VN' },
  }
}

export default async function FrontPage() {
  const front = await frontPage()
  const { office } = await siteChrome()
  return (
    <SitePage current="trang-chu" isFront>
      <JsonLd facts={siteFacts(office, env.siteUrl)} />
      <JsonLd facts={officeFacts(office, env.siteUrl)} />
      <h1 className="spoken">
        {office.name} – {office.agency}
      </h1>
      {front.lead ? (
        <FrontView front={front} lead={front.lead}>
          <MostReadColumn articles={await mostReadOnFront()} />
          <NewestDocuments documents={await documentsOnFront()} />
          <h2 className="section-head">Xem theo ngày</h2>
          <DatePicker />
        </FrontView>
      ) : (
        <>
          {front.banner && <FrontBanner banner={front.banner} />}
          <EmptyFront />
          <Notices notices={front.notices} />
          <NewestDocuments documents={await documentsOnFront()} />
        </>
      )}
    </SitePage>
  )
}
