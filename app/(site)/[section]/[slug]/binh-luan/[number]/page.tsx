import type { Metadata } from 'next'
import { threadPage } from '@/app/_cached/thread'
import { SitePage } from '@/app/(site)/site-page'
import { ThreadDocument } from '@/components/comments/thread-document'
import { ThreadSteps } from '@/components/comments/thread-steps'
import { threadPathOf } from '@/modules/articles/address'
import { loadThread, type ThreadProps } from '../load-thread'

export const generateStaticParams = () => [{ section: '__build__', slug: '__build__', number: '__build__' }]

const load = (props: ThreadProps) => loadThread(props, threadPage, threadPathOf)

/** For whoever reads the article, not for whoever searches: the newest comments stand under it. */
export async function generateMetadata(props: ThreadProps): Promise<Metadata> {
  const { article, page } = await load(props)
  return { title: `Bình luận, trang ${page}: ${article.headline}`, robots: { index: false, follow: true } }
}

export default async function ThreadPage(props: ThreadProps) {
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
