import { addresses } from './checks/addresses'
import { answers } from './checks/answers'
import { articles } from './checks/articles'
import { doors } from './checks/doors'
import { feeds } from './checks/feeds'
import { pictures } from './checks/pictures'
import { orphans, sitemap } from './checks/sitemap'
import { words } from './checks/words'
import { type CrawledSite, crawl } from './crawl'
import type { Check, Finding } from './finding'

export const CHECKS: readonly Check[] = [answers, words, addresses, articles, pictures, sitemap, orphans, feeds, doors]

export type Audit = {
  origin: string
  pageCount: number
  articleCount: number
  leftOutCount: number
  findings: Finding[]
}

/** Looks at a running site as search engines do. `onPage` hears how far the crawl is. */
export async function auditSite(
  baseUrl: string,
  options: { pagesMax: number; onPage: (done: number, known: number) => void },
): Promise<Audit> {
  const site: CrawledSite = await crawl(baseUrl, options)
  const findings: Finding[] = []
  for (const { find } of CHECKS) findings.push(...(await find(site)))
  return {
    origin: site.space.origin,
    pageCount: site.pages.size,
    articleCount: site.sitemap.filter(({ lastModified }) => lastModified !== null).length,
    leftOutCount: site.leftOutCount,
    findings,
  }
}
