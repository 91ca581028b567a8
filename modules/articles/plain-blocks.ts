import { unreachable } from '@/lib/unreachable'
import type { Block, BulletList, Inline, ListItem, OrderedList, Paragraph } from './block-types'

/**
 * A block of text without any style: how bodies were stored before they had styles, and what samples and imports are
 * written in.
 */
export type PlainBlock =
  | { type: 'paragraph'; text: string }
  | { type: 'heading'; level: 2 | 3; text: string }
  | { type: 'list'; isOrdered: boolean; items: string[] }
  | { type: 'quote'; text: string; source?: string }
  | { type: 'figure'; mediaId: number }

const inline = (text: string): { content?: Inline[] } => (text === '' ? {} : { content: [{ type: 'text', text }] })

export const paragraph = (text: string): Paragraph => ({ type: 'paragraph', ...inline(text) })

export const heading = (level: 2 | 3, text: string): Block => ({ type: 'heading', attrs: { level }, ...inline(text) })

const listItem = (text: string): ListItem => ({ type: 'listItem', content: [paragraph(text)] })

export const bulletList = (...items: string[]): BulletList => ({ type: 'bulletList', content: items.map(listItem) })

export const orderedList = (...items: string[]): OrderedList => ({
  type: 'orderedList',
  attrs: { start: 1 },
  content: items.map(listItem),
})

export const quote = (text: string, source = ''): Block => ({
  type: 'blockquote',
  attrs: { source },
  content: [paragraph(text)],
})

export const figure = (mediaId: number): Block => ({ type: 'figure', attrs: { mediaId } })

/** Text as paragraphs, parted by empty lines. Nothing in it is a mark. */
export const paragraphs = (text: string): Paragraph[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter((piece) => piece !== '')
    .map(paragraph)

export function blockFromPlain(block: PlainBlock): Block {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block.text)
    case 'heading':
      return heading(block.level, block.text)
    case 'list':
      return block.isOrdered ? orderedList(...block.items) : bulletList(...block.items)
    case 'quote':
      return quote(block.text, block.source)
    case 'figure':
      return figure(block.mediaId)
    default:
      return unreachable(block)
  }
}

/** Tells a block in the former shape from a node: it has its text in itself. */
export const isPlainBlock = (block: unknown): block is PlainBlock =>
  typeof block === 'object' && block !== null && ('text' in block || 'items' in block || 'mediaId' in block)
