import { siteChrome } from '@/app/_cached/site'
import { openSearchDocument } from '@/components/seo/open-search'
import { env } from '@/lib/env'

/** How a browser searches the paper from its own address bar. */
export async function GET(): Promise<Response> {
  const { office } = await siteChrome()
  return new Response(openSearchDocument(office, env.siteUrl), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  })
}
