import { type CrawledSite, isReadable } from '../crawl'
import { type Check, type CrawledDocument, documentsOf, Findings, isIndexable } from '../finding'

/** The path a page says is its own; null when it says nothing, or names another site. */
export const canonicalPathOf = (page: CrawledDocument, origin: string): string | null => {
  const [address] = page.facts.canonicals
  if (!address || !URL.canParse(address)) return null
  const url = new URL(address)
  return url.origin === origin ? url.pathname + url.search : null
}

/** One canonical address a page, its own; translations name each other. */
export const addresses: Check = {
  name: 'addresses',
  words: 'canonical và hreflang',
  find(site) {
    const found = new Findings('addresses')
    const { origin } = site.space
    const pages = documentsOf(site)
    for (const page of pages.filter(isIndexable)) {
      const { path, facts } = page
      if (facts.canonicals.length !== 1) {
        found.error(path, `có ${facts.canonicals.length} canonical`)
        continue
      }
      const canonical = canonicalPathOf(page, origin)
      if (canonical === null)
        found.error(path, `canonical “${facts.canonicals[0]}” không phải địa chỉ đầy đủ của trang`)
      else if (canonical !== path && !isReadable(site, canonical))
        found.error(path, `canonical trỏ tới ${canonical}, nơi không có trang`)
      else if (canonical !== path && !path.startsWith(`${canonical}?`))
        found.error(path, `canonical là ${canonical}, không phải chính trang này`)
    }
    for (const page of pages) {
      checkOwnLanguage(page, site, found)
      for (const { language, href } of page.facts.alternates) {
        if (!language) continue
        const target = site.space.pathOf(href, page.path)
        const other = target === null ? undefined : site.pages.get(target)
        if (target === null || !isReadable(site, target))
          found.error(page.path, `bản ${language} ở ${href} không đọc được`)
        else if (
          other?.facts &&
          target !== page.path &&
          !namesBack(other.facts.alternates, page.path, site.space.pathOf)
        )
          found.error(page.path, `bản ${language} ở ${target} không trỏ lại`)
      }
    }
    return found.all
  },
}

/** Search engines believe a list of languages only where the page itself stands in it, under the language it is written in. */
function checkOwnLanguage(page: CrawledDocument, site: CrawledSite, found: Findings): void {
  const { path, facts } = page
  const named = facts.alternates.filter(({ language }) => language !== null)
  if (named.length === 0) return
  const own = named.find(({ language }) => language === facts.language)
  if (!own || site.space.pathOf(own.href, path) !== path) found.error(path, 'hreflang không nêu chính trang này')
  if (!named.some(({ language }) => language === 'x-default')) found.error(path, 'hreflang thiếu x-default')
}

const namesBack = (
  alternates: readonly { language: string | null; href: string }[],
  path: string,
  pathOf: (address: string, from: string) => string | null,
) => alternates.some(({ language, href }) => language && pathOf(href, '/') === path)
