import type { Metadata } from 'next'
import { threadPage } from '@/app/_cached/thread'
import { SitePage } from '@/app/(site)/site-page'
import { ThreadByAge } from '@/components/comments/thread-pages'
import { readerWords } from '@/components/words/reader'
import { threadPathOf } from '@/modules/articles/address'
import { loadThread, type ThreadProps } from '../load-thread'

export const generateStaticParams = () => [{ section: '__build__', slug: '__build__', number: '__build__' }]

const load = (props: ThreadProps) => loadThread(props, threadPage, threadPathOf)

/** For whoever reads the article, not for whoever searches: the newest comments stand under it. */
export async function generateMetadata(props: ThreadProps): Promise<Metadata> {
  const { article, page } = await load(props)
  const title = readerWords(article.language).comments.thread.title(page, article.headline)
  return { title, robots: { index: false, follow: true } }
}

export default async function ThreadPage(props: ThreadProps) {
  const found = await load(props)
  return (
    <SitePage current={found.article.section.slug}>
      <ThreadByAge {...found} />
    </SitePage>
  )
}
