import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { threadPage } from '@/app/_cached/thread'
import { SitePage } from '@/app/(site)/site-page'
import { ThreadDocument } from '@/components/comments/thread-document'
import { ThreadSteps } from '@/components/comments/thread-steps'
import { idFromSlug, threadPathOf } from '@/modules/articles/address'
import { threadPageFrom } from '@/modules/comments/thread'

type Props = { params: Promise<{ section: string; slug: string; number: string }> }

export const generateStaticParams = () => [{ section: '__build__', slug: '__build__', number: '__build__' }]

/** As the article's own page: the number finds it, other words lead to the present address. */
async function load({ params }: Props) {
  const { section, slug, number } = await params
  const [id, page] = [idFromSlug(slug), threadPageFrom(number)]
  const found = id === null || page === null ? null : await threadPage(id, page)
  if (!found?.thread || page === null) notFound()
  const { article, thread, isOpen } = found
  if (article.path !== `/${section}/${slug}`) permanentRedirect(threadPathOf(article.path, page))
  return { article, thread, isOpen, page }
}

/** For whoever reads the article, not for whoever searches: the newest comments stand under it. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { article, page } = await load(props)
  return { title: `Bình luận, trang ${page}: ${article.headline}`, robots: { index: false, follow: true } }
}

export default async function ThreadPage(props: Props) {
  const { article, thread, isOpen, page } = await load(props)
  const newerPath = thread.hasNewer ? threadPathOf(article.path, page + 1) : `${article.path}#binh-luan`
  return (
    <SitePage current={article.section.slug}>
      <ThreadDocument
        article={article}
        pagePath={threadPathOf(article.path, page)}
        order="newest"
        sentence={`Bình luận thứ ${thread.first} đến ${thread.last}, mới nhất ở trên.`}
        entries={thread.entries}
        isOpen={isOpen}
      >
        <ThreadSteps
          steps={[
            { path: newerPath, label: 'Bình luận mới hơn' },
            thread.hasOlder ? { path: threadPathOf(article.path, page - 1), label: 'Bình luận cũ hơn' } : null,
          ]}
        />
      </ThreadDocument>
    </SitePage>
  )
}
