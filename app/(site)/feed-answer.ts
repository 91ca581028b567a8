import { notFound } from 'next/navigation'
import { atomOf } from '@/components/feeds/atom'
import { FEED_FORMATS, type Feed, type FeedFormat } from '@/components/feeds/feed'
import { jsonFeedOf } from '@/components/feeds/json-feed'
import { rssOf } from '@/components/feeds/rss'
import { env } from '@/lib/env'

const write = { rss: rssOf, atom: atomOf, json: jsonFeedOf }

/** A feed in one of its formats; without a feed there is no such address. */
export function answerFeed(format: FeedFormat, feed: Feed | null): Response {
  if (!feed) notFound()
  const headers = { 'Content-Type': `${FEED_FORMATS[format].contentType}; charset=utf-8` }
  return new Response(write[format](feed, env.siteUrl), { headers })
}
