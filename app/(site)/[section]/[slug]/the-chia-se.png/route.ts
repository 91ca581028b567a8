import { articleCard } from '@/app/_cached/article-card'
import { siteChrome } from '@/app/_cached/site'
import { answerShareCard } from '@/app/_shared/share-card-answer'

type Props = { params: Promise<{ section: string; slug: string }> }

export const generateStaticParams = () => [{ section: '__build__', slug: '__build__' }]

/** The share card of an article without a picture. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { section, slug } = await params
  return answerShareCard(`/${section}/${slug}`, articleCard, siteChrome)
}
