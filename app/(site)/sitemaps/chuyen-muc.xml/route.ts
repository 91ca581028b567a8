import { sitemapShelves } from '@/app/_cached/sitemaps'
import { answerXml } from '@/app/(site)/sitemap-answer'
import { urlSet } from '@/components/sitemaps/sitemap'
import { env } from '@/lib/env'

const LISTS = ['/', '/moi-nhat', '/doc-nhieu', '/luu-tru']

/** Everything that is not an article. */
export async function GET(): Promise<Response> {
  const paths = [...LISTS, ...(await sitemapShelves())]
  return answerXml(
    urlSet(
      paths.map((path) => ({ path, lastModified: null })),
      env.siteUrl,
    ),
  )
}
