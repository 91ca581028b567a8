import { type CrawledSite, isReadable } from '../crawl'
import { isInFuture, isIsoWithZone } from '../dates'
import { atomProblems } from '../feed-rules/atom-rules'
import { jsonFeedProblems } from '../feed-rules/json-rules'
import { isMailDate, rssProblems } from '../feed-rules/rss-rules'
import { type Check, documentsOf, Findings } from '../finding'
import { childrenNamed, readXml, textOf } from '../xml'

type Item = { address: string | null; date: string | null }
/** What a feed lists, and what its format does not allow; null when it cannot be read at all. */
type Reading = { items: Item[]; problems: string[] } | null
type ReadFeed = (body: string, self: string) => Reading

const readRss: ReadFeed = (body, self) => {
  const root = readXml(body)
  const channel = root && childrenNamed(root, 'channel')[0]
  if (!root || !channel) return null
  const items = childrenNamed(channel, 'item').map((item) => {
    const date = textOf(item, 'pubDate')
    return { address: textOf(item, 'link'), date: date && isMailDate(date) ? new Date(date).toISOString() : null }
  })
  return { items, problems: rssProblems(root, self) }
}

const readAtom: ReadFeed = (body, self) => {
  const root = readXml(body)
  if (root?.name !== 'feed') return null
  const items = childrenNamed(root, 'entry').map((entry) => {
    const link = childrenNamed(entry, 'link').find(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate')
    return { address: link?.attributes.href ?? null, date: textOf(entry, 'published') ?? textOf(entry, 'updated') }
  })
  return { items, problems: atomProblems(root, self) }
}

const readJson: ReadFeed = (body, self) => {
  try {
    const feed: { items?: { url?: string; date_published?: string }[] } = JSON.parse(body)
    const items = (feed.items ?? []).map(({ url, date_published }) => ({
      address: url ?? null,
      date: date_published ?? null,
    }))
    return { items, problems: jsonFeedProblems(feed, self) }
  } catch {
    return null
  }
}

const READERS = new Map<string, ReadFeed>([
  ['application/rss+xml', readRss],
  ['application/atom+xml', readAtom],
  ['application/feed+json', readJson],
])

/** Every feed a page names keeps to its format, and names present pages with true dates. */
export const feeds: Check = {
  name: 'feeds',
  words: 'nguồn tin RSS, Atom, JSON',
  async find(site) {
    const found = new Findings('feeds')
    const named = new Map<string, { read: ReadFeed; type: string; from: string }>()
    for (const { path, facts } of documentsOf(site)) {
      for (const { type, href } of facts.alternates) {
        const read = READERS.get(type ?? '')
        const target = site.space.pathOf(href, path)
        if (read && target !== null && !named.has(target)) named.set(target, { read, type: type ?? '', from: path })
      }
    }
    for (const [path, { read, type, from }] of named) await checkFeed(site, found, { path, read, type, from })
    if (named.size === 0) found.error('/', 'không trang nào nêu nguồn tin')
    return found.all
  },
}

async function checkFeed(
  site: CrawledSite,
  found: Findings,
  { path, read, type, from }: { path: string; read: ReadFeed; type: string; from: string },
): Promise<void> {
  const { status, contentType, body } = await site.visitor.visit(path)
  if (status === 200 && !contentType.startsWith(type)) found.error(path, `gửi kiểu ${contentType}, không phải ${type}`)
  const reading = status === 200 ? read(body, site.space.absolute(path)) : null
  if (!reading) found.error(path, status === 200 ? 'không đọc được' : `trả lời ${status}`, [from])
  for (const problem of reading?.problems ?? []) found.error(path, problem)
  for (const { address, date } of reading?.items ?? []) {
    const target = address === null || !URL.canParse(address) ? null : site.space.pathOf(address, path)
    if (target === null || !isReadable(site, target))
      found.error(path, `nêu ${address ?? 'một mục không địa chỉ'}, nơi không có trang`)
    if (!date || !isIsoWithZone(date) || isInFuture(date)) found.error(path, `ngày của ${address} không đúng: ${date}`)
  }
}
