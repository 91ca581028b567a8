import { notFound } from 'next/navigation'
import { FEED_FORMATS, type FeedFormat } from '@/components/feeds/feed'

/** A feed in one of its formats; without a feed there is no such address. */
export function answerFeed(format: FeedFormat, feed: string | null): Response {
  if (feed === null) notFound()
  return new Response(feed, { headers: { 'Content-Type': `${FEED_FORMATS[format].contentType}; charset=utf-8` } })
}
