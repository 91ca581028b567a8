import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { historyPage } from '@/app/_cached/history'
import { SitePage } from '@/app/(site)/site-page'
import { ArticleHistory } from '@/components/article/article-history'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { PageHead } from '@/components/site/page-head'
import { historyPathOf, idFromSlug } from '@/modules/articles/address'

type Props = { params: Promise<{ section: string; slug: string }> }

export const generateStaticParams = () => [{ section: '__build__', slug: '__build__' }]

/** As the article's own page: the number finds it, other words lead to the present address. */
async function load({ params }: Props) {
  const { section, slug } = await params
  const id = idFromSlug(slug)
  const page = id === null ? null : await historyPage(id)
  if (!page) notFound()
  if (page.article.path !== `/${section}/${slug}`) permanentRedirect(historyPathOf(page.article.path))
  return page
}

/** For whoever reads the article, not for whoever searches: a search should find the text as it stands. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { article } = await load(props)
  return { title: `Các bản đã đăng: ${article.headline}`, robots: { index: false, follow: true } }
}

export default async function HistoryPage(props: Props) {
  const { article, versions, named } = await load(props)
  const { section, path, headline } = article
  return (
    <SitePage current={section.slug}>
      <Breadcrumb
        steps={[
          { path: `/${section.slug}`, label: section.name },
          { path, label: headline },
        ]}
      />
      <PageHead heading="Các bản đã đăng" description={<a href={path}>{headline}</a>} />
      <ArticleHistory versions={versions} named={named} />
    </SitePage>
  )
}
