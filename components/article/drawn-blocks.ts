import type {
  FlowBlock,
  Heading,
  Inline,
  ListItem,
  Mark,
  OrderedListAttributes,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from '@/modules/articles/block-types'
import type { PageBlock } from '@/modules/articles/reader-article'

/** Runs of one link, whatever else they are: a reader hears one link, not one for each bold word in it. */
type Linked = { type: 'linked'; attrs: { href: string }; content: DrawnInline[] }
type DrawnInline = TextRun | { type: 'hardBreak' } | Linked

type DrawnText<Text extends Paragraph | Heading> = Omit<Text, 'content'> & { content: DrawnInline[] }
type DrawnParagraph = DrawnText<Paragraph>
type DrawnList =
  | { type: 'bulletList'; content: DrawnItem[] }
  | { type: 'orderedList'; attrs: OrderedListAttributes; content: DrawnItem[] }
type DrawnItem = { type: 'listItem'; content: DrawnFlow[] }
/** The words of a list item or a cell that has no second paragraph need no box of their own. */
type Line = { type: 'line'; content: DrawnInline[] }
type DrawnFlow = DrawnParagraph | Line | DrawnList

type DrawnCell = {
  type: TableCell['type']
  /** What a heading cell heads. */
  attrs: TableCell['attrs'] & { scope: 'col' | 'row' }
  content: DrawnFlow[]
}
type DrawnRow = { type: 'tableRow'; content: DrawnCell[] }
type TablePart = { type: 'tableHead' | 'tableBody'; content: DrawnRow[] }
/** `number` counts the tables of a body from 1. */
type DrawnTable = { type: 'table'; attrs: { number: number }; content: TablePart[] }

type DrawnBlock =
  | DrawnFlow
  | DrawnText<Heading>
  | DrawnTable
  | { type: 'blockquote'; attrs: { source: string }; content: DrawnParagraph[] }
  | { type: 'callout'; attrs: { kind: 'note' | 'warning' }; content: DrawnFlow[] }
  | Exclude<PageBlock, FlowBlock | Heading | Table | { type: 'blockquote' | 'callout' }>

/** Whatever stands in the tree of a page's body. */
export type Drawn = DrawnBlock | DrawnItem | TablePart | DrawnRow | DrawnCell | DrawnInline

/** A body as it is drawn: links in one piece, tables with head and number. */
export function drawnBlocks(blocks: readonly PageBlock[]): DrawnBlock[] {
  let tables = 0
  return blocks.map((block): DrawnBlock => {
    switch (block.type) {
      case 'paragraph':
      case 'bulletList':
      case 'orderedList':
        return drawnFlow(block)
      case 'heading':
        return { ...block, content: drawnInlines(block.content) }
      case 'blockquote':
        return { ...block, content: block.content.map(drawnParagraph) }
      case 'callout':
        return { ...block, content: block.content.map(drawnFlow) }
      case 'table':
        tables += 1
        return { type: 'table', attrs: { number: tables }, content: tableParts(block) }
      default:
        return block
    }
  })
}

const drawnParagraph = ({ type, content }: Paragraph): DrawnParagraph => ({ type, content: drawnInlines(content) })

function drawnFlow(block: FlowBlock): DrawnFlow {
  if (block.type === 'paragraph') return drawnParagraph(block)
  return { ...block, content: block.content.map(drawnItem) }
}

const drawnItem = ({ type, content }: ListItem): DrawnItem => ({ type, content: drawnInside(content) })

function drawnInside(content: readonly FlowBlock[]): DrawnFlow[] {
  const isAlone = content.filter(({ type }) => type === 'paragraph').length === 1
  return content.map((block) =>
    isAlone && block.type === 'paragraph' ? { type: 'line', content: drawnInlines(block.content) } : drawnFlow(block),
  )
}

function drawnInlines(inlines: readonly Inline[] = []): DrawnInline[] {
  const drawn: DrawnInline[] = []
  for (const inline of inlines) {
    const link = inline.type === 'text' ? inline.marks?.find(isLink) : undefined
    if (inline.type !== 'text' || !link) {
      drawn.push(inline)
      continue
    }
    const run: TextRun = { ...inline, marks: inline.marks?.filter((mark) => mark !== link) ?? [] }
    const last = drawn.at(-1)
    if (last?.type === 'linked' && last.attrs.href === link.attrs.href) last.content.push(run)
    else drawn.push({ type: 'linked', attrs: { href: link.attrs.href }, content: [run] })
  }
  return drawn
}

const isLink = (mark: Mark): mark is Extract<Mark, { type: 'link' }> => mark.type === 'link'

/** A first row of heading cells alone is the head, unless one of them reaches down into the body. */
function tableParts({ content: rows }: Table): TablePart[] {
  const [first, ...rest] = rows
  const hasHead =
    first !== undefined &&
    rest.length > 0 &&
    first.content.every(({ type, attrs }) => type === 'tableHeader' && attrs.rowspan === 1)
  if (!hasHead) return [{ type: 'tableBody', content: rows.map((row, index) => drawnRow(row, index === 0)) }]
  return [
    { type: 'tableHead', content: [drawnRow(first, true)] },
    { type: 'tableBody', content: rest.map((row) => drawnRow(row, false)) },
  ]
}

function drawnRow(row: TableRow, isFirst: boolean): DrawnRow {
  return {
    type: 'tableRow',
    content: row.content.map(({ type, attrs, content }) => ({
      type,
      attrs: { ...attrs, scope: isFirst ? 'col' : 'row' },
      content: drawnInside(content),
    })),
  }
}
