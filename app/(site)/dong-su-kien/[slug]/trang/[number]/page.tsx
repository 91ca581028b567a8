import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { storylinePath } from '@/components/storylines/storyline-path'
import { loadStoryline, storylineMetadata } from '../../load-storyline'
import { StorylineDocument } from '../../storyline-document'

type Props = { params: Promise<{ slug: string; number: string }> }

export const generateStaticParams = () => [{ slug: '__build__', number: '__build__' }]

/** Older articles from the second page on; the first has an address of its own. */
async function load({ params }: Props) {
  const { slug, number } = await params
  if (!/^[1-9]\d?$/.test(number)) notFound()
  const found = await loadStoryline(slug, Number(number))
  if (found.page === 1) permanentRedirect(storylinePath(found.storyline.slug))
  return found
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return storylineMetadata(await load(props))
}

export default async function OlderStorylinePage(props: Props) {
  return <StorylineDocument found={await load(props)} />
}
