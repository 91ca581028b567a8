import { type Check, type CrawledDocument, documentsOf, Findings, isIndexable, metaOf } from '../finding'
import { isArticlePath } from './articles'

/** A result page shows about this many letters of a title. */
const TITLE_CHARS_MAX = 60
const SITE_NAME = / – [^–]*$/

/** Titles, descriptions and headings: one of each, and no two pages with the same title. */
export const words: Check = {
  name: 'words',
  words: 'tiêu đề, mô tả, một H1, ngôn ngữ',
  find(site) {
    const found = new Findings('words')
    const pages = documentsOf(site)
    for (const { path, facts } of pages) {
      if (facts.titles.length !== 1 || !facts.titles[0]) found.error(path, `có ${facts.titles.length} thẻ title`)
      if (facts.headings.length !== 1 || !facts.headings[0]) found.error(path, `có ${facts.headings.length} thẻ H1`)
      if (!facts.language) found.error(path, 'html không ghi ngôn ngữ')
    }
    const indexable = pages.filter(isIndexable)
    for (const page of indexable) {
      if (!metaOf(page, 'description')) found.error(page.path, 'không có mô tả')
      const title = page.facts.titles[0]?.replace(SITE_NAME, '') ?? ''
      if (title.length > TITLE_CHARS_MAX) found.hint(page.path, `tiêu đề dài ${title.length} chữ: “${title}”`)
    }
    for (const [title, [first, ...others]] of groupsOf(indexable, ({ facts }) => facts.titles[0] ?? '')) {
      for (const other of others) {
        const words = `trùng tiêu đề “${title}” với ${first?.path}`
        // Two articles of one title, years apart, are two articles: somebody may want to word one anew.
        if (isArticlePath(other.path) && first && isArticlePath(first.path)) found.hint(other.path, words)
        else found.error(other.path, words)
      }
    }
    for (const [, [first, ...others]] of groupsOf(indexable, (page) => metaOf(page, 'description') ?? '')) {
      for (const other of others) found.hint(other.path, `trùng mô tả với ${first?.path}`)
    }
    return found.all
  },
}

function groupsOf(pages: readonly CrawledDocument[], keyOf: (page: CrawledDocument) => string) {
  const groups = new Map<string, CrawledDocument[]>()
  for (const page of pages) {
    const key = keyOf(page)
    if (key) groups.set(key, [...(groups.get(key) ?? []), page])
  }
  return groups
}
