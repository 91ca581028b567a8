import { childrenNamed, textOf, type XmlNode } from '../xml'
import { hasRelativeAddress, hasScript, isMimeType, isWebAddress, RuleBook } from './rule-book'

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MAIL_DATE = /^(?:([A-Z][a-z]{2}), )?\d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})? (GMT|UT|[+-]\d{4})$/

/** RFC 822 with four digits of the year, and the day of the week that belongs to the date where the feed says it. */
export function isMailDate(text: string): boolean {
  const [, day, zone] = MAIL_DATE.exec(text) ?? []
  const at = Date.parse(text)
  if (zone === undefined || Number.isNaN(at)) return false
  const minutes = /^[+-]/.test(zone)
    ? Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3)))
    : 0
  return day === undefined || DAYS[new Date(at + minutes * 60_000).getUTCDay()] === day
}

const OPTIONAL = ['language', 'lastBuildDate', 'pubDate', 'copyright', 'ttl', 'generator', 'docs']

/** Holds a feed against RSS 2.0 and the RSS Advisory Board's profile of it. */
export function rssProblems(root: XmlNode, self: string): string[] {
  const book = new RuleBook()
  book.must(root.name === 'rss' && root.attributes.version === '2.0', 'gốc không phải <rss version="2.0">')
  const channels = childrenNamed(root, 'channel')
  book.must(channels.length === 1, `có ${channels.length} <channel>`)
  const [channel] = channels
  if (!channel) return book.problems
  book.one(channel, ['title', 'link', 'description'], '<channel>')
  book.atMostOne(channel, OPTIONAL, '<channel>')
  book.must(isWebAddress(textOf(channel, 'link')), '<link> của nguồn tin không phải địa chỉ đầy đủ')
  const language = textOf(channel, 'language')
  book.must(
    language === null || /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language),
    `ngôn ngữ “${language}” không đúng`,
  )
  const built = textOf(channel, 'lastBuildDate')
  book.must(built === null || isMailDate(built), `lastBuildDate “${built}” không đúng RFC 822`)
  const links = childrenNamed(channel, 'atom:link').map(({ attributes }) => attributes)
  const own = links.filter(({ rel }) => rel === 'self')
  book.must(own.length === 1 && own[0]?.href === self, `atom:link rel="self" không phải ${self}`)
  for (const hub of links.filter(({ rel }) => rel === 'hub'))
    book.must(isWebAddress(hub.href), 'hub không phải địa chỉ')
  const items = childrenNamed(channel, 'item')
  for (const item of items) checkItem(book, item)
  book.distinct(
    items.map((item) => textOf(item, 'guid') ?? ''),
    'guid',
  )
  return book.problems
}

function checkItem(book: RuleBook, item: XmlNode): void {
  const title = textOf(item, 'title') ?? ''
  const place = `mục “${title}”`
  book.one(item, ['title', 'link', 'guid', 'pubDate'], place)
  book.atMostOne(item, ['description', 'author', 'comments', 'enclosure', 'source', 'content:encoded'], place)
  book.must(isWebAddress(textOf(item, 'link')), `${place}: <link> không phải địa chỉ đầy đủ`)
  const guid = childrenNamed(item, 'guid')[0]
  const isLink = guid?.attributes.isPermaLink !== 'false'
  book.must(!isLink || isWebAddress(guid?.text.trim()), `${place}: guid không phải địa chỉ mà nói là phải`)
  book.must(isMailDate(textOf(item, 'pubDate') ?? ''), `${place}: pubDate không đúng RFC 822`)
  for (const { attributes } of childrenNamed(item, 'enclosure')) {
    const { url, type, length = '' } = attributes
    const isWhole = isWebAddress(url) && isMimeType(type) && /^\d+$/.test(length)
    book.must(isWhole, `${place}: enclosure thiếu địa chỉ, kiểu hoặc độ dài`)
  }
  const html = textOf(item, 'content:encoded') ?? ''
  book.must(!hasRelativeAddress(html), `${place}: nội dung có địa chỉ không đầy đủ`)
  book.must(!hasScript(html), `${place}: nội dung có mã hoặc kiểu chữ`)
}
