import type { Metadata } from 'next'
import { agreedThreadPage } from '@/app/_cached/thread'
import { EnglishPage } from '@/app/(english)/english-page'
import { loadThread, type ThreadProps } from '@/app/(site)/[section]/[slug]/binh-luan/load-thread'
import { ThreadByAgreement } from '@/components/comments/thread-pages'
import { readerWords } from '@/components/words/reader'
import { agreedPathOf, ENGLISH_FRONT } from '@/modules/articles/address'

export const generateStaticParams = () => [{ section: '__build__', slug: '__build__', number: '__build__' }]

const load = (props: ThreadProps) => loadThread(props, agreedThreadPage, agreedPathOf, ENGLISH_FRONT)

/** The same comments in another order: a search should find the article. */
export async function generateMetadata(props: ThreadProps): Promise<Metadata> {
  const { article, page } = await load(props)
  const title = readerWords(article.language).comments.thread.agreedTitle(page, article.headline)
  return { title, robots: { index: false, follow: true } }
}

export default async function EnglishAgreedThreadPage(props: ThreadProps) {
  const found = await load(props)
  return (
    <EnglishPage current={found.article.section.slug}>
      <ThreadByAgreement {...found} />
    </EnglishPage>
  )
}
