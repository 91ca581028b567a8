import { decodeEntities } from '@/lib/html-entities'
import type { PlainBlock } from '@/modules/articles/plain-blocks'

const TAG_NAME = /<(\/?)([a-z][a-z\d]*)/iy
/** Longer attributes belong to no tag; so a broken file costs no more to read than a whole one. */
const ATTRIBUTES_CHARS_MAX = 4_096
const COMMENT = /<!--|<[!?]/y

/** Elements whose content is not text for readers. */
const DROPPED = new Set('script style head title noscript template iframe object svg math select textarea'.split(' '))
const CELLS = new Set(['td', 'th'])
/** Elements that part one block from the next. */
const BREAKING = new Set(
  'p div section article main aside header footer address center pre table caption thead tbody tfoot tr form fieldset dl dt dd figure figcaption hr body html'.split(
    ' ',
  ),
)

/**
 * Reads the HTML of an old article into blocks: paragraphs, headings, lists, quotes. Everything else keeps its words
 * and loses its tags; scripts and styles are dropped with their content. Any text has a reading.
 */
export function blocksFromHtml(html: string): PlainBlock[] {
  const reader = new HtmlReader()
  // A program's line ends are spaces in HTML; those that <br> means come later.
  const source = html.replace(/\s+/g, ' ')
  const lower = source.toLowerCase()
  let at = 0
  while (at < source.length) {
    const open = source.indexOf('<', at)
    const textEnd = open === -1 ? source.length : open
    if (textEnd > at) reader.text(decodeEntities(source.slice(at, textEnd)))
    if (open === -1) break
    at = afterMarkup(source, lower, open, reader)
  }
  return reader.end()
}

/** Where reading goes on after the markup at `open`. A `<` that begins none is text. */
function afterMarkup(source: string, lower: string, open: number, reader: HtmlReader): number {
  COMMENT.lastIndex = open
  const comment = COMMENT.exec(source)
  if (comment) {
    const close = comment[0] === '<!--' ? '-->' : '>'
    const end = source.indexOf(close, open)
    return end === -1 ? source.length : end + close.length
  }
  TAG_NAME.lastIndex = open
  const tag = TAG_NAME.exec(source)
  const tagEnd = tag ? afterAttributes(source, TAG_NAME.lastIndex) : null
  if (!tag || tagEnd === null) {
    reader.text('<')
    return open + 1
  }
  const name = (tag[2] ?? '').toLowerCase()
  const isClosing = tag[1] === '/'
  if (!DROPPED.has(name)) reader.tag(name, isClosing)
  if (!DROPPED.has(name) || isClosing) return tagEnd
  const end = lower.indexOf(`</${name}`, tagEnd)
  return end === -1 ? source.length : end
}

/** Just after the `>` that ends a tag; one in quotes does not, unless the quotes never close. Null when there is none. */
function afterAttributes(source: string, start: number): number | null {
  const end = Math.min(source.length, start + ATTRIBUTES_CHARS_MAX)
  let quote = ''
  for (let at = start; at < end; at += 1) {
    const character = source.charAt(at)
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '>') return at + 1
  }
  const unquoted = quote === '' ? -1 : source.slice(start, end).indexOf('>')
  return unquoted === -1 ? null : start + unquoted + 1
}

class HtmlReader {
  private readonly blocks: PlainBlock[] = []
  private words = ''
  private headingLevel: 2 | 3 | null = null
  private quoteDepth = 0
  /** The lists around this place; their items go into the outermost one. */
  private lists: { isOrdered: boolean; items: string[] }[] = []

  text(words: string): void {
    this.words += words
  }

  tag(name: string, isClosing: boolean): void {
    if (name === 'br') this.words += '\n'
    else if (/^h[1-6]$/.test(name)) {
      this.flush()
      this.headingLevel = isClosing ? null : name < 'h3' ? 2 : 3
    } else if (name === 'blockquote') {
      this.flush()
      this.quoteDepth = Math.max(0, this.quoteDepth + (isClosing ? -1 : 1))
    } else if (name === 'ul' || name === 'ol') this.list(name === 'ol', isClosing)
    else if (name === 'li') this.flush()
    // A row of a table becomes a line; its cells stay apart.
    else if (CELLS.has(name)) this.words += isClosing ? ' · ' : ''
    else if (BREAKING.has(name)) this.flush()
  }

  end(): PlainBlock[] {
    this.flush()
    this.closeLists()
    return this.blocks
  }

  private list(isOrdered: boolean, isClosing: boolean): void {
    this.flush()
    if (!isClosing) this.lists.push({ isOrdered, items: this.lists[0]?.items ?? [] })
    else if (this.lists.length === 1) this.closeLists()
    else this.lists.pop()
  }

  private closeLists(): void {
    const [outer] = this.lists
    if (outer && outer.items.length > 0) this.blocks.push({ type: 'list', ...outer })
    this.lists = []
  }

  /** Ends the block under way. Two <br> in a row part paragraphs, as old editors used them. */
  private flush(): void {
    const pieces = this.words.split(/\n\s*\n/)
    this.words = ''
    for (const piece of pieces) {
      const text = piece
        .replace(/\s+/g, ' ')
        .replace(/( · ?)+$/, '')
        .trim()
      if (text === '') continue
      if (this.lists[0]) this.lists[0].items.push(text)
      else if (this.headingLevel !== null) this.blocks.push({ type: 'heading', level: this.headingLevel, text })
      else this.blocks.push({ type: this.quoteDepth > 0 ? 'quote' : 'paragraph', text })
    }
  }
}
