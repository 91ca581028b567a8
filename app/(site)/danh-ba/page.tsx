import type { Metadata } from 'next'
import { directory } from '@/app/_cached/directory'
import { siteChrome } from '@/app/_cached/site'
import { SitePage } from '@/app/(site)/site-page'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { NameIndex } from '@/components/directory/name-index'
import { UnitCard } from '@/components/directory/unit-card'
import { directoryFacts } from '@/components/seo/directory-facts'
import { inBothLanguages } from '@/components/seo/in-both-languages'
import { JsonLd } from '@/components/seo/json-ld'
import { PageHead } from '@/components/site/page-head'
import { env } from '@/lib/env'

const DESCRIPTION = 'Các đơn vị, người phụ trách, điện thoại, thư điện tử, phòng làm việc và giờ tiếp dân.'

export async function generateMetadata(): Promise<Metadata> {
  const units = await directory()
  return {
    title: 'Danh bạ',
    description: DESCRIPTION,
    alternates: { canonical: '/danh-ba', languages: inBothLanguages('/danh-ba', '/en/contacts') },
    ...(units.length === 0 && { robots: { index: false } }),
  }
}

export default async function DirectoryPage() {
  const units = await directory()
  const { office } = await siteChrome()
  return (
    <SitePage current="danh-ba" translationPath="/en/contacts">
      {units.length > 0 && <JsonLd facts={directoryFacts(office, units, env.siteUrl)} />}
      <Breadcrumb steps={[]} />
      <PageHead heading="Danh bạ" description={DESCRIPTION} />
      {units.length === 0 ? (
        <p className="quiet">Danh bạ đang được cập nhật. Số chung của cơ quan ở cuối trang này.</p>
      ) : (
        <>
          <nav className="directory-units" aria-label="Các đơn vị">
            <ul>
              {units.map(({ id, name }) => (
                <li key={id}>
                  <a href={`#don-vi-${id}`}>{name}</a>
                </li>
              ))}
              <li>
                <a href="#theo-ten">Tra theo tên</a>
              </li>
            </ul>
          </nav>
          {units.map((unit) => (
            <UnitCard key={unit.id} unit={unit} />
          ))}
          <NameIndex units={units} />
        </>
      )}
    </SitePage>
  )
}
