import { notFound } from 'next/navigation'
import { articleCard } from '@/app/_cached/article-card'
import { siteChrome } from '@/app/_cached/site'
import { drawShareCard } from '@/components/seo/draw-share-card'
import { env } from '@/lib/env'
import { idFromSlug } from '@/modules/articles/address'

type Props = { params: Promise<{ section: string; slug: string }> }

export const generateStaticParams = () => [{ section: '__build__', slug: '__build__' }]

/** The share card of an article without a picture. Under its present address only: those who share ask the page first. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { section, slug } = await params
  const id = idFromSlug(slug)
  const article = id === null ? null : await articleCard(id)
  if (article?.path !== `/${section}/${slug}`) notFound()
  const { office, sign } = await siteChrome()
  const answer = await drawShareCard({
    headline: article.headline,
    sectionName: article.section.name,
    publishedAt: article.publishedAt,
    office,
    sealLetters: sign.sealLetters,
    host: new URL(env.siteUrl).host,
  })
  return new Response(await answer.arrayBuffer(), { headers: { 'Content-Type': 'image/png' } })
}
