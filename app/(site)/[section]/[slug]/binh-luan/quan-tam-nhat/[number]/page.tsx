import type { Metadata } from 'next'
import { agreedThreadPage } from '@/app/_cached/thread'
import { SitePage } from '@/app/(site)/site-page'
import { ThreadDocument } from '@/components/comments/thread-document'
import { ThreadSteps } from '@/components/comments/thread-steps'
import { agreedPathOf } from '@/modules/articles/address'
import { loadThread, type ThreadProps } from '../../load-thread'

export const generateStaticParams = () => [{ section: '__build__', slug: '__build__', number: '__build__' }]

const load = (props: ThreadProps) => loadThread(props, agreedThreadPage, agreedPathOf)

/** The same comments in another order: a search should find the article. */
export async function generateMetadata(props: ThreadProps): Promise<Metadata> {
  const { article, page } = await load(props)
  return {
    title: `Bình luận được quan tâm, trang ${page}: ${article.headline}`,
    robots: { index: false, follow: true },
  }
}

export default async function AgreedThreadPage(props: ThreadProps) {
  const { article, thread, isOpen, page } = await load(props)
  const { path } = article
  return (
    <SitePage current={article.section.slug}>
      <ThreadDocument
        article={article}
        pagePath={agreedPathOf(path, page)}
        order="agreed"
        sentence="Bình luận được nhiều bạn đọc thích ở trên."
        entries={thread.entries}
        isOpen={isOpen}
      >
        <ThreadSteps
          steps={[
            page > 1 ? { path: agreedPathOf(path, page - 1), label: 'Trang trước' } : null,
            thread.hasMore ? { path: agreedPathOf(path, page + 1), label: 'Trang sau' } : null,
          ]}
        />
      </ThreadDocument>
    </SitePage>
  )
}
