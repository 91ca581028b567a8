import type { LegacyEncoding } from '@/lib/vi/legacy/decode'
import { readableText } from '@/lib/vi/text'
import { LIST_NUMBERINGS, type ListItem, type ListNumbering } from '@/modules/articles/block-types'
import { embedFromUrl } from '@/modules/articles/embeds'
import { BLOCKS, DROPPED, headingRankOf, isQuoteClass, isSideClass, SIDE_ELEMENTS } from './elements'
import { Flow, type Tally } from './flow'
import type { ElementNode, HtmlNode, HtmlTree } from './html-tree'
import { wordsOfLine } from './lines'
import { drawnBullet, placeOf } from './list-place'
import { emojiOf, pictureOf } from './pictures'
import type { Line, Piece } from './pieces'
import { pastedHref } from './runs'
import { StyleSheet } from './style-sheet'
import { flowBlocksOf, piecesOfTable, type ReadCell, spanOf } from './table-piece'
import { type ParagraphStyle, PLAIN_STYLE, StyleReader, type TextStyle } from './text-style'
import { withWordLists } from './word-lists'

/** What is handed down to the content of an element. */
type Context = { style: TextStyle; href: string | null }

const SPAN_MAX = 1_000

/** Reads the tree of a clipboard into pieces, in order, and counts what it met. */
export class TreeReader {
  readonly tally: Tally = { converted: new Map(), droppedCount: 0, pictureCount: 0, unmarked: [] }
  private readonly sheet: StyleSheet
  private readonly styles: StyleReader

  constructor(
    private readonly tree: HtmlTree,
    /** The encoding of legacy text that lost the name of its font; null to leave such text alone. */
    private readonly assumed: LegacyEncoding | null,
  ) {
    this.sheet = new StyleSheet(tree.styleText)
    this.styles = new StyleReader(this.sheet)
  }

  read(): Piece[] {
    return this.container(this.tree.root.children, { style: PLAIN_STYLE, href: null })
  }

  private container(nodes: readonly HtmlNode[], context: Context): Piece[] {
    const flow = new Flow(this.tally, this.assumed)
    this.nodes(nodes, context, flow)
    flow.end()
    return withWordLists(flow.pieces)
  }

  private nodes(nodes: readonly HtmlNode[], context: Context, flow: Flow): void {
    for (const node of nodes) {
      if ('text' in node) flow.add({ ...context, text: node.text })
      else this.element(node, context, flow)
    }
  }

  private element(element: ElementNode, context: Context, flow: Flow): void {
    const { name, attributes } = element
    const [style, own] = this.styles.styleOf(element, context.style)
    const inner = { style, href: name === 'a' ? pastedHref(attributes['href']) : context.href }
    if (isLeftOut(element, own)) this.drop(element)
    else if (name === 'br') flow.add('break')
    else if (name === 'hr') flow.addPiece({ kind: 'rule' })
    else if (name === 'img' || name === 'v:imagedata') this.picture(element, context, flow)
    else if (name === 'iframe' || name === 'embed') this.embed(element, flow)
    else if (own.list?.toLowerCase() === 'ignore') this.marker(element, style, flow)
    else if (name === 'blockquote') this.quote(element, inner, flow)
    else if (name === 'ul' || name === 'ol' || name === 'menu') this.list(element, inner, flow)
    else if (name === 'table') flow.addPiece(...this.table(element, inner))
    else if (BLOCKS.has(name)) this.block(element, inner, own, flow)
    else this.nodes(element.children, inner, flow)
  }

  private drop(element: ElementNode): void {
    if (element.name !== 'head' && element.name !== 'style' && /\S/.test(textOf(element))) this.tally.droppedCount += 1
  }

  private picture(element: ElementNode, context: Context, flow: Flow): void {
    const emoji = emojiOf(element)
    const picture = emoji === null ? pictureOf(element, this.tally.pictureCount + 1) : null
    if (emoji !== null) flow.add({ ...context, text: emoji })
    if (!picture) return
    this.tally.pictureCount += 1
    flow.addBehind({ kind: 'picture', picture })
  }

