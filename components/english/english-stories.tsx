import { LeadStory, Story } from '@/components/front/story'
import type { ArticleCard } from '@/modules/articles/reader-article'
import './english-stories.css'

type Props = {
  articles: readonly ArticleCard[]
  /** Says which section each is from. */
  withSection?: boolean
  whenEmpty: string
}

/** The newest article large, the others in cards, newest first. The edition is small: its front page is its whole list. */
export function EnglishStories({ articles, withSection = false, whenEmpty }: Props) {
  const [first, ...rest] = articles
  if (!first) return <p className="quiet">{whenEmpty}</p>
  return (
    <>
      <LeadStory article={first} withSection={withSection} />
      {rest.length > 0 && (
        <ul className="english-stories">
          {rest.map((article) => (
            <li key={article.id}>
              <Story article={article} picture="card" withStandfirst withSection={withSection} level={2} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
