import type { Metadata } from 'next'
import { loadStoryline, storylineMetadata } from './load-storyline'
import { StorylineDocument } from './storyline-document'

type Props = { params: Promise<{ slug: string }> }

export const generateStaticParams = () => [{ slug: '__build__' }]

const load = async ({ params }: Props) => loadStoryline((await params).slug, 1)

export async function generateMetadata(props: Props): Promise<Metadata> {
  return storylineMetadata(await load(props))
}

export default async function StorylinePage(props: Props) {
  return <StorylineDocument found={await load(props)} />
}
