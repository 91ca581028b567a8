import type { Block } from './block-types'
import { wordsOf } from './blocks'
import { blockFromPlain, type PlainBlock } from './plain-blocks'
import { keyOf } from './three-way'

const HEADING = /^(##|###) (.+)$/
const BULLET = /^- (.+)$/
const NUMBER = /^\d{1,3}\. (.+)$/
const QUOTE = /^> ?(.*)$/
const SOURCE = /^— (.+)$/
const FIGURE = /^\[[ảa]nh (\d{1,9})\]$/i

/** A paragraph whose first characters would be read as a mark gets this before it. */
const ESCAPE = '\\'

/** The typed form of a body: what stands in the plain editor. An empty line parts blocks. */
export function textFromBlocks(blocks: readonly Block[]): string {
  return blocks.map(textOfBlock).join('\n\n')
}

/** The typed form of a body; null when reading it again would lose something. */
export function textHoldingAll(blocks: readonly Block[]): string | null {
  const text = textFromBlocks(blocks)
  return keyOf(blocksFromText(text)) === keyOf(blocks) ? text : null
}

function textOfBlock(block: Block): string {
  const words = wordsOf([block])
  switch (block.type) {
    case 'paragraph':
      return isMark(words) ? ESCAPE + words : words
    case 'heading':
      return `${block.attrs.level === 2 ? '##' : '###'} ${words}`
    case 'bulletList':
    case 'orderedList':
      return block.content
        .map(
          (item, index) => `${block.type === 'orderedList' ? `${index + 1}.` : '-'} ${oneLine(wordsOf(item.content))}`,
        )
        .join('\n')
    case 'blockquote': {
      const said = oneLine(wordsOf(block.content))
      const text = SOURCE.test(said) || said.startsWith(ESCAPE) ? ESCAPE + said : said
      return block.attrs.source ? `> ${text}\n> — ${block.attrs.source}` : `> ${text}`
    }
    case 'figure':
      return `[ảnh ${block.attrs.mediaId}]`
    default:
      return words
  }
}

const oneLine = (text: string) => text.replaceAll('\n', ' ')

const isMark = (line: string) =>
  line.startsWith(ESCAPE) || [HEADING, BULLET, NUMBER, QUOTE, FIGURE].some((mark) => mark.test(line))

const unescaped = (line: string) => (line.startsWith(ESCAPE) ? line.slice(ESCAPE.length) : line)

/**
 * Reads typed text: an empty line parts blocks, lines that follow one another are one paragraph. `## ` and `### ` head,
 * `- ` and `1. ` list, `> ` quotes (its last line `> — Nguồn` names the source), `[ảnh 12]` shows picture 12.
 * Any text has a reading; nothing is refused here.
 */
export function blocksFromText(text: string): Block[] {
  const pieces = text.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n/)
  return pieces.flatMap(blocksOfPiece).map(blockFromPlain)
}

function blocksOfPiece(piece: string): PlainBlock[] {
  const blocks: PlainBlock[] = []
  for (const line of piece.split('\n').map((raw) => raw.trim())) {
    if (line === '' || continues(blocks.at(-1), line)) continue
    blocks.push(blockOfLine(line))
  }
  return blocks.filter((block) => block.type !== 'quote' || block.text !== '')
}

function blockOfLine(line: string): PlainBlock {
  const heading = HEADING.exec(line)
  if (heading?.[2]) return { type: 'heading', level: heading[1] === '##' ? 2 : 3, text: heading[2] }
  const bullet = BULLET.exec(line)
  if (bullet?.[1]) return { type: 'list', isOrdered: false, items: [bullet[1]] }
  const number = NUMBER.exec(line)
  if (number?.[1]) return { type: 'list', isOrdered: true, items: [number[1]] }
  const figure = FIGURE.exec(line)
  if (figure?.[1] && Number(figure[1]) > 0) return { type: 'figure', mediaId: Number(figure[1]) }
  const quote = QUOTE.exec(line)
  if (quote) return { type: 'quote', text: unescaped(quote[1] ?? '') }
  return { type: 'paragraph', text: unescaped(line) }
}

/** Adds a line to the block before it when it belongs there; false when it starts a new one. */
function continues(last: PlainBlock | undefined, line: string): boolean {
  if (last?.type === 'paragraph' && !isMark(line)) {
    last.text = `${last.text} ${line}`
    return true
  }
  if (last?.type === 'list') {
    const item = (last.isOrdered ? NUMBER : BULLET).exec(line)?.[1]
    if (item) last.items.push(item)
    return item !== undefined
  }
  const quoted = last?.type === 'quote' ? QUOTE.exec(line)?.[1] : undefined
  if (last?.type !== 'quote' || quoted === undefined) return false
  const source = SOURCE.exec(quoted)?.[1]
  if (source) last.source = source
  else last.text = `${last.text} ${unescaped(quoted)}`.trim()
  return true
}
