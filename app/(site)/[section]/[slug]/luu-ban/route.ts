import { archiveCopy } from '@/app/_cached/archive-copy'
import { siteChrome } from '@/app/_cached/site'
import { answerArchiveCopy } from '@/app/_shared/archive-copy-answer'

type Props = { params: Promise<{ section: string; slug: string }> }

export const generateStaticParams = () => [{ section: '__build__', slug: '__build__' }]

/** An article as one file to keep. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { section, slug } = await params
  return answerArchiveCopy(`/${section}/${slug}`, archiveCopy, async () => (await siteChrome()).office)
}
