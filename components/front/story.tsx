import { ArticleTime } from '@/components/article/article-time'
import { Picture } from '@/components/article/picture'
import { readerWords } from '@/components/words/reader'
import { isoWithZone } from '@/lib/time'
import { keepTogether } from '@/lib/vi/no-break'
import { portalDateTimeIn } from '@/lib/words/dates'
import { foreignWordsIn } from '@/lib/words/language'
import type { ArticleCard } from '@/modules/articles/reader-article'

type LeadProps = {
  article: ArticleCard
  /** Says which section it is from, where stories of several stand together. */
  withSection?: boolean
}

/** The first story of the front page or of a section. One link: a press on the picture falls through to the headline. */
export function LeadStory({ article, withSection = false }: LeadProps) {
  return (
    <article className={article.leadPicture ? 'lead' : 'lead lead-plain'}>
      {article.leadPicture && (
        <div className="lead-picture">
          <Picture
            picture={article.leadPicture}
            sizes="(min-width: 1000px) 48rem, 100vw"
            lang={langOf(article)}
            isFirst
          />
        </div>
      )}
      <div className="lead-words">
        {withSection && <Kicker section={article.section} />}
        <h2 className="lead-headline">
          <a href={article.path}>{keepTogether(article.headline)}</a>
        </h2>
        <p className="lead-standfirst">{keepTogether(article.standfirst)}</p>
        <p className="story-meta">
          <ArticleTime language={article.language} at={article.publishedAt} />
        </p>
      </div>
    </article>
  )
}

const langOf = ({ language, leadPicture }: ArticleCard) => foreignWordsIn(language, leadPicture?.alt ?? '')

const Kicker = ({ section: { name, lang } }: Pick<ArticleCard, 'section'>) => (
  <p className="kicker" lang={lang}>
    {name}
  </p>
)

/** How wide the picture of a story is drawn, as the `sizes` attribute wants it. */
const SIZES = {
  thumbnail: '(min-width: 720px) 10rem, 6rem',
  wide: '(min-width: 720px) 24rem, 100vw',
  card: '(min-width: 720px) 16rem, 6rem',
  'card-first': '(min-width: 720px) 16rem, 100vw',
  photo: '(min-width: 720px) 15rem, 45vw',
  'photo-first': '(min-width: 720px) 30rem, 100vw',
}

type StoryProps = {
  article: ArticleCard
  /** Kind of the picture; none for a story of words only. */
  picture?: 'none' | keyof typeof SIZES
  withStandfirst?: boolean
  withSection?: boolean
  level?: 2 | 3
}

/** A story in a list: headline and date always, picture and standfirst where there is room for them. */
export function Story({
  article,
  picture = 'none',
  withStandfirst = false,
  withSection = false,
  level = 3,
}: StoryProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const shown = picture === 'none' ? null : article.leadPicture
  return (
    <article className={`story story-${shown ? picture : 'none'}`}>
      {shown && picture !== 'none' && (
        <div className="story-picture">
          <Picture picture={shown} sizes={SIZES[picture]} lang={langOf(article)} />
        </div>
      )}
      <div className="story-words">
        {withSection && <Kicker section={article.section} />}
        <Heading className="story-headline">
          <a href={article.path}>{keepTogether(article.headline)}</a>
        </Heading>
        {withStandfirst && <p className="story-standfirst">{keepTogether(article.standfirst)}</p>}
        <p className="story-meta">
          <time dateTime={isoWithZone(article.publishedAt)} data-published="">
            {portalDateTimeIn(article.language, article.publishedAt)}
          </time>
          {article.approvedCommentCount > 0 && (
            <> · {readerWords(article.language).article.comments(article.approvedCommentCount)}</>
          )}
        </p>
      </div>
    </article>
  )
}
