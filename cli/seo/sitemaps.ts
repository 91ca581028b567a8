import type { AddressSpace } from './address-space'
import type { Visitor } from './visitor'
import { childrenNamed, readXml, textOf } from './xml'

export type SitemapEntry = { path: string; lastModified: string | null; publishedAt: string | null; file: string }
type Read = {
  entries: SitemapEntry[]
  newsEntries: SitemapEntry[]
  problems: { path: string; detail: string }[]
}

const ADDRESSES_MAX = 50_000

/** Reads the index, the files it names and the news sitemap. What cannot be read is named, not thrown. */
export async function readSitemaps(visitor: Visitor, space: AddressSpace): Promise<Read> {
  const read: Read = { entries: [], newsEntries: [], problems: [] }
  const problem = (path: string, detail: string) => read.problems.push({ path, detail })
  const load = async (path: string, rootName: string) => {
    const answer = await visitor.visit(path)
    if (answer.status !== 200) problem(path, `trả lời ${answer.status}`)
    const root = answer.status === 200 ? readXml(answer.body) : null
    if (answer.status === 200 && root?.name !== rootName) problem(path, `không phải ${rootName} đúng cú pháp`)
    return root?.name === rootName ? root : null
  }
  const loadFile = async (path: string, into: SitemapEntry[]) => {
    const root = await load(path, 'urlset')
    const urls = root ? childrenNamed(root, 'url') : []
    if (urls.length > ADDRESSES_MAX) problem(path, `có ${urls.length} địa chỉ, quá ${ADDRESSES_MAX}`)
    for (const url of urls) {
      const location = textOf(url, 'loc') ?? ''
      const target = space.pathOf(location, path)
      if (target === null || location !== space.absolute(target)) {
        problem(path, `địa chỉ “${location}” không thuộc ${space.origin}`)
        continue
      }
      const news = childrenNamed(url, 'news:news')[0]
      const publishedAt = news ? textOf(news, 'news:publication_date') : null
      into.push({ path: target, lastModified: textOf(url, 'lastmod'), publishedAt, file: path })
    }
  }
  const index = await load('/sitemap.xml', 'sitemapindex')
  for (const file of index ? childrenNamed(index, 'sitemap') : []) {
    const location = textOf(file, 'loc') ?? ''
    const path = space.pathOf(location, '/sitemap.xml')
    if (path === null) problem('/sitemap.xml', `tệp “${location}” không thuộc ${space.origin}`)
    else await loadFile(path, read.entries)
  }
  await loadFile('/sitemap-news.xml', read.newsEntries)
  return read
}
