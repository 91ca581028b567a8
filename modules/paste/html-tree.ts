import { Tokenizer } from 'htmlparser2'
import { DEPTH_MAX, NODES_MAX, STYLE_CHARS_MAX } from './limits'

export type TextNode = { text: string }
export type ElementNode = {
  /** In small letters, with its prefix: `o:p`. */
  name: string
  attributes: Record<string, string>
  children: HtmlNode[]
}
export type HtmlNode = TextNode | ElementNode

/** A clipboard as a tree, and what its `<style>` elements say. */
export type HtmlTree = { root: ElementNode; styleText: string }

const words = (list: string) => new Set(list.split(/\s+/))

const VOID = words('area base basefont bgsound br col embed frame hr img input link meta param source track wbr')
/** Opening one of these ends a paragraph that was not closed. */
const ENDS_PARAGRAPH = words(
  `address article aside blockquote center details dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
header hr main menu nav ol p pre section table ul`,
)
/** What an opening tag closes when its writer did not, and the elements beyond which it does not look. */
const CLOSES = new Map([
  ['li', { closed: words('li'), within: words('ul ol menu dir table td th') }],
  ['dt', { closed: words('dt dd'), within: words('dl table td th') }],
  ['dd', { closed: words('dt dd'), within: words('dl table td th') }],
  ['tr', { closed: words('tr'), within: words('table') }],
  ['td', { closed: words('td th'), within: words('tr table') }],
  ['th', { closed: words('td th'), within: words('tr table') }],
])
const PARAGRAPH_SCOPE = words('table td th li blockquote div section article body caption button object')
/** A stray end tag closes nothing outside of the cell it stands in. */
const END_TAG_SCOPE = words('table td th')
const TABLE_PARTS = words('table thead tbody tfoot tr td th caption colgroup')

/**
 * Reads HTML as forgivingly as a browser, into a tree of bounded depth. Any text has a reading; null when it has more
 * nodes than a document would.
 */
export function parseHtml(html: string): HtmlTree | null {
  const builder = new TreeBuilder(html)
  return builder.read()
}

class TreeBuilder {
  private readonly root: ElementNode = { name: '', attributes: {}, children: [] }
  private readonly open: ElementNode[] = [this.root]
  /** Opened below the greatest depth: their content goes to the last element above it. */
  private tooDeep = 0
  private nodeCount = 0
  private styleText = ''
  private tag: ElementNode | null = null
  private attributeName = ''
  private attributeValue = ''

  constructor(private readonly source: string) {}

  read(): HtmlTree | null {
    const tokenizer = new Tokenizer(
      { xmlMode: false, decodeEntities: true },
      {
        ontext: (start, end) => this.addText(this.source.slice(start, end)),
        ontextentity: (codePoint) => this.addText(characterOf(codePoint)),
        onopentagname: (start, end) => {
          this.tag = { name: this.source.slice(start, end).toLowerCase(), attributes: {}, children: [] }
        },
        onattribname: (start, end) => {
          this.attributeName = this.source.slice(start, end).toLowerCase()
          this.attributeValue = ''
        },
        onattribdata: (start, end) => {
          this.attributeValue += this.source.slice(start, end)
        },
        onattribentity: (codePoint) => {
          this.attributeValue += characterOf(codePoint)
        },
        onattribend: () => this.endAttribute(),
        onopentagend: () => this.openTag(false),
        onselfclosingtag: () => this.openTag(true),
        onclosetag: (start, end) => this.closeTag(this.source.slice(start, end).toLowerCase()),
        oncomment: () => undefined,
        oncdata: (start, end, endOffset) => this.addText(this.source.slice(start, end - endOffset)),
        ondeclaration: () => undefined,
        onprocessinginstruction: () => undefined,
        onend: () => undefined,
      },
    )
    // In pieces, so that a clipboard without end is left early.
    for (let at = 0; at < this.source.length && this.nodeCount <= NODES_MAX; at += PIECE_CHARS)
      tokenizer.write(this.source.slice(at, at + PIECE_CHARS))
    if (this.nodeCount > NODES_MAX) return null
    tokenizer.end()
    return { root: this.root, styleText: this.styleText.slice(0, STYLE_CHARS_MAX) }
  }

  private get top(): ElementNode {
    return this.open.at(-1) ?? this.root
  }

  private addText(text: string): void {
    if (this.top.name === 'style') {
      if (this.styleText.length < STYLE_CHARS_MAX) this.styleText += `${text}\n`
      return
    }
    const last = this.top.children.at(-1)
    if (last && 'text' in last) last.text += text
    else this.append({ text })
  }

  private append(node: HtmlNode): void {
    this.nodeCount += 1
    this.top.children.push(node)
  }

  private endAttribute(): void {
    // The first of two attributes with one name counts, as in browsers.
    if (this.tag && !Object.hasOwn(this.tag.attributes, this.attributeName))
      this.tag.attributes[this.attributeName] = this.attributeValue
  }

  private openTag(isSelfClosing: boolean): void {
    const tag = this.tag
    this.tag = null
    if (!tag) return
    const hasNoContent = VOID.has(tag.name) || (isSelfClosing && tag.name.includes(':'))
    if (this.tooDeep > 0 || this.open.length >= DEPTH_MAX) {
      if (hasNoContent) this.append(tag)
      else this.tooDeep += 1
      return
    }
    if (ENDS_PARAGRAPH.has(tag.name)) this.closeWithin(new Set(['p']), PARAGRAPH_SCOPE)
    const closes = CLOSES.get(tag.name)
    if (closes) this.closeWithin(closes.closed, closes.within)
    this.append(tag)
    if (!hasNoContent) this.open.push(tag)
  }

  private closeTag(name: string): void {
    if (this.tooDeep > 0) {
      this.tooDeep -= 1
      return
    }
    if (name === 'br') this.append({ name, attributes: {}, children: [] })
    else this.closeWithin(new Set([name]), TABLE_PARTS.has(name) ? NOWHERE : END_TAG_SCOPE)
  }

  /** Closes the innermost element of a name, and what is open inside of it; nothing when a border stands before it. */
  private closeWithin(names: ReadonlySet<string>, borders: ReadonlySet<string>): void {
    for (let at = this.open.length - 1; at > 0; at -= 1) {
      const name = this.open[at]?.name ?? ''
      if (names.has(name)) {
        this.open.length = at
        return
      }
      if (borders.has(name)) return
    }
  }
}

/** `&#x;` has no number, and `&#x110000;` none that is a character. */
const characterOf = (codePoint: number): string =>
  codePoint >= 0 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '\ufffd'

const NOWHERE: ReadonlySet<string> = new Set()
const PIECE_CHARS = 1_000_000
