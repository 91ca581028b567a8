import { createHmac } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { rateWindows } from '@/db/schema/accounts'
import { derivedKey } from '@/modules/privacy/derived-key'

export const COMMENT_WINDOW_SECONDS = 600
const IPV6_PREFIX_HEX_DIGITS = 14

/** The sixteen bytes of an IPv6 address as 32 hexadecimal digits. */
function hexOf(address: string): string {
  const [head = '', tail] = address.split('::')
  const groups = (part: string | undefined) => (part ? part.split(':') : [])
  const [before, after] = [groups(head), groups(tail)]
  const gap = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  return [...before, ...Array<string>(gap).fill('0'), ...after].map((group) => group.padStart(4, '0')).join('')
}

/** The neighbourhood an address belongs to: /24 of IPv4, /56 of IPv6, what a household can change by itself. */
export function addressPrefix(address: string): string {
  const bare = (address.split('%')[0] ?? '').toLowerCase().replace(/^::ffff:(?=\d+\.)/, '')
  if (isIPv6(bare)) return `${hexOf(bare).slice(0, IPV6_PREFIX_HEX_DIGITS)}/56`
  return `${bare.split('.').slice(0, 3).join('.')}/24`
}

/** How a neighbourhood is named in the table: nobody who reads it learns an address. */
export const addressKey = (address: string): string =>
  `comment:${createHmac('sha256', derivedKey('comment-limit')).update(addressPrefix(address)).digest('base64url')}`

/** The pause between two comments is counted apart from the window. */
export const pauseKey = (key: string): string => `${key}:pause`

type Window = { seconds: number; placesMax: number }

/** Takes one of a window's places. Answers null when there was one, else the seconds until the window ends. */
export async function takePlace(tx: Tx, key: string, { seconds, placesMax }: Window): Promise<number | null> {
  const isOver = sql`${rateWindows.startedAt} <= now() - make_interval(secs => ${seconds})`
  const [row] = await tx
    .insert(rateWindows)
    .values({ key, count: 1 })
    .onConflictDoUpdate({
      target: rateWindows.key,
      set: {
        count: sql`case when ${isOver} then 1 else ${rateWindows.count} + 1 end`,
        startedAt: sql`case when ${isOver} then now() else ${rateWindows.startedAt} end`,
      },
    })
    .returning({
      count: rateWindows.count,
      waitSeconds: sql<string>`ceil(extract(epoch from ${rateWindows.startedAt} - now()) + ${seconds})`,
    })
  if (!row || row.count <= placesMax) return null
  return Math.max(1, Number(row.waitSeconds))
}
