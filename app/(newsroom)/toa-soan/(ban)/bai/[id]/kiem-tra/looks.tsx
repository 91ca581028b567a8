import { SearchPreview, ShareCard } from '@/components/newsroom/search-preview'
import { sharePicture } from '@/components/seo/article-metadata'
import { db } from '@/db/client'
import { say } from '@/lib/english/versions'
import { env } from '@/lib/env'
import { addressOf, type EditableArticle } from '@/modules/articles/editable'
import { findForPreview } from '@/modules/articles/queries'

/** How the text will look where others show it. */
export async function Looks({ article }: { article: EditableArticle }) {
  const shown = await findForPreview(db, article.id)
  const { headline } = article
  const standfirst = [article.dateline, article.standfirst].filter(Boolean).join(' - ')
  const path = article.sectionSlug === null ? '' : addressOf(article)
  const lead = shown?.leadPicture
  return (
    <section className="stack" aria-labelledby="o-noi-khac">
      <h2 id="o-noi-khac">{say('Hiển thị ở nơi khác')}</h2>
      <div className="looks">
        <SearchPreview headline={headline} standfirst={standfirst} site={env.siteUrl} path={path} />
        <ShareCard
          headline={headline}
          standfirst={standfirst}
          host={new URL(env.siteUrl).host}
          picture={lead ? { src: sharePicture(lead).url, alt: lead.alt } : null}
        />
      </div>
    </section>
  )
}
