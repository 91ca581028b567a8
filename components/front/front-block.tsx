import type { ReactNode } from 'react'
import type { ArticleCard } from '@/modules/articles/reader-article'
import type { BlockLayout } from '@/modules/front/layouts'
import type { ShownBlock } from '@/modules/front/queries'
import { DatedHeadline } from './dated-headline'
import { Story } from './story'

type Articles = { articles: ArticleCard[] }

/** One section on the front page, set the way the newsroom chose. Each layout stands on words alone as well. */
export function FrontBlock({ block: { section, layout, articles } }: { block: ShownBlock }) {
  return (
    <section className={`block block-${layout}`} aria-labelledby={`chuyen-muc-${section.slug}`}>
      <h2 className="section-head" id={`chuyen-muc-${section.slug}`}>
        <a href={`/${section.slug}`}>{section.name}</a>
      </h2>
      {LAYOUTS[layout]({ articles })}
    </section>
  )
}

const LAYOUTS: Record<BlockLayout, (props: Articles) => ReactNode> = {
  'lead-list': LeadAndList,
  cards: Cards,
  headlines: Headlines,
  'photo-strip': PhotoStrip,
  opinion: Opinion,
}

/** A story with its picture, then headlines with dates. */
function LeadAndList({ articles: [story, ...others] }: Articles) {
  if (!story) return null
  return (
    <>
      <Story article={story} picture="wide" withStandfirst />
      {others.length > 0 && (
        <ul className="headline-list">
          {others.map((article) => (
            <li key={article.id}>
              <Story article={article} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Pictures of one size in a grid; an article without one has room for its standfirst instead. */
function Cards({ articles }: Articles) {
  return (
    <ul className="cards">
      {articles.map((article, index) => (
        <li key={article.id}>
          <Story
            article={article}
            picture={index === 0 ? 'card-first' : 'card'}
            withStandfirst={article.leadPicture === null}
          />
        </li>
      ))}
    </ul>
  )
}

/** Nothing but dates and headlines, as the contents of a gazette. */
function Headlines({ articles }: Articles) {
  return (
    <ul className="dated-headlines">
      {articles.map((article) => (
        <li key={article.id}>
          <DatedHeadline article={article} />
        </li>
      ))}
    </ul>
  )
}

/** A dark band of pictures: one large with its words beside it, the others in a row below. */
function PhotoStrip({ articles: [first, ...others] }: Articles) {
  if (!first) return null
  return (
    <div className="photo-strip">
      <Story article={first} picture="photo-first" withStandfirst />
      {others.length > 0 && (
        <ul className="photo-row" data-count={others.length}>
          {others.map((article) => (
            <li key={article.id}>
              <Story article={article} picture="photo" withStandfirst={article.leadPicture === null} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Voices rather than news: no picture, light letters, the first one at length. */
function Opinion({ articles: [first, ...others] }: Articles) {
  if (!first) return null
  return (
    <div className="voices">
      <div className="voice-first">
        <Story article={first} withStandfirst />
      </div>
      {others.length > 0 && (
        <ul className="voices-others">
          {others.map((article) => (
            <li key={article.id}>
              <Story article={article} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
