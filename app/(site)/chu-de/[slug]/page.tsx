import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { isMailOffered } from '@/app/_cached/follow'
import { tagPage } from '@/app/_cached/tag'
import { SitePage } from '@/app/(site)/site-page'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { feedLinks } from '@/components/feeds/feed-links'
import { FollowLink } from '@/components/follow/follow-link'
import { StoryList } from '@/components/front/story-list'
import { PageHead } from '@/components/site/page-head'
import { meantSlug } from '@/modules/articles/shelf-address'

type Props = { params: Promise<{ slug: string }> }

export const generateStaticParams = () => [{ slug: '__build__' }]

async function load({ params }: Props) {
  const { slug: segment } = await params
  const slug = meantSlug(segment)
  const page = slug === null ? null : await tagPage(slug)
  if (!page) notFound()
  if (page.tag.slug !== segment) permanentRedirect(`/chu-de/${page.tag.slug}`)
  return page
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { tag, articles } = await load(props)
  return {
    title: `Chủ đề: ${tag.name}`,
    description: tag.description || `Các bài về ${tag.name}.`,
    alternates: { canonical: `/chu-de/${tag.slug}`, types: feedLinks(`/chu-de/${tag.slug}`, tag.name) },
    ...(articles.length === 0 && { robots: { index: false } }),
  }
}

export default async function TagPage(props: Props) {
  const { tag, articles } = await load(props)
  return (
    <SitePage>
      <Breadcrumb steps={[]} />
      <PageHead heading={tag.name} description={tag.description || 'Các bài theo chủ đề, bài mới ở trên.'} />
      <FollowLink kind="tag" slug={tag.slug} isOffered={await isMailOffered()} />
      <StoryList articles={articles} whenEmpty="Chủ đề này chưa có bài được đăng." />
    </SitePage>
  )
}