  private embed(element: ElementNode, flow: Flow): void {
    const src = (element.attributes['src'] ?? '').replace(/^\/\//, 'https://')
    const known = embedFromUrl(src)
    if (known) flow.addBehind({ kind: 'embed', embed: { type: 'embed', attrs: { ...known, title: '' } } })
    else this.tally.droppedCount += 1
  }

  /** What Word draws before an item. Before anything else it is a word of the paragraph, less its spaces. */
  private marker(element: ElementNode, style: TextStyle, flow: Flow): void {
    const marker = textOf(element)
    const isBullet = drawnBullet(element, style, this.styles)
    const { list } = flow.place
    if (list) flow.place = { ...flow.place, list: { ...list, marker, isBullet: list.isBullet || isBullet } }
    else flow.add({ text: `${marker} `, style, href: null })
  }

  private block(element: ElementNode, context: Context, own: ParagraphStyle, flow: Flow): void {
    const outer = flow.place
    flow.end()
    flow.place = {
      align: context.style.align,
      headingRank: headingRankOf(element, own.outline) ?? outer.headingRank,
      list: placeOf(own.list, this.sheet) ?? outer.list,
      isQuote: outer.isQuote || isQuoteClass(element.attributes['class']),
    }
    this.nodes(element.children, context, flow)
    flow.end()
    flow.place = outer
  }

  private quote(element: ElementNode, context: Context, flow: Flow): void {
    const isSource = (node: HtmlNode): node is ElementNode =>
      'name' in node && (node.name === 'footer' || node.name === 'cite')
    const last = element.children.filter((node) => 'name' in node || node.text.trim() !== '').at(-1)
    const source = last && isSource(last) ? wordsOfPieces(this.container(last.children, context)) : ''
    const said = this.container(
      element.children.filter((node) => source === '' || node !== last),
      context,
    )
    // A source without a quotation is what was said.
    const pieces = said.length === 0 && source !== '' ? this.container(element.children, context) : said
    const lines = pieces.filter((piece): piece is Line => piece.kind === 'line')
    // Old editors indent with this element; what a quotation cannot hold was not one.
    if (lines.length !== pieces.length || lines.length === 0) flow.addPiece(...pieces)
    else flow.addPiece({ kind: 'quote', lines, source: said.length === 0 ? '' : source })
  }

  /** Office on the web writes a list of its own for every item, and says where in the document's list it stands. */
  private drawnItem(item: ElementNode, list: ElementNode, context: Context, flow: Flow): void {
    const level = Number.parseInt(item.attributes['data-aria-level'] ?? '1', 10) || 1
    const isBullet = list.name !== 'ol'
    const marker = isBullet ? '•' : `${list.attributes['start'] ?? '1'}.`
    const place = { id: item.attributes['data-listid'] ?? '', level, marker, isBullet, numbering: null }
    const pieces = this.container(item.children, context)
    flow.addPiece(
      ...pieces.map((piece) => (piece.kind === 'line' ? { ...piece, facts: { ...piece.facts, list: place } } : piece)),
    )
  }

  private list(element: ElementNode, context: Context, flow: Flow): void {
    const drawn = element.children.filter(
      (child): child is ElementNode => 'name' in child && child.attributes['data-listid'] !== undefined,
    )
    if (drawn.length > 0) {
      for (const item of drawn) this.drawnItem(item, element, context, flow)
      return
    }
    const isOrdered = element.name === 'ol'
    const behind: Piece[] = []
    const items: ListItem[] = []
    const add = (pieces: readonly Piece[], isNewItem: boolean) => {
      behind.push(...pieces.filter(({ kind }) => kind === 'picture' || kind === 'embed' || kind === 'rule'))
      const content = pieces.flatMap(flowBlocksOf)
      const last = items.at(-1)
      if (content.length === 0) return
      if (last && !isNewItem) last.content.push(...content)
      else
        items.push({
          type: 'listItem',
          content: content[0]?.type === 'paragraph' ? content : [{ type: 'paragraph' }, ...content],
        })
    }
    for (const child of element.children) {
      if ('text' in child) add(this.container([child], context), true)
      // A list that stands beside the items belongs to the item before it.
      else
        add(
          this.container(child.name === 'li' ? [{ ...child, name: 'div' }] : [child], context),
          child.name !== 'ul' && child.name !== 'ol',
        )
    }
    if (items.length > 0) {
      const start = Number.parseInt(element.attributes['start'] ?? '1', 10)
      flow.addPiece({
        kind: 'list',
        list: isOrdered
          ? {
              type: 'orderedList',
              attrs: { start: start >= 0 && start <= 100_000 ? start : 1, ...numberingOfList(element) },
              content: items,
            }
          : { type: 'bulletList', content: items },
      })
    }
    flow.addPiece(...behind)
  }

  private table(element: ElementNode, context: Context): Piece[] {
    const rows: ReadCell[][] = []
    const caption: Piece[] = []
    const visit = (node: ElementNode, isHead: boolean, inherited: Context): void => {
      for (const child of node.children) {
        if ('text' in child) continue
        const [style, own] = this.styles.styleOf(child, inherited.style)
        const inner = { ...inherited, style }
        if (own.isHidden) this.drop(child)
        else if (child.name === 'caption') caption.push(...this.container(child.children, inner))
        else if (child.name === 'tr') rows.push(this.cells(child, isHead, inner))
        else visit(child, isHead || child.name === 'thead', inner)
      }
    }
    visit(element, false, { ...context, style: { ...context.style, align: 'left' } })
    return [...caption, ...piecesOfTable(rows)]
  }

  private cells(row: ElementNode, isHead: boolean, context: Context): ReadCell[] {
    return row.children.flatMap((cell): ReadCell[] => {
      if ('text' in cell || (cell.name !== 'td' && cell.name !== 'th')) return []
      const [style, own] = this.styles.styleOf(cell, context.style)
      if (own.isHidden) return []
      const isHeader = isHead || cell.name === 'th'
      // Head cells are drawn bold anyway.
      const inner = { ...context, style: isHeader ? { ...style, bold: false } : style }
      const colspan = spanOf(cell, 'colspan', SPAN_MAX)
      const rowspan = spanOf(cell, 'rowspan', SPAN_MAX)
      return [{ isHeader, colspan, rowspan, pieces: this.container(cell.children, inner) }]
    })
  }
}

/** Hidden, a reviewer's note, struck while changes were tracked, or no text at all. */
function isLeftOut({ name, attributes }: ElementNode, own: ParagraphStyle): boolean {
  if (DROPPED.has(name) || own.isHidden || isSideClass(attributes['class'])) return true
  // Struck words are there to be read, unless a reviewer struck them: those carry the hour.
  return SIDE_ELEMENTS.has(own.element ?? '') || (name === 'del' && attributes['datetime'] !== undefined)
}

/** `type` of HTML, or the style that office programs on the web write. */
function numberingOfList({ attributes }: ElementNode): { numbering?: ListNumbering } {
  const written = LIST_NUMBERINGS.find((one) => one === attributes['type'])
  if (written) return { numbering: written }
  const style = /list-style(?:-type)?\s*:\s*(lower|upper)-(alpha|latin|roman)/i.exec(attributes['style'] ?? '')
  if (!style) return {}
  const letter = style[2]?.toLowerCase() === 'roman' ? 'i' : 'a'
  return { numbering: style[1]?.toLowerCase() === 'upper' ? (letter === 'i' ? 'I' : 'A') : letter }
}

/** All text below an element; the depth of the tree is bounded. */
export function textOf(node: HtmlNode): string {
  return 'text' in node ? node.text : node.children.map(textOf).join('')
}

const wordsOfPieces = (pieces: readonly Piece[]): string =>
  readableText(pieces.map((piece) => (piece.kind === 'line' ? wordsOfLine(piece.content) : '')).join(' ')).trim()
