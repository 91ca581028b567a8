import { sitemapFiles } from '@/app/_cached/sitemaps'
import { answerXml } from '@/app/(site)/sitemap-answer'
import { sitemapIndex } from '@/components/sitemaps/sitemap'
import { env } from '@/lib/env'

export async function GET(): Promise<Response> {
  const files = (await sitemapFiles()).map(({ number, lastModified }) => ({
    path: `/sitemaps/${number}.xml`,
    lastModified,
  }))
  return answerXml(sitemapIndex([{ path: '/sitemaps/chuyen-muc.xml', lastModified: null }, ...files], env.siteUrl))
}
