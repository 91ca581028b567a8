import { siteChrome } from '@/app/_cached/site'
import { ArticleView } from '@/components/article/article-view'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { PreviewNote } from '@/components/article/preview-note'
import { PageFrame } from '@/components/site/page-frame'
import { sectionPathOf } from '@/modules/articles/address'
import type { PublishedArticle } from '@/modules/articles/reader-article'

/** A text that readers do not see (yet), drawn with everything a reader's page has but their part of it. */
export async function PreviewPage({ article, note }: { article: PublishedArticle; note: string }) {
  const { language, section } = article
  const { slug, name, lang } = section
  return (
    <PageFrame chrome={await siteChrome()} current={slug}>
      <PreviewNote note={note} />
      <Breadcrumb steps={[{ path: sectionPathOf(language, slug), label: name, lang }]} />
      <div className="article-columns" lang={language}>
        <ArticleView article={article} isDated={false} />
      </div>
    </PageFrame>
  )
}
