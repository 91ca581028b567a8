import type { PING_TARGETS } from '@/db/schema/pings'
import { postPublic } from '@/lib/public-post'
import type { PublicWays } from '@/lib/public-request'
import type { Discovery } from '@/modules/settings/discovery'

export type PingTarget = (typeof PING_TARGETS)[number]

/** One request for many addresses. */
export type Ping = { url: string; headers: Record<string, string>; body: string }

export type PingOutcome =
  | { kind: 'taken' }
  /** `retryAfterSeconds`: how long the server asks us to wait; 0 when it says nothing. */
  | { kind: 'failed'; why: string; retryAfterSeconds: number }
  /** Asking again would change nothing. */
  | { kind: 'refused'; why: string }

const INDEX_NOW_URL = 'https://api.indexnow.org/indexnow'
const AGENT = { 'User-Agent': 'TrangNhat/1.0' }
/** What the request itself is at fault for; a key that is not known yet, or a crowd at the door, is not. */
const FOR_GOOD = new Set([400, 404, 405, 410, 413, 415, 422])

/** How search engines want to hear of addresses (indexnow.org/documentation). */
function indexNowPing(siteUrl: string, key: string, paths: readonly string[]): Ping {
  const urlList = paths.map((path) => siteUrl + path)
  return {
    url: INDEX_NOW_URL,
    headers: { ...AGENT, 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ host: new URL(siteUrl).host, key, keyLocation: `${siteUrl}/${key}.txt`, urlList }),
  }
}

/** How a hub wants to hear of feeds: one `hub.url` for each (the publisher's side of WebSub, as hubs agree on it). */
function webSubPing(siteUrl: string, hubUrl: string, paths: readonly string[]): Ping {
  const form = new URLSearchParams({ 'hub.mode': 'publish' })
  for (const path of paths) form.append('hub.url', siteUrl + path)
  const headers = { ...AGENT, 'Content-Type': 'application/x-www-form-urlencoded' }
  return { url: hubUrl, headers, body: form.toString() }
}

/** The request that tells of these addresses; null where nobody is to be told. */
export function pingFor(
  target: PingTarget,
  { hubUrl, indexNowKey }: Discovery,
  siteUrl: string,
  paths: readonly string[],
): Ping | null {
  if (target === 'index-now') return indexNowKey ? indexNowPing(siteUrl, indexNowKey, paths) : null
  return hubUrl ? webSubPing(siteUrl, hubUrl, paths) : null
}

/** Sends it to the public internet, and nowhere else. Never throws. */
export async function sendPing({ url, headers, body }: Ping, ways?: PublicWays): Promise<PingOutcome> {
  const posted = await postPublic(url, { headers, body }, ways)
  if (posted.status === null) return { kind: 'failed', why: posted.why, retryAfterSeconds: 0 }
  const { status, retryAfterSeconds } = posted
  if (status >= 200 && status < 300) return { kind: 'taken' }
  const why = `trả lời ${status}`
  return FOR_GOOD.has(status) ? { kind: 'refused', why } : { kind: 'failed', why, retryAfterSeconds }
}
