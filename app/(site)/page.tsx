import type { Metadata } from 'next'
import { frontPage } from '@/app/_cached/front'
import { mostReadOnFront } from '@/app/_cached/most-read'
import { siteChrome } from '@/app/_cached/site'
import { SitePage } from '@/app/(site)/site-page'
import { DatePicker } from '@/components/archive/date-picker'
import { EmptyFront } from '@/components/front/empty-front'
import { MostReadColumn } from '@/components/front/most-read'
import { Newest } from '@/components/front/newest'
import { SectionBlock } from '@/components/front/section-block'
import { LeadStory, Story } from '@/components/front/story'
import { JsonLd } from '@/components/seo/json-ld'
import { officeFacts } from '@/components/seo/office-facts'
import { siteFacts } from '@/components/seo/site-facts'
import { env } from '@/lib/env'

export async function generateMetadata(): Promise<Metadata> {
  const { office } = await siteChrome()
  const title = `${office.name} – ${office.agency}`
  return {
    alternates: { canonical: '/' },
    openGraph: { type: 'website', url: '/', siteName: office.name, title, locale: 'vi_VN' },
  }
}

export default async function FrontPage() {
  const { lead, seconds, sections, newest } = await frontPage()
  const { office } = await siteChrome()
  return (
    <SitePage current="trang-chu" isFront>
      <JsonLd facts={siteFacts(office, env.siteUrl)} />
      <JsonLd facts={officeFacts(office, env.siteUrl)} />
      <h1 className="spoken">
        {office.name} – {office.agency}
      </h1>
      {!lead && <EmptyFront />}
      {lead && (
        <section className="top-stories" aria-label="Tiêu điểm">
          <LeadStory article={lead} />
          <div className="seconds">
            {seconds.map((article) => (
              <Story key={article.id} article={article} withStandfirst level={2} />
            ))}
          </div>
        </section>
      )}
      <div className="front-columns">
        <div className="section-blocks">
          {sections.map((block) => (
            <SectionBlock key={block.section.id} block={block} />
          ))}
        </div>
        <aside className="front-side" aria-label="Tin mới và lưu trữ">
          <Newest articles={newest} />
          <MostReadColumn articles={await mostReadOnFront()} />
          <h2 className="section-head">Xem theo ngày</h2>
          <DatePicker />
        </aside>
      </div>
    </SitePage>
  )
}
