import { deserialize, serialize } from 'node:v8'
import { Problem } from '@/lib/problem'
import { mayCrawl } from '@/lib/robots-txt'
import { AddressSpace } from './address-space'
import { type PageFacts, pageFacts } from './page-facts'
import { readSitemaps, type SitemapEntry } from './sitemaps'
import { type Visit, Visitor } from './visitor'

const PARALLEL = 4

/** Its links have been followed; of a large site nobody could hold them all. */
export type KeptFacts = Omit<PageFacts, 'links'>

export type CrawledPage = Omit<Visit, 'body'> & {
  /** The pages that link here, the first few. */
  from: string[]
  /** Null for what is no HTML. */
  facts: KeptFacts | null
}

export type CrawledSite = {
  space: AddressSpace
  visitor: Visitor
  pages: ReadonlyMap<string, CrawledPage>
  sitemap: readonly SitemapEntry[]
  /** What was wrong with the sitemaps themselves. */
  sitemapProblems: readonly { path: string; detail: string }[]
  newsSitemap: readonly SitemapEntry[]
  robotsText: string
  /** Addresses left out because the crawl had reached its limit. */
  leftOutCount: number
}

const FROM_MAX = 3

/** Whether an address can be read; of one that the crawl left out nothing bad is known. */
export function isReadable({ pages, leftOutCount }: CrawledSite, path: string): boolean {
  const page = pages.get(path)
  return page ? page.status === 200 : leftOutCount > 0
}

/**
 * Walks a running site from its front page and from its sitemaps, along every link that robots.txt allows, and keeps
 * what a search engine would learn. `onPage` hears how far it is.
 */
export async function crawl(
  baseUrl: string,
  { pagesMax, onPage }: { pagesMax: number; onPage: (done: number, known: number) => void },
): Promise<CrawledSite> {
  const visitor = new Visitor(baseUrl)
  const front = await visitor.visit('/')
  if (front.status === 0) throw new Problem(`Không có trang nào trả lời ở ${baseUrl}.`)
  const space = new AddressSpace(originOf(front) ?? baseUrl, baseUrl)
  const robotsText = (await visitor.visit('/robots.txt')).body
  const { entries, newsEntries, problems } = await readSitemaps(visitor, space)

  const pages = new Map<string, CrawledPage>()
  const queue: string[] = []
  const waiting = new Map<string, string[]>()
  let leftOutCount = 0
  const add = (path: string, from: string | null) => {
    const sources = pages.get(path)?.from ?? waiting.get(path)
    if (sources) {
      if (from !== null && sources.length < FROM_MAX) sources.push(from)
      return
    }
    if (!mayCrawl(robotsText, '*', path)) return
    if (pages.size + waiting.size >= pagesMax) {
      leftOutCount += 1
      return
    }
    waiting.set(path, from === null ? [] : [from])
    queue.push(path)
  }
  const take = async (path: string) => {
    const { body, ...visit } = await visitor.visit(path)
    const facts = visit.contentType.startsWith('text/html') ? pageFacts(body) : null
    pages.set(path, { ...visit, facts: facts && detached(facts), from: waiting.get(path) ?? [] })
    waiting.delete(path)
    for (const link of facts?.links ?? []) {
      const target = space.pathOf(link, path)
      if (target !== null && target !== path) add(target, path)
    }
    onPage(pages.size, pages.size + waiting.size)
  }
  add('/', null)
  for (const { path } of entries) add(path, null)
  const running = new Set<Promise<void>>()
  for (;;) {
    const next = queue.shift()
    if (next === undefined && running.size === 0) break
    if (next !== undefined && running.size < PARALLEL) {
      const work: Promise<void> = take(next).finally(() => running.delete(work))
      running.add(work)
      continue
    }
    if (next !== undefined) queue.unshift(next)
    await Promise.race(running)
  }
  return {
    space,
    visitor,
    pages,
    sitemap: entries,
    sitemapProblems: problems,
    newsSitemap: newsEntries,
    robotsText,
    leftOutCount,
  }
}

/** Copied: what was cut from a document would hold the whole document in memory. */
function detached({ links: _, ...facts }: PageFacts): KeptFacts {
  return deserialize(serialize(facts)) as KeptFacts
}

function originOf({ body }: Visit): string | null {
  const canonical = pageFacts(body).canonicals[0]
  return canonical && URL.canParse(canonical) ? new URL(canonical).origin : null
}
