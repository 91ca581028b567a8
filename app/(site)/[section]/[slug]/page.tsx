import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { articlePage } from '@/app/_cached/article'
import { siteChrome } from '@/app/_cached/site'
import { SitePage } from '@/app/(site)/site-page'
import { DatePicker } from '@/components/archive/date-picker'
import { ArticleTools } from '@/components/article/article-tools'
import { ArticleView } from '@/components/article/article-view'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { NewerArticles, OlderArticles } from '@/components/article/neighbours'
import { PrintFoot } from '@/components/article/print-foot'
import { RelatedArticles } from '@/components/article/related'
import { ArticleComments } from '@/components/comments/article-comments'
import { VIETNAMESE_NOTICES } from '@/components/comments/comment-notices'
import { articleFacts, breadcrumbFacts } from '@/components/seo/article-facts'
import { articleMetadata } from '@/components/seo/article-metadata'
import { JsonLd } from '@/components/seo/json-ld'
import { StorylineBoxes } from '@/components/storylines/storyline-boxes'
import { env } from '@/lib/env'
import { calendarDayOf } from '@/lib/time'
import { idFromSlug } from '@/modules/articles/address'
import { archivePathAt } from '@/modules/articles/archive-address'
import { recordingIn } from '@/modules/articles/recording'
import { postCommentAction } from './actions'

type Props = { params: Promise<{ section: string; slug: string }> }

export const generateStaticParams = () => [{ section: '__build__', slug: '__build__' }]

/** The number finds the article; an address with other words or another section moves to the present one. */
async function load({ params }: Props) {
  const { section, slug } = await params
  const id = idFromSlug(slug)
  const page = id === null ? null : await articlePage(id)
  if (!page) notFound()
  if (page.article.path !== `/${section}/${slug}`) permanentRedirect(page.article.path)
  return page
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { office } = await siteChrome()
  return articleMetadata((await load(props)).article, office.name)
}

export default async function ArticlePage(props: Props) {
  const { article, hash, newer, older, related, storylines, thread, isDated, threadState } = await load(props)
  const { office } = await siteChrome()
  return (
    <SitePage current={article.section.slug} translationPath={article.translationPath}>
      <JsonLd facts={articleFacts(article, office, env.siteUrl)} />
      <JsonLd facts={breadcrumbFacts(article, env.siteUrl)} />
      <Breadcrumb steps={[{ path: `/${article.section.slug}`, label: article.section.name }]} />
      <div className="article-columns">
        <div className="article-main">
          <ArticleView
            article={article}
            isDated={isDated}
            tools={
              <ArticleTools language="vi" id={article.id} path={article.path} recording={recordingIn(article.body)} />
            }
            foot={<PrintFoot article={article} hash={hash} office={office} siteUrl={env.siteUrl} />}
          />
          <StorylineBoxes boxes={storylines} />
          <RelatedArticles language="vi" articles={related.shown} />
        </div>
        <aside className="article-side" aria-label="Bài khác">
          <NewerArticles language="vi" articles={newer} />
          <OlderArticles language="vi" articles={older} archivePath={archivePathAt(article.publishedAt)} />
          <DatePicker day={calendarDayOf(article.publishedAt)} />
        </aside>
        <ArticleComments
          article={article}
          thread={thread}
          threadState={threadState}
          action={postCommentAction}
          notices={VIETNAMESE_NOTICES}
        />
      </div>
    </SitePage>
  )
}
