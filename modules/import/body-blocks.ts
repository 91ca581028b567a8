import { unreachable } from '@/lib/unreachable'
import { countCodePoints } from '@/lib/vi/text'
import { HEADING_CHARS_MAX, LIST_ITEMS_MAX, PARAGRAPH_CHARS_MAX } from '@/modules/articles/body-limits'
import type { PlainBlock } from '@/modules/articles/plain-blocks'

/** How wiki archives write a heading in plain text. */
const WIKI_HEADING = /^(={2,6}) ?(.+?) ?\1$/

/**
 * The blocks of a plain body: blank lines part paragraphs. A body without any blank line was written a paragraph a
 * line. Nothing in it is a mark, save for a heading between equals signs.
 */
export function blocksFromPlainBody(body: string): PlainBlock[] {
  const text = body.replace(/\r\n?/g, '\n')
  const pieces = /\n[^\S\n]*\n/.test(text.trim()) ? text.split(/\n[^\S\n]*\n/) : text.split('\n')
  return pieces.flatMap((piece) => {
    const lines = piece.split('\n').map((line) => line.trim())
    const blocks: PlainBlock[] = []
    let words: string[] = []
    const endParagraph = () => {
      if (words.length > 0) blocks.push({ type: 'paragraph', text: words.join(' ') })
      words = []
    }
    for (const line of lines.filter((each) => each !== '')) {
      const heading = WIKI_HEADING.exec(line)
      if (!heading?.[2]) words.push(line)
      else {
        endParagraph()
        blocks.push({ type: 'heading', level: heading[1] === '==' ? 2 : 3, text: heading[2] })
      }
    }
    endParagraph()
    return blocks
  })
}

/** Blocks within the bounds of a body: what is too long for one is divided, what says nothing is left out. */
export function fitBlocks(blocks: readonly PlainBlock[]): PlainBlock[] {
  return blocks.flatMap((block): PlainBlock[] => {
    switch (block.type) {
      case 'heading':
        if (!hasWords(block.text)) return []
        return countCodePoints(block.text) <= HEADING_CHARS_MAX
          ? [block]
          : divide(block.text, PARAGRAPH_CHARS_MAX).map((text) => ({ type: 'paragraph', text }))
      case 'list':
        return inGroups(
          block.items.flatMap((item) => divide(item, PARAGRAPH_CHARS_MAX)),
          LIST_ITEMS_MAX,
        ).map((items) => ({ ...block, items }))
      case 'paragraph':
      case 'quote':
        return divide(block.text, PARAGRAPH_CHARS_MAX).map((text) => ({ ...block, text }))
      case 'figure':
        return [block]
      default:
        return unreachable(block)
    }
  })
}

/** False for text of spaces and invisible characters alone; ends at the first letter. */
const hasWords = (text: string) => /[^\s\p{Default_Ignorable_Code_Point}]/u.test(text)

/** A text in pieces of at most so many characters, parted after a sentence, else at a space, else anywhere. */
export function divide(text: string, charsMax: number): string[] {
  const pieces: string[] = []
  let rest = text
  while (rest.length > charsMax) {
    const head = rest.slice(0, charsMax)
    const sentence = Math.max(...['. ', '! ', '? ', '… '].map((mark) => head.lastIndexOf(mark)))
    const space = sentence > 0 ? sentence + 1 : head.lastIndexOf(' ')
    // Never between the two halves of one character.
    const end = space > 0 ? space : charsMax - (/[\ud800-\udbff]$/.test(head) ? 1 : 0)
    pieces.push(rest.slice(0, end).trim())
    rest = rest.slice(end).trim()
  }
  return [...pieces, rest].filter(hasWords)
}

function inGroups<Item>(items: Item[], size: number): Item[][] {
  const groups: Item[][] = []
  for (let start = 0; start < items.length; start += size) groups.push(items.slice(start, start + size))
  return groups
}
