import { newsOfTwoDays } from '@/app/_cached/sitemaps'
import { answerXml } from '@/app/(site)/sitemap-answer'
import { newsSitemap } from '@/components/sitemaps/sitemap'
import { env } from '@/lib/env'

export async function GET(): Promise<Response> {
  const { office, entries } = await newsOfTwoDays()
  return answerXml(newsSitemap(entries, office.name, env.siteUrl))
}
