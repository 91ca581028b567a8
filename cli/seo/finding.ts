import type { CrawledPage, CrawledSite, KeptFacts } from './crawl'

/** `hint`: worth a look, wrong only in some eyes; it fails nothing. */
export type Severity = 'error' | 'hint'
export type Finding = { check: string; severity: Severity; path: string; detail: string; from: readonly string[] }

export type Check = {
  name: string
  /** What is looked at, in the words of the report. */
  words: string
  find: (site: CrawledSite) => Promise<Finding[]> | Finding[]
}

export type CrawledDocument = CrawledPage & { facts: KeptFacts }

/** Pages with words for people, answered 200. */
export const documentsOf = (site: CrawledSite): CrawledDocument[] =>
  [...site.pages.values()].filter((page): page is CrawledDocument => page.status === 200 && page.facts !== null)

export const isIndexable = ({ facts, robots }: CrawledDocument): boolean =>
  ![robots, ...(facts.meta.get('robots') ?? [])].some((rule) => /\bnoindex\b/i.test(rule))

export const metaOf = ({ facts }: CrawledDocument, name: string): string | null => facts.meta.get(name)?.[0] ?? null

/** Collects what one check finds. */
export class Findings {
  readonly all: Finding[] = []

  constructor(private readonly check: string) {}

  error(path: string, detail: string, from: readonly string[] = []): void {
    this.all.push({ check: this.check, severity: 'error', path, detail, from })
  }

  hint(path: string, detail: string): void {
    this.all.push({ check: this.check, severity: 'hint', path, detail, from: [] })
  }
}
