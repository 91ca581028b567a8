import { articleIdInPath } from '@/modules/articles/address'
import { type CrawledSite, isReadable } from '../crawl'
import { isInFuture, isIsoWithZone } from '../dates'
import { type Check, type CrawledDocument, documentsOf, Findings, isIndexable, metaOf } from '../finding'
import { type Thing, thingOfType, thingsIn, thingsOf, wordsOf } from '../structured-data'

const ARTICLE_SEGMENTS = 2
const DATE = /^\d{4}-\d{2}-\d{2}$/

/** An article's own page, none of those below it. */
export const isArticlePath = (path: string): boolean =>
  articleIdInPath(path) !== null && path.replace(/^\/en(?=\/)/, '').split('/').length === 1 + ARTICLE_SEGMENTS

export const articlesOf = (site: CrawledSite): CrawledDocument[] =>
  documentsOf(site).filter((page) => isArticlePath(page.path) && isIndexable(page))

/** What an article says about itself must be whole, and say the same everywhere on its page. */
export const articles: Check = {
  name: 'articles',
  words: 'JSON-LD, ngày giờ và thẻ chia sẻ của bài',
  find(site) {
    const found = new Findings('articles')
    for (const page of documentsOf(site)) {
      for (const thing of thingsOf(page)) if (!thing?.['@type']) found.error(page.path, 'JSON-LD không đọc được')
      for (const time of page.facts.times) {
        if (!DATE.test(time) && !isIsoWithZone(time)) found.error(page.path, `<time> ghi “${time}”, thiếu múi giờ`)
      }
      checkTrail(page, site, found)
    }
    for (const page of articlesOf(site)) checkArticle(page, found)
    return found.all
  },
}

function checkArticle(page: CrawledDocument, found: Findings): void {
  const { path, facts } = page
  const article = thingOfType(page, 'NewsArticle')
  if (!article) {
    found.error(path, 'bài không có JSON-LD NewsArticle')
    return
  }
  const canonical = facts.canonicals[0]
  if (wordsOf(article, 'url') !== canonical) found.error(path, 'url trong JSON-LD khác canonical')
  if (wordsOf(article, 'headline') !== facts.headings[0]) found.error(path, 'headline trong JSON-LD khác H1')
  if (!thingsIn(article, 'author').every((author) => wordsOf(author, 'name')) || !article.author)
    found.error(path, 'JSON-LD không có tác giả')
  if (!thingsIn(article, 'publisher').some((publisher) => wordsOf(publisher, 'name')))
    found.error(path, 'JSON-LD không có cơ quan chủ quản')
  if (!thingOfType(page, 'BreadcrumbList')) found.error(path, 'bài không có BreadcrumbList')
  checkDates(page, article, found)
  if (metaOf(page, 'og:url') !== canonical) found.error(path, 'og:url khác canonical')
  if (metaOf(page, 'og:title') !== facts.headings[0]) found.error(path, 'og:title khác H1')
  if (metaOf(page, 'og:type') !== 'article') found.error(path, 'og:type không phải article')
  const picture = metaOf(page, 'og:image')
  if (picture === null) found.hint(path, 'không có ảnh chia sẻ')
  else if (!URL.canParse(picture)) found.error(path, `og:image “${picture}” không phải địa chỉ đầy đủ`)
}

function checkDates(page: CrawledDocument, article: Thing, found: Findings): void {
  const { path, facts } = page
  const published = wordsOf(article, 'datePublished') ?? ''
  const modified = wordsOf(article, 'dateModified') ?? ''
  if (!isIsoWithZone(published) || !isIsoWithZone(modified)) {
    found.error(path, `ngày trong JSON-LD không phải ISO 8601 có múi giờ: “${published}”, “${modified}”`)
    return
  }
  if (isInFuture(published)) found.error(path, `ngày đăng ${published} còn ở tương lai`)
  if (Date.parse(modified) < Date.parse(published)) found.error(path, 'ngày sửa trước ngày đăng')
  if (metaOf(page, 'article:published_time') !== published) found.error(path, 'article:published_time khác JSON-LD')
  if (metaOf(page, 'article:modified_time') !== modified) found.error(path, 'article:modified_time khác JSON-LD')
  if (!facts.times.some((time) => Date.parse(time) === Date.parse(published)))
    found.error(path, 'giờ đăng người đọc thấy khác JSON-LD')
}

/** A breadcrumb's steps are numbered and each is a page. */
function checkTrail(page: CrawledDocument, site: CrawledSite, found: Findings): void {
  const steps = thingsIn(thingOfType(page, 'BreadcrumbList'), 'itemListElement')
  steps.forEach((step, index) => {
    if (step.position !== index + 1) found.error(page.path, `bước ${index + 1} của breadcrumb đánh số sai`)
    const item = wordsOf(step, 'item')
    const target = item === null ? null : site.space.pathOf(item, page.path)
    if (target === null || !isReadable(site, target))
      found.error(page.path, `breadcrumb trỏ tới ${item ?? 'không đâu'}`)
  })
}
