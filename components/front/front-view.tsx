import type { ReactNode } from 'react'
import type { ArticleCard } from '@/modules/articles/reader-article'
import type { Front } from '@/modules/front/queries'
import { Focus } from './focus'
import { FrontBanner } from './front-banner'
import { FrontBlock } from './front-block'
import { Newest } from './newest'
import { Notices } from './notices'
import { LeadStory, Story } from './story'

type Props = {
  front: Front
  lead: ArticleCard
  /** What stands below the newest, beside the blocks. */
  children: ReactNode
}

/** The front page of a paper that has published something. */
export function FrontView({ front, lead, children }: Props) {
  return (
    <>
      {front.banner && <FrontBanner banner={front.banner} />}
      <section className="top-stories" aria-label="Tin chính">
        <LeadStory article={lead} withSection />
        {front.seconds.length > 0 && (
          <div className="seconds">
            {front.seconds.map((article) => (
              <Story key={article.id} article={article} withStandfirst withSection level={2} />
            ))}
          </div>
        )}
      </section>
      <Focus articles={front.focus} />
      <Notices notices={front.notices} />
      <div className="front-columns">
        <div className="front-blocks">
          {front.blocks.map((block) => (
            <FrontBlock key={block.section.id} block={block} />
          ))}
        </div>
        <aside className="front-side" aria-label="Tin mới và lưu trữ">
          <Newest articles={front.newest} />
          {children}
        </aside>
      </div>
    </>
  )
}
