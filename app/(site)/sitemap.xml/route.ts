import { hasDocuments } from '@/app/_cached/documents'
import { sitemapFiles } from '@/app/_cached/sitemaps'
import { answerXml } from '@/app/(site)/sitemap-answer'
import { sitemapIndex } from '@/components/sitemaps/sitemap'
import { env } from '@/lib/env'

export async function GET(): Promise<Response> {
  const files = (await sitemapFiles()).map(({ number, lastModified }) => ({
    path: `/sitemaps/${number}.xml`,
    lastModified,
  }))
  const documents = (await hasDocuments()) ? [{ path: '/sitemaps/van-ban.xml', lastModified: null }] : []
  const shelves = { path: '/sitemaps/chuyen-muc.xml', lastModified: null }
  return answerXml(sitemapIndex([shelves, ...documents, ...files], env.siteUrl))
}
