import { notFound } from 'next/navigation'
import { drawShareCard } from '@/components/seo/draw-share-card'
import { env } from '@/lib/env'
import { articleIdInPath } from '@/modules/articles/address'
import type { ArticleCard } from '@/modules/articles/reader-article'
import type { Office } from '@/modules/settings/office'
import type { Sign } from '@/modules/settings/queries'

/** The share card of an article without a picture. Under its present address only: those who share ask the page first. */
export async function answerShareCard(
  articlePath: string,
  read: (id: number) => Promise<ArticleCard | null>,
  readChrome: () => Promise<{ office: Office; sign: Sign }>,
): Promise<Response> {
  const id = articleIdInPath(articlePath)
  const article = id === null ? null : await read(id)
  if (article?.path !== articlePath) notFound()
  const { office, sign } = await readChrome()
  const answer = await drawShareCard({
    language: article.language,
    headline: article.headline,
    sectionName: article.section.name,
    publishedAt: article.publishedAt,
    office,
    sealLetters: sign.sealLetters,
    host: new URL(env.siteUrl).host,
  })
  return new Response(await answer.arrayBuffer(), { headers: { 'Content-Type': 'image/png' } })
}
