import type { Metadata } from 'next'
import { agreedThreadPage } from '@/app/_cached/thread'
import { SitePage } from '@/app/(site)/site-page'
import { ThreadByAgreement } from '@/components/comments/thread-pages'
import { readerWords } from '@/components/words/reader'
import { agreedPathOf } from '@/modules/articles/address'
import { loadThread, type ThreadProps } from '../../load-thread'

export const generateStaticParams = () => [{ section: '__build__', slug: '__build__', number: '__build__' }]

const load = (props: ThreadProps) => loadThread(props, agreedThreadPage, agreedPathOf)

/** The same comments in another order: a search should find the article. */
export async function generateMetadata(props: ThreadProps): Promise<Metadata> {
  const { article, page } = await load(props)
  const title = readerWords(article.language).comments.thread.agreedTitle(page, article.headline)
  return { title, robots: { index: false, follow: true } }
}

export default async function AgreedThreadPage(props: ThreadProps) {
  const found = await load(props)
  return (
    <SitePage current={found.article.section.slug}>
      <ThreadByAgreement {...found} />
    </SitePage>
  )
}
