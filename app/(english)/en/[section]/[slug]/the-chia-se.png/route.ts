import { articleCard } from '@/app/_cached/article-card'
import { englishChrome } from '@/app/_cached/english'
import { answerShareCard } from '@/app/_shared/share-card-answer'

type Props = { params: Promise<{ section: string; slug: string }> }

export const generateStaticParams = () => [{ section: '__build__', slug: '__build__' }]

/** The share card of an English article without a picture. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { section, slug } = await params
  return answerShareCard(`/en/${section}/${slug}`, articleCard, englishChrome)
}
