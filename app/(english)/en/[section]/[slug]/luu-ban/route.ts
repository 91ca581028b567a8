import { archiveCopy } from '@/app/_cached/archive-copy'
import { englishChrome } from '@/app/_cached/english'
import { answerArchiveCopy } from '@/app/_shared/archive-copy-answer'

type Props = { params: Promise<{ section: string; slug: string }> }

export const generateStaticParams = () => [{ section: '__build__', slug: '__build__' }]

/** As the Vietnamese one: an article as one file to keep. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { section, slug } = await params
  return answerArchiveCopy(`/en/${section}/${slug}`, archiveCopy, async () => (await englishChrome()).office)
}
