import type { Metadata } from 'next'
import { historyPage } from '@/app/_cached/history'
import { EnglishPage } from '@/app/(english)/english-page'
import { ArticleHistory } from '@/components/article/article-history'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { PageHead } from '@/components/site/page-head'
import { readerWords } from '@/components/words/reader'
import { historyPathOf, sectionPathOf } from '@/modules/articles/address'
import { type ArticleProps, loadArticle } from '../load-article'

export const generateStaticParams = () => [{ section: '__build__', slug: '__build__' }]

const load = (props: ArticleProps) => loadArticle(props, historyPage, historyPathOf)

/** As the Vietnamese one: for whoever reads the article, not for whoever searches. */
export async function generateMetadata(props: ArticleProps): Promise<Metadata> {
  const { article } = await load(props)
  const title = `${readerWords('en').history.heading}: ${article.headline}`
  return { title, robots: { index: false, follow: true } }
}

export default async function EnglishHistoryPage(props: ArticleProps) {
  const { article, versions, named } = await load(props)
  const { section, path, headline } = article
  const steps = [
    { path: sectionPathOf('en', section.slug), label: section.name, lang: section.lang },
    { path, label: headline },
  ]
  return (
    <EnglishPage current={section.slug}>
      <Breadcrumb language="en" steps={steps} />
      <PageHead heading={readerWords('en').history.heading} description={<a href={path}>{headline}</a>} />
      <ArticleHistory language="en" versions={versions} named={named} />
    </EnglishPage>
  )
}
