import { isIsoWithZone } from '../dates'
import { childrenNamed, textOf, type XmlNode } from '../xml'
import { hasRelativeAddress, hasScript, isMimeType, isWebAddress, RuleBook } from './rule-book'

/** Holds a feed against RFC 4287. */
export function atomProblems(root: XmlNode, self: string): string[] {
  const book = new RuleBook()
  const isAtom = root.name === 'feed' && root.attributes.xmlns === 'http://www.w3.org/2005/Atom'
  book.must(isAtom, 'gốc không phải <feed> của Atom')
  book.one(root, ['id', 'title', 'updated'], '<feed>')
  book.atMostOne(root, ['subtitle', 'generator', 'icon', 'logo', 'rights'], '<feed>')
  book.must(URL.canParse(textOf(root, 'id') ?? ''), '<id> của nguồn tin không phải IRI')
  checkDate(book, root, 'updated', '<feed>')
  checkLinks(book, root, '<feed>')
  const own = childrenNamed(root, 'link').filter(({ attributes }) => attributes.rel === 'self')
  book.must(own.length === 1 && own[0]?.attributes.href === self, `link rel="self" không phải ${self}`)
  const entries = childrenNamed(root, 'entry')
  for (const entry of entries) checkEntry(book, entry, childrenNamed(root, 'author').length > 0)
  book.distinct(
    entries.map((entry) => textOf(entry, 'id') ?? ''),
    'id',
  )
  return book.problems
}

function checkEntry(book: RuleBook, entry: XmlNode, hasAuthorAbove: boolean): void {
  const place = `mục “${textOf(entry, 'title') ?? ''}”`
  book.one(entry, ['id', 'title', 'updated'], place)
  book.atMostOne(entry, ['content', 'published', 'rights', 'source', 'summary'], place)
  book.must(URL.canParse(textOf(entry, 'id') ?? ''), `${place}: <id> không phải IRI`)
  checkDate(book, entry, 'updated', place)
  if (childrenNamed(entry, 'published').length > 0) checkDate(book, entry, 'published', place)
  const people = childrenNamed(entry, 'author')
  book.must(people.length > 0 || hasAuthorAbove, `${place}: không có tác giả, nguồn tin cũng không`)
  for (const person of people) book.one(person, ['name'], `${place}, <author>`)
  for (const { attributes } of childrenNamed(entry, 'category'))
    book.must(!!attributes.term, `${place}: category không có term`)
  checkLinks(book, entry, place)
  const [content] = childrenNamed(entry, 'content')
  const hasAlternate = childrenNamed(entry, 'link').some(
    ({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate',
  )
  book.must(content !== undefined || hasAlternate, `${place}: không nội dung, không liên kết`)
  const type = content?.attributes.type ?? 'text'
  book.must(['text', 'html'].includes(type), `${place}: nội dung kiểu ${type}`)
  const html = content?.text ?? ''
  book.must(!hasRelativeAddress(html), `${place}: nội dung có địa chỉ không đầy đủ`)
  book.must(!hasScript(html), `${place}: nội dung có mã hoặc kiểu chữ`)
}

function checkDate(book: RuleBook, node: XmlNode, name: string, place: string): void {
  const date = textOf(node, name) ?? ''
  book.must(isIsoWithZone(date), `${place}: ${name} “${date}” không đúng RFC 3339`)
}

/** Links need an address, and no two alternatives may be of the same type and language. */
function checkLinks(book: RuleBook, node: XmlNode, place: string): void {
  const links = childrenNamed(node, 'link').map(({ attributes }) => attributes)
  for (const { href, type, length } of links) {
    book.must(isWebAddress(href), `${place}: link không có địa chỉ đầy đủ`)
    book.must(type === undefined || isMimeType(type), `${place}: link kiểu “${type}”`)
    book.must(length === undefined || /^\d+$/.test(length), `${place}: link dài “${length}”`)
  }
  const alternates = links.filter(({ rel = 'alternate' }) => rel === 'alternate')
  book.distinct(
    alternates.map(({ type = '', hreflang = '' }) => `${type} ${hreflang}`),
    `link rel="alternate" (${place})`,
  )
}
