import { siteFeed } from '@/app/_cached/feeds'
import { answerFeed } from '@/app/(site)/feed-answer'

export async function GET(): Promise<Response> {
  return answerFeed('rss', await siteFeed('rss'))
}
