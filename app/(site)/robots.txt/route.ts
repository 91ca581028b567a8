import { siteChrome } from '@/app/_cached/site'
import { env } from '@/lib/env'

/** Addresses that answer one person or take what people send: nothing to find there. */
const CLOSED = ['/toa-soan', '/api', '/phan-hoi', '/binh-luan', '/xem-truoc', '/ma-xac-nhan']
const SITEMAPS = ['/sitemap.xml', '/sitemap-news.xml']

export async function GET(): Promise<Response> {
  // The address of the site is known where it runs, not where it was built: the tags of a read have it made again there.
  await siteChrome()
  const lines = [
    'User-agent: *',
    ...CLOSED.map((path) => `Disallow: ${path}`),
    '',
    ...SITEMAPS.map((path) => `Sitemap: ${env.siteUrl}${path}`),
  ]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
