import type { Block, FlowBlock, Inline, Paragraph } from '@/modules/articles/block-types'
import { cleanInlines } from '@/modules/articles/inline'

/** The text of blocks as plain paragraphs: no styles, no lists, no tables, but every word, and still in Unicode. */
export function withoutFormat(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block): Paragraph[] => {
    switch (block.type) {
      case 'paragraph':
      case 'bulletList':
      case 'orderedList':
        return plainFlow(block)
      case 'heading':
        return plainLine(block.content)
      case 'blockquote': {
        const source = block.attrs.source === '' ? [] : plainLine([{ type: 'text', text: block.attrs.source }])
        return [...block.content.flatMap(plainFlow), ...source]
      }
      case 'callout':
        return block.content.flatMap(plainFlow)
      case 'table':
        return block.content.flatMap((row) => plainRow(row.content.map((cell) => cell.content.flatMap(plainFlow))))
      default:
        return []
    }
  })
}

function plainLine(content: readonly Inline[] = []): Paragraph[] {
  const plain = cleanInlines(
    content.map((inline): Inline => (inline.type === 'text' ? { type: 'text', text: inline.text } : inline)),
  )
  return plain && plain.length > 0 ? [{ type: 'paragraph', content: plain }] : []
}

function plainFlow(block: FlowBlock): Paragraph[] {
  if (block.type === 'paragraph') return plainLine(block.content)
  return block.content.flatMap((item) => item.content.flatMap(plainFlow))
}

/** A row as one line, its cells apart. */
function plainRow(cells: readonly Paragraph[][]): Paragraph[] {
  const worded = cells.filter((cell) => cell.length > 0)
  const content = worded.flatMap((cell, index): Inline[] => [
    ...(index > 0 ? [{ type: 'text', text: ' · ' } as const] : []),
    ...cell.flatMap((line, at): Inline[] => [
      ...(at > 0 ? [{ type: 'text', text: ' ' } as const] : []),
      ...(line.content ?? []),
    ]),
  ])
  return plainLine(content)
}
