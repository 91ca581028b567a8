import { countCodePoints } from '@/lib/vi/text'
import type { Block, Table } from '@/modules/articles/block-types'
import {
  HEADING_CHARS_MAX,
  LIST_ITEMS_MAX,
  PARAGRAPH_CHARS_MAX,
  SOURCE_CHARS_MAX,
} from '@/modules/articles/body-limits'
import { boundedFlow, boundedLists, divideContent } from './bounds'
import { wordsOfLine } from './lines'
import type { Line, LineFacts, Piece } from './pieces'

/** A block and, for those of one line, what is known of that line. */
export type FactualBlock = { block: Block; facts: LineFacts | null }

/** Pieces as blocks of a body, within its bounds: nothing with words in it is lost. */
export function blocksOfPieces(pieces: readonly Piece[]): FactualBlock[] {
  const levelOf = headingLevels(pieces)
  return joinedQuotes(pieces).flatMap((piece) => blocksOf(piece, levelOf))
}

const unfactual = (block: Block): FactualBlock => ({ block, facts: null })

function blocksOf(piece: Piece, levelOf: (rank: number) => 2 | 3): FactualBlock[] {
  switch (piece.kind) {
    case 'line':
      return lineBlocks(piece, levelOf)
    case 'list':
      return boundedLists(piece.list, PARAGRAPH_CHARS_MAX).map(unfactual)
    case 'quote':
      return quoteBlocks(piece.lines, piece.source)
    case 'table':
      return [unfactual(boundedTable(piece.table))]
    case 'embed':
      return [unfactual(piece.embed)]
    case 'picture':
      return [unfactual({ type: 'missingPicture', attrs: { note: piece.picture.note } })]
    case 'rule':
      return [unfactual({ type: 'horizontalRule' })]
  }
}

function lineBlocks({ content, facts }: Line, levelOf: (rank: number) => 2 | 3): FactualBlock[] {
  const isHeading = facts.headingRank !== null && countCodePoints(wordsOfLine(content)) <= HEADING_CHARS_MAX
  if (isHeading) {
    const block: Block = { type: 'heading', attrs: { level: levelOf(facts.headingRank ?? 1) }, content }
    return [{ block, facts }]
  }
  const paragraphs = divideContent(content, PARAGRAPH_CHARS_MAX)
  return paragraphs.map((paragraph) => ({ block: { type: 'paragraph', content: paragraph }, facts }))
}

function quoteBlocks(lines: readonly Line[], source: string): FactualBlock[] {
  const paragraphs = lines.flatMap(({ content }) => divideContent(content, PARAGRAPH_CHARS_MAX))
  const blocks: FactualBlock[] = []
  const isSource = source !== '' && countCodePoints(source) <= SOURCE_CHARS_MAX
  if (source !== '' && !isSource)
    paragraphs.push(...divideContent([{ type: 'text', text: source }], PARAGRAPH_CHARS_MAX))
  for (let at = 0; at < paragraphs.length; at += LIST_ITEMS_MAX) {
    const content = paragraphs
      .slice(at, at + LIST_ITEMS_MAX)
      .map((each) => ({ type: 'paragraph' as const, content: each }))
    const isLast = at + LIST_ITEMS_MAX >= paragraphs.length
    blocks.push(unfactual({ type: 'blockquote', attrs: { source: isLast && isSource ? source : '' }, content }))
  }
  return blocks
}

function boundedTable(table: Table): Table {
  return {
    type: 'table',
    content: table.content.map((row) => ({
      type: 'tableRow',
      content: row.content.map((cell) => {
        const content = cell.content.flatMap((block) => boundedFlow(block, PARAGRAPH_CHARS_MAX))
        return { ...cell, content: content.length > 0 ? content : [{ type: 'paragraph' as const }] }
      }),
    })),
  }
}

/** Paragraphs in a quotation's style that follow each other are one quotation. */
function joinedQuotes(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  let lines: Line[] | null = null
  for (const piece of pieces) {
    const isQuoted = piece.kind === 'line' && piece.facts.isQuote && piece.facts.headingRank === null
    if (!isQuoted) {
      lines = null
      joined.push(piece)
    } else if (lines) lines.push(piece)
    else {
      lines = [piece]
      joined.push({ kind: 'quote', lines, source: '' })
    }
  }
  return joined
}

/**
 * Our articles have two levels of headings below their headline. A document's greatest headings become the first of
 * them, unless the greatest is used once, at the head: that is the headline itself.
 */
function headingLevels(pieces: readonly Piece[]): (rank: number) => 2 | 3 {
  const ranks = pieces.flatMap((piece) => (piece.kind === 'line' ? (piece.facts.headingRank ?? []) : []))
  const below = ranks[0] === 1 && ranks.indexOf(1, 1) === -1 ? ranks.slice(1) : ranks
  const isShifted = below.includes(1)
  return (rank) => {
    if (rank <= 1) return 2
    return rank === 2 && !isShifted ? 2 : 3
  }
}
