import type { Metadata } from 'next'
import { directory } from '@/app/_cached/directory'
import { EnglishPage } from '@/app/(english)/english-page'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { EnglishUnit } from '@/components/english/english-unit'
import { inBothLanguages } from '@/components/seo/in-both-languages'
import { PageHead } from '@/components/site/page-head'

const DESCRIPTION =
  'Units of the office and the people in charge, with telephone numbers and official e-mail addresses.'

export async function generateMetadata(): Promise<Metadata> {
  const units = await directory()
  return {
    title: 'Directory',
    description: DESCRIPTION,
    alternates: { canonical: '/en/contacts', languages: inBothLanguages('/danh-ba', '/en/contacts') },
    ...(units.length === 0 && { robots: { index: false } }),
  }
}

/** Organisation and contacts in English, as Decree 42/2022 asks of the portals of state agencies. */
export default async function EnglishDirectoryPage() {
  const units = await directory()
  return (
    <EnglishPage current="contacts" translationPath="/danh-ba">
      <Breadcrumb language="en" steps={[]} />
      <PageHead heading="Directory" description={DESCRIPTION} />
      {units.length === 0 ? (
        <p className="quiet">
          The directory is being prepared. The general number of the office is at the foot of this page.
        </p>
      ) : (
        units.map((unit) => <EnglishUnit key={unit.id} unit={unit} />)
      )}
    </EnglishPage>
  )
}
