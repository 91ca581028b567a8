import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { agreedThreadPage } from '@/app/_cached/thread'
import { SitePage } from '@/app/(site)/site-page'
import { ThreadDocument } from '@/components/comments/thread-document'
import { ThreadSteps } from '@/components/comments/thread-steps'
import { agreedPathOf, idFromSlug } from '@/modules/articles/address'
import { threadPageFrom } from '@/modules/comments/thread'

type Props = { params: Promise<{ section: string; slug: string; number: string }> }

export const generateStaticParams = () => [{ section: '__build__', slug: '__build__', number: '__build__' }]

/** As the article's own page: the number finds it, other words lead to the present address. */
async function load({ params }: Props) {
  const { section, slug, number } = await params
  const [id, page] = [idFromSlug(slug), threadPageFrom(number)]
  const found = id === null || page === null ? null : await agreedThreadPage(id, page)
  if (!found?.thread || page === null) notFound()
  const { article, thread, isOpen } = found
  if (article.path !== `/${section}/${slug}`) permanentRedirect(agreedPathOf(article.path, page))
  return { article, thread, isOpen, page }
}

/** The same comments in another order: a search should find the article. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { article, page } = await load(props)
  return {
    title: `Bình luận được quan tâm, trang ${page}: ${article.headline}`,
    robots: { index: false, follow: true },
  }
}

export default async function AgreedThreadPage(props: Props) {
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
