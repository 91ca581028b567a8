import type { Metadata } from 'next'
import { englishChrome, englishFront } from '@/app/_cached/english'
import { EnglishPage } from '@/app/(english)/english-page'
import { EnglishStories } from '@/components/english/english-stories'
import { inBothLanguages } from '@/components/seo/in-both-languages'
import { JsonLd } from '@/components/seo/json-ld'
import { officeFacts } from '@/components/seo/office-facts'
import { siteFacts } from '@/components/seo/site-facts'
import { env } from '@/lib/env'
import { frontOf } from '@/modules/articles/address'

export async function generateMetadata(): Promise<Metadata> {
  const { office } = await englishChrome()
  const title = `${office.name} – ${office.agency}`
  const languages = inBothLanguages(frontOf('vi'), frontOf('en'))
  return {
    alternates: { canonical: frontOf('en'), languages },
    openGraph: { type: 'website', url: frontOf('en'), siteName: office.name, title, locale: 'en_GB' },
  }
}

export default async function EnglishFrontPage() {
  const articles = await englishFront()
  const { office } = await englishChrome()
  return (
    <EnglishPage current="trang-chu" isFront>
      <JsonLd facts={siteFacts(office, env.siteUrl, 'en')} />
      <JsonLd facts={officeFacts(office, env.siteUrl)} />
      <h1 className="spoken">
        {office.name} – {office.agency}
      </h1>
      <EnglishStories articles={articles} withSection whenEmpty="No articles in English have been published yet." />
    </EnglishPage>
  )
}
