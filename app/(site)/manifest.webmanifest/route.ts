import { siteChrome } from '@/app/_cached/site'
import { webManifest } from '@/components/site/web-manifest'

/** What a telephone needs to put the paper on its first screen. */
export async function GET(): Promise<Response> {
  const { office } = await siteChrome()
  return new Response(JSON.stringify(webManifest(office)), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  })
}
