import type { ArticleCard } from './reader-article'

export type FrontSection<Section> = { section: Section; story: ArticleCard; others: ArticleCard[] }

/** What the front page shows, each article once in its upper half. */
export type Front<Section> = {
  lead: ArticleCard | null
  seconds: ArticleCard[]
  sections: FrontSection<Section>[]
  newest: ArticleCard[]
}

const SECONDS_MAX = 3
const NEWEST_MAX = 10
const SECTION_OTHERS_MAX = 4

/** How deep to read so that every block is full even when its newest articles stand above it. */
export const FRONT_LATEST_COUNT = 1 + SECONDS_MAX + NEWEST_MAX
export const FRONT_SECTION_COUNT = 1 + SECONDS_MAX + 1 + SECTION_OTHERS_MAX

/** A picture draws the eye, so the lead is the newest of the top stories that has one. */
function pickLead(top: ArticleCard[]): ArticleCard | null {
  return top.find((article) => article.leadPicture) ?? top[0] ?? null
}

/**
 * Lays out the front page from the newest articles overall and of each section, both newest first. Sections with
 * nothing to show are left out.
 */
export function layOutFront<Section>(
  latest: ArticleCard[],
  bySection: { section: Section; articles: ArticleCard[] }[],
): Front<Section> {
  const top = latest.slice(0, 1 + SECONDS_MAX)
  const lead = pickLead(top)
  const seconds = top.filter((article) => article !== lead)
  const shown = new Set(top.map((article) => article.id))
  const sections = bySection.flatMap(({ section, articles }) => {
    const unseen = articles.filter((article) => !shown.has(article.id))
    // A young section whose every article is above would vanish: then it repeats them.
    const [first, ...rest] = unseen.length > 0 ? unseen : articles
    if (!first) return []
    const story = [first, ...rest].slice(0, 1 + SECTION_OTHERS_MAX).find((article) => article.leadPicture) ?? first
    const others = [first, ...rest].filter((article) => article !== story).slice(0, SECTION_OTHERS_MAX)
    return [{ section, story, others }]
  })
  const newest = latest.filter((article) => !shown.has(article.id)).slice(0, NEWEST_MAX)
  return { lead, seconds, sections, newest }
}
