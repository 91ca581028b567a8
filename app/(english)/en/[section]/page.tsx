import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { englishSectionPage } from '@/app/_cached/english'
import { isMailOffered } from '@/app/_cached/follow'
import { EnglishPage } from '@/app/(english)/english-page'
import { EnglishStories } from '@/components/english/english-stories'
import { FollowLink } from '@/components/follow/follow-link'
import { PageHead } from '@/components/site/page-head'
import { sectionPathOf } from '@/modules/articles/address'
import { meantSlug } from '@/modules/articles/shelf-address'

type Props = { params: Promise<{ section: string }> }

export const generateStaticParams = () => [{ section: '__build__' }]

async function load({ params }: Props) {
  const { section: segment } = await params
  const slug = meantSlug(segment)
  const page = slug === null ? null : await englishSectionPage(slug)
  if (!page) notFound()
  if (page.section.slug !== segment) permanentRedirect(sectionPathOf('en', page.section.slug))
  return page
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { section, articles } = await load(props)
  return {
    title: section.name,
    description: `English articles in the section ${section.name}.`,
    alternates: { canonical: sectionPathOf('en', section.slug) },
    ...(articles.length === 0 && { robots: { index: false } }),
  }
}

export default async function EnglishSectionPage(props: Props) {
  const { section, articles } = await load(props)
  return (
    <EnglishPage current={section.slug} translationPath={sectionPathOf('vi', section.vietnameseSlug)}>
      <div lang={section.lang}>
        <PageHead heading={section.name} />
      </div>
      <EnglishStories articles={articles} whenEmpty="There are no articles in English in this section yet." />
      <FollowLink language="en" kind="section" slug={section.slug} isOffered={await isMailOffered()} />
    </EnglishPage>
  )
}
