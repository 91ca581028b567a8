import { isReadable } from '../crawl'
import { isInFuture, isIsoWithZone } from '../dates'
import { type Check, Findings, isIndexable } from '../finding'
import { thingOfType, wordsOf } from '../structured-data'
import { canonicalPathOf } from './addresses'
import { articlesOf } from './articles'

const NEWS_HOURS_MAX = 48
const HOUR_MILLISECONDS = 3_600_000
const DATE = /^\d{4}-\d{2}-\d{2}$/
/** Between two looks at the clock an article may pass the edge of the two days. */
const EDGE_MILLISECONDS = 300_000

/** The sitemaps and the published pages name each other, one to one, with true dates. */
export const sitemap: Check = {
  name: 'sitemap',
  words: 'sơ đồ trang khớp một–một với các bài',
  find(site) {
    const found = new Findings('sitemap')
    for (const { path, detail } of site.sitemapProblems) found.error(path, detail)
    const named = new Map<string, string | null>()
    for (const { path, lastModified, file } of site.sitemap) {
      if (named.has(path)) found.error(path, `có hai lần trong sơ đồ (${file})`)
      named.set(path, lastModified)
      const page = site.pages.get(path)
      if (!page && isReadable(site, path)) continue
      const { facts } = page ?? {}
      if (page?.status !== 200 || !facts) {
        found.error(path, `${file} ghi địa chỉ này nhưng nó trả lời ${page?.status ?? 'không rõ'}`)
      } else if (!isIndexable({ ...page, facts })) {
        found.error(path, `${file} ghi địa chỉ này nhưng trang xin đừng lập chỉ mục`)
      } else if (canonicalPathOf({ ...page, facts }, site.space.origin) !== path) {
        found.error(path, `${file} ghi địa chỉ này nhưng canonical là ${facts.canonicals[0] ?? 'không có'}`)
      }
      if (lastModified !== null && !DATE.test(lastModified) && !isIsoWithZone(lastModified))
        found.error(path, `lastmod “${lastModified}” không đúng`)
      else if (lastModified !== null && isInFuture(lastModified))
        found.error(path, `lastmod ${lastModified} ở tương lai`)
    }
    const news = new Set(site.newsSitemap.map(({ path }) => path))
    for (const page of articlesOf(site)) {
      const article = thingOfType(page, 'NewsArticle')
      const modified = wordsOf(article, 'dateModified') ?? ''
      const lastModified = named.get(page.path)
      if (lastModified === undefined) found.error(page.path, 'bài không có trong sơ đồ', page.from)
      else if (!lastModified || Date.parse(lastModified) !== Date.parse(modified))
        found.error(page.path, `lastmod ${lastModified} khác ngày sửa ${modified}`)
      const age = Date.now() - Date.parse(wordsOf(article, 'datePublished') ?? '')
      if (age < NEWS_HOURS_MAX * HOUR_MILLISECONDS - EDGE_MILLISECONDS && !news.has(page.path))
        found.error(page.path, 'bài mới không có trong sơ đồ tin mới')
    }
    for (const { path, publishedAt } of site.newsSitemap) {
      // What stands there while there is no news.
      if (path === '/' && site.newsSitemap.length === 1) continue
      const age = Date.now() - Date.parse(publishedAt ?? '')
      if (!publishedAt || !isIsoWithZone(publishedAt)) found.error(path, 'sơ đồ tin mới thiếu ngày đăng')
      else if (age > NEWS_HOURS_MAX * HOUR_MILLISECONDS + EDGE_MILLISECONDS)
        found.error(path, `bài đăng ${publishedAt} còn trong sơ đồ tin mới`)
      if (!named.has(path)) found.error(path, 'có trong sơ đồ tin mới mà không có trong sơ đồ trang')
    }
    return found.all
  },
}

/** A page nobody links to is found by no reader, and believed by no search engine. */
export const orphans: Check = {
  name: 'orphans',
  words: 'trang không ai dẫn tới',
  find(site) {
    const found = new Findings('orphans')
    if (site.leftOutCount > 0) return found.all
    for (const { path } of site.sitemap) {
      if (path !== '/' && site.pages.get(path)?.from.length === 0) found.error(path, 'không trang nào dẫn tới')
    }
    return found.all
  },
}
