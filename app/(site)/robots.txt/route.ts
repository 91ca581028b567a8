import { discovery } from '@/app/_cached/discovery'
import { env } from '@/lib/env'
import { robotsText } from '@/modules/settings/robots'

/** The address of the site is known where it runs, not where it was built: the tags of the read have it made again there. */
export async function GET(): Promise<Response> {
  const { robotsRules } = await discovery()
  return new Response(robotsText(robotsRules, env.siteUrl), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
