import { isIP } from 'node:net'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/client'
import { settings } from '@/db/schema/site'
import { isPublicAddress } from '@/lib/public-address'
import { plainText } from '@/lib/vi/text'
import { robotsProblem } from './robots'

/** How the site is found by search engines and readers of feeds. Stored in `settings` under this key. */
export const DISCOVERY_SETTING = 'discovery'

export const ROBOTS_CHARS_MAX = 4_000
const HUB_CHARS_MAX = 300

/** A public address of the web, whatever a name will be looked up as later: that is judged again at every ping. */
function isHub(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password, hostname, hash } = new URL(text)
  const host = hostname.replace(/^\[|\]$/g, '')
  const isPublic = isIP(host) ? isPublicAddress(host) : host.includes('.')
  return (protocol === 'https:' || protocol === 'http:') && isPublic && username + password + hash === ''
}

/** Also the name of a file of the page store, so small letters only. */
const KEY = /^[a-z0-9][a-z0-9-]{7,127}$/

export const Discovery = z.object({
  /** A WebSub hub that is told of every change of a feed; empty: none is. */
  hubUrl: plainText({ min: 0, max: HUB_CHARS_MAX })
    .refine((text) => text === '' || isHub(text), { error: 'not-a-hub' })
    .default(''),
  /** Proves to search engines that what they are told comes from this site; empty: they are told nothing. */
  indexNowKey: plainText({ min: 0, max: 128 })
    .refine((text) => text === '' || KEY.test(text), { error: 'not-a-key' })
    .default(''),
  /** Rules of robots.txt beside the fixed ones. */
  robotsRules: plainText({ min: 0, max: ROBOTS_CHARS_MAX, isMultiline: true })
    .superRefine((text, context) => {
      const problem = robotsProblem(text)
      if (problem) context.addIssue({ code: 'custom', message: problem })
    })
    .default(''),
})

export type Discovery = z.output<typeof Discovery>

/** What a stored setting says; nothing is told to anybody when it is missing or of an older shape. */
export function discoveryOf(stored: unknown): Discovery {
  const parsed = Discovery.safeParse(stored ?? {})
  return parsed.success ? parsed.data : Discovery.parse({})
}

/** The setting in force. */
export async function readDiscovery(tx: Tx): Promise<Discovery> {
  const [row] = await tx.select({ value: settings.value }).from(settings).where(eq(settings.key, DISCOVERY_SETTING))
  return discoveryOf(row?.value)
}
