import { type CrawledSite, isReadable } from '../crawl'
import { isInFuture, isIsoWithZone } from '../dates'
import { type Check, documentsOf, Findings } from '../finding'
import { childrenNamed, readXml, textOf } from '../xml'

type Item = { address: string | null; date: string | null }
type ReadFeed = (body: string) => Item[] | null

const isMailDate = (text: string) => /^[A-Z][a-z]{2}, \d{2} /.test(text) && !Number.isNaN(Date.parse(text))

const readRss: ReadFeed = (body) => {
  const root = readXml(body)
  const channel = root?.name === 'rss' ? childrenNamed(root, 'channel')[0] : undefined
  if (!channel) return null
  return childrenNamed(channel, 'item').map((item) => {
    const date = textOf(item, 'pubDate')
    return { address: textOf(item, 'link'), date: date && isMailDate(date) ? new Date(date).toISOString() : null }
  })
}

const readAtom: ReadFeed = (body) => {
  const root = readXml(body)
  if (root?.name !== 'feed') return null
  return childrenNamed(root, 'entry').map((entry) => {
    const link = childrenNamed(entry, 'link').find(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate')
    return { address: link?.attributes.href ?? null, date: textOf(entry, 'published') ?? textOf(entry, 'updated') }
  })
}

const readJson: ReadFeed = (body) => {
  try {
    const feed: { version?: string; items?: { url?: string; date_published?: string }[] } = JSON.parse(body)
    if (!feed.version?.startsWith('https://jsonfeed.org/version/1')) return null
    return (feed.items ?? []).map(({ url, date_published }) => ({ address: url ?? null, date: date_published ?? null }))
  } catch {
    return null
  }
}

const READERS = new Map<string, ReadFeed>([
  ['application/rss+xml', readRss],
  ['application/atom+xml', readAtom],
  ['application/feed+json', readJson],
])

/** Every feed a page names can be read, and names present pages with true dates. */
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
  const items = status === 200 ? read(body) : null
  if (!items) found.error(path, status === 200 ? 'không đọc được' : `trả lời ${status}`, [from])
  for (const { address, date } of items ?? []) {
    const target = address === null || !URL.canParse(address) ? null : site.space.pathOf(address, path)
    if (target === null || !isReadable(site, target))
      found.error(path, `nêu ${address ?? 'một mục không địa chỉ'}, nơi không có trang`)
    if (!date || !isIsoWithZone(date) || isInFuture(date)) found.error(path, `ngày của ${address} không đúng: ${date}`)
  }
}
