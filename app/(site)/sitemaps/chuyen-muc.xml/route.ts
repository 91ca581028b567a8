import { sitemapShelves } from '@/app/_cached/sitemaps'
import { answerXml } from '@/app/(site)/sitemap-answer'
import { urlSet } from '@/components/sitemaps/sitemap'
import { env } from '@/lib/env'

/** Everything that is not an article. */
export async function GET(): Promise<Response> {
  return answerXml(urlSet(await sitemapShelves(), env.siteUrl))
}
