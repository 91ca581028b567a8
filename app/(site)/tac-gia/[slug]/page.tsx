import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { authorPage } from '@/app/_cached/author'
import { siteChrome } from '@/app/_cached/site'
import { SitePage } from '@/app/(site)/site-page'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { feedLinks } from '@/components/feeds/feed-links'
import { StoryList } from '@/components/front/story-list'
import { authorFacts } from '@/components/seo/author-facts'
import { JsonLd } from '@/components/seo/json-ld'
import { AuthorHead } from '@/components/site/author-head'
import { env } from '@/lib/env'
import { meantSlug } from '@/modules/articles/shelf-address'

type Props = { params: Promise<{ slug: string }> }

export const generateStaticParams = () => [{ slug: '__build__' }]

async function load({ params }: Props) {
  const { slug: segment } = await params
  const slug = meantSlug(segment)
  const page = slug === null ? null : await authorPage(slug)
  if (!page) notFound()
  if (page.author.slug !== segment) permanentRedirect(`/tac-gia/${page.author.slug}`)
  return page
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { author, articles } = await load(props)
  return {
    title: author.name,
    description: author.bio || `Các bài của ${author.name}.`,
    alternates: { canonical: `/tac-gia/${author.slug}`, types: feedLinks(`/tac-gia/${author.slug}`, author.name) },
    ...(articles.length === 0 && { robots: { index: false } }),
    openGraph: { type: 'profile', url: `/tac-gia/${author.slug}`, title: author.name },
  }
}

export default async function AuthorPage(props: Props) {
  const { author, articles } = await load(props)
  const { office } = await siteChrome()
  return (
    <SitePage>
      <JsonLd facts={authorFacts(author, office, env.siteUrl)} />
      <Breadcrumb steps={[]} />
      <AuthorHead author={author} />
      <StoryList articles={articles} whenEmpty="Tác giả này chưa có bài được đăng." />
    </SitePage>
  )
}
