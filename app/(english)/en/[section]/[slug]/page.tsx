import type { Metadata } from 'next'
import { articlePage } from '@/app/_cached/article'
import { englishChrome } from '@/app/_cached/english'
import { EnglishPage } from '@/app/(english)/english-page'
import { postCommentAction } from '@/app/(site)/[section]/[slug]/actions'
import { ArticleTools } from '@/components/article/article-tools'
import { ArticleView } from '@/components/article/article-view'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { NewerArticles, OlderArticles } from '@/components/article/neighbours'
import { PrintFoot } from '@/components/article/print-foot'
import { RelatedArticles } from '@/components/article/related'
import { ArticleComments } from '@/components/comments/article-comments'
import { articleFacts, breadcrumbFacts } from '@/components/seo/article-facts'
import { articleMetadata } from '@/components/seo/article-metadata'
import { JsonLd } from '@/components/seo/json-ld'
import { readerWords } from '@/components/words/reader'
import { env } from '@/lib/env'
import { frontOf, sectionPathOf } from '@/modules/articles/address'
import { recordingIn } from '@/modules/articles/recording'
import { type ArticleProps, loadArticle } from './load-article'

export const generateStaticParams = () => [{ section: '__build__', slug: '__build__' }]

const load = (props: ArticleProps) => loadArticle(props, articlePage)

export async function generateMetadata(props: ArticleProps): Promise<Metadata> {
  const { office } = await englishChrome()
  return articleMetadata((await load(props)).article, office.name)
}

export default async function EnglishArticlePage(props: ArticleProps) {
  const { article, hash, newer, older, related, isDated, thread, threadState } = await load(props)
  const { office, notices } = await englishChrome()
  const { section, language } = article
  const steps = [{ path: sectionPathOf(language, section.slug), label: section.name, lang: section.lang }]
  return (
    <EnglishPage current={section.slug} translationPath={article.translationPath ?? frontOf('vi')}>
      <JsonLd facts={articleFacts(article, office, env.siteUrl)} />
      <JsonLd facts={breadcrumbFacts(article, env.siteUrl)} />
      <Breadcrumb language={language} steps={steps} />
      <div className="article-columns">
        <div className="article-main">
          <ArticleView
            article={article}
            isDated={isDated}
            tools={
              <ArticleTools
                language={language}
                id={article.id}
                path={article.path}
                recording={recordingIn(article.body)}
              />
            }
            foot={<PrintFoot article={article} hash={hash} office={office} siteUrl={env.siteUrl} />}
          />
          <RelatedArticles language={language} articles={related.shown} />
        </div>
        <aside className="article-side" aria-label={readerWords(language).article.others}>
          <NewerArticles language={language} articles={newer} />
          <OlderArticles language={language} articles={older} archivePath={frontOf(language)} />
        </aside>
        <ArticleComments
          article={article}
          thread={thread}
          threadState={threadState}
          action={postCommentAction}
          notices={notices}
        />
      </div>
    </EnglishPage>
  )
}
