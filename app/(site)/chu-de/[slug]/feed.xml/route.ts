import { tagFeed } from '@/app/_cached/feeds'
import { answerFeed } from '@/app/(site)/feed-answer'

type Props = { params: Promise<{ slug: string }> }

export const generateStaticParams = () => [{ slug: '__build__' }]

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  return answerFeed('rss', await tagFeed('rss', (await params).slug))
}
