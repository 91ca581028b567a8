import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { isMailOffered } from '@/app/_cached/follow'
import { sectionPage } from '@/app/_cached/section'
import { SitePage } from '@/app/(site)/site-page'
import { feedLinks } from '@/components/feeds/feed-links'
import { FollowLink } from '@/components/follow/follow-link'
import { LeadStory } from '@/components/front/story'
import { StoryList } from '@/components/front/story-list'
import { PageHead } from '@/components/site/page-head'
import { meantSlug } from '@/modules/articles/shelf-address'

type Props = { params: Promise<{ section: string }> }

export const generateStaticParams = () => [{ section: '__build__' }]

async function load({ params }: Props) {
  const { section: segment } = await params
  const slug = meantSlug(segment)
  const page = slug === null ? null : await sectionPage(slug)
  if (!page) notFound()
  if (page.section.slug !== segment) permanentRedirect(`/${page.section.slug}`)
  return page
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { section } = await load(props)
  return {
    title: section.name,
    description: section.description || `Tin tức chuyên mục ${section.name}.`,
    alternates: { canonical: `/${section.slug}`, types: feedLinks(`/${section.slug}`, section.name) },
  }
}

export default async function SectionPage(props: Props) {
  const { section, englishPath, articles } = await load(props)
  const [first, ...rest] = articles
  return (
    <SitePage current={section.slug} translationPath={englishPath}>
      <PageHead heading={section.name} description={section.description} />
      <FollowLink kind="section" slug={section.slug} isOffered={await isMailOffered()} />
      {first && <LeadStory article={first} />}
      {(rest.length > 0 || !first) && <StoryList articles={rest} whenEmpty="Chuyên mục này chưa có bài." />}
    </SitePage>
  )
}
