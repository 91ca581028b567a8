import { sectionFeed } from '@/app/_cached/feeds'
import { answerFeed } from '@/app/(site)/feed-answer'

type Props = { params: Promise<{ section: string }> }

export const generateStaticParams = () => [{ section: '__build__' }]

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  return answerFeed('json', await sectionFeed('json', (await params).section))
}
