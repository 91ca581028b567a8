import { countCodePoints } from '@/lib/vi/text'
import type { BulletList, FlowBlock, Inline, ListItem, OrderedList } from '@/modules/articles/block-types'
import { LIST_DEPTH_MAX, LIST_ITEMS_MAX } from '@/modules/articles/body-limits'
import { cleanInlines } from '@/modules/articles/inline'

/** Changes of style in one paragraph; more are divided as a text too long would be. */
const RUNS_MAX = 2_000
const SENTENCE_ENDS = ['. ', '! ', '? ', '… ', '; ']

/** Counts no further than needed: a text of more UTF-16 units than twice the room is longer in any case. */
const isLonger = (inline: Inline, room: number) =>
  inline.type === 'text' && (inline.text.length > room * 2 || countCodePoints(inline.text) > room)

const lengthOf = (inline: Inline) => (inline.type === 'text' ? countCodePoints(inline.text) : 1)

/** A paragraph in pieces of at most so many code points, parted after a sentence if there is one, else at a space. */
export function divideContent(content: readonly Inline[], charsMax: number): Inline[][] {
  const pieces: Inline[][] = []
  let piece: Inline[] = []
  let room = charsMax
  const close = () => {
    const cleaned = cleanInlines(piece) ?? []
    if (cleaned.length > 0) pieces.push(cleaned)
    piece = []
    room = charsMax
  }
  for (const inline of content) {
    let rest = inline
    while (rest.type === 'text' && isLonger(rest, room)) {
      const head = headOf(rest.text, room)
      if (head !== '') piece.push({ ...rest, text: head })
      rest = { ...rest, text: rest.text.slice(head.length) }
      close()
    }
    if (lengthOf(rest) > room || piece.length >= RUNS_MAX) close()
    piece.push(rest)
    room -= lengthOf(rest)
  }
  close()
  return pieces
}

/** The beginning of a text, at most so many code points, up to the end of a sentence or word if it has one. */
function headOf(text: string, charsMax: number): string {
  const head = [...text.slice(0, charsMax * 2)].slice(0, charsMax).join('')
  const sentence = Math.max(...SENTENCE_ENDS.map((end) => head.lastIndexOf(end)))
  if (sentence > 0) return head.slice(0, sentence + 2)
  const space = head.lastIndexOf(' ')
  return space > 0 ? head.slice(0, space + 1) : head
}

type List = BulletList | OrderedList

/** A list within the bounds of a body: what nests too deep moves up, what is too long becomes the next list. */
export function boundedLists(list: List, charsMax: number, depth = 1): List[] {
  const items = list.content.flatMap((item) => boundedItems(item, charsMax, depth))
  const lists: List[] = []
  for (let at = 0; at < items.length; at += LIST_ITEMS_MAX) {
    const content = items.slice(at, at + LIST_ITEMS_MAX)
    lists.push(
      list.type === 'bulletList'
        ? { type: 'bulletList', content }
        : { type: 'orderedList', attrs: { ...list.attrs, start: list.attrs.start + at }, content },
    )
  }
  return lists
}

/** One item, and after it the items of lists that may not stand in it. */
function boundedItems(item: ListItem, charsMax: number, depth: number): ListItem[] {
  const inside: FlowBlock[] = []
  const behind: ListItem[] = []
  for (const block of item.content) {
    if (block.type === 'paragraph') inside.push(...boundedFlow(block, charsMax, depth))
    else if (depth < LIST_DEPTH_MAX) inside.push(...boundedLists(block, charsMax, depth + 1))
    else behind.push(...block.content.flatMap((below) => boundedItems(below, charsMax, depth)))
  }
  return [...itemsOf(inside), ...behind]
}

/** An item with the lines that fit, and more items for the others. It begins with a paragraph, empty if need be. */
function itemsOf(blocks: readonly FlowBlock[]): ListItem[] {
  const items: ListItem[] = []
  for (let at = 0; at < blocks.length; at += LIST_ITEMS_MAX - 1) {
    const content = blocks.slice(at, at + LIST_ITEMS_MAX - 1)
    const first = content[0]?.type === 'paragraph' ? [] : [{ type: 'paragraph' as const }]
    items.push({ type: 'listItem', content: [...first, ...content] })
  }
  return items
}

/** A paragraph or list of an item or a cell, within the same bounds. */
export function boundedFlow(block: FlowBlock, charsMax: number, depth = 0): FlowBlock[] {
  if (block.type !== 'paragraph') return boundedLists(block, charsMax, depth + 1)
  const pieces = divideContent(block.content ?? [], charsMax)
  return pieces.map((content) => ({ type: 'paragraph', content }))
}
