import type { FlowBlock, TableCell } from '@/modules/articles/block-types'
import { LIST_ITEMS_MAX } from '@/modules/articles/body-limits'
import { cleanInlines, textRun } from '@/modules/articles/inline'
import { squareTable, TABLE_COLUMNS_MAX, TABLE_ROWS_MAX } from '@/modules/articles/tables'
import type { ElementNode } from './html-tree'
import type { Piece } from './pieces'

export type ReadCell = { isHeader: boolean; colspan: number; rowspan: number; pieces: Piece[] }

export const spanOf = ({ attributes }: ElementNode, name: 'colspan' | 'rowspan', max: number): number => {
  const span = Number.parseInt(attributes[name] ?? '1', 10)
  return Number.isFinite(span) ? Math.min(Math.max(span, 1), max) : 1
}

/** A table that only holds its content in place: one column of cells, as old pages put a caption under a picture. */
const isFrame = (rows: readonly ReadCell[][]) => rows.every((row) => row.length <= 1)

/**
 * What a table of the clipboard is to us: a table, or its content alone where it was only a frame or is larger than an
 * article can show. Pictures cannot stand in a cell; they follow the table.
 */
export function piecesOfTable(rows: readonly ReadCell[][]): Piece[] {
  const hasWords = (row: readonly ReadCell[]) => row.some(({ pieces }) => pieces.length > 0)
  if (!rows.some(hasWords)) return []
  // A row of nothing may be what cells above reach into.
  const isSpanned = rows.flat().some(({ rowspan }) => rowspan > 1)
  const worded = isSpanned ? rows : rows.filter(hasWords)
  const cells = worded.flat()
  const pieces = cells.flatMap((cell) => cell.pieces)
  const isTooLarge = isBeyondTables(worded) || cells.some((cell) => cell.pieces.length > LIST_ITEMS_MAX)
  if (isFrame(worded) || isTooLarge) return pieces
  const content = squareTable(worded.map((row) => ({ type: 'tableRow' as const, content: row.map(tableCell) })))
  // Cells that were missing are there now.
  if (isBeyondTables(content.map((row) => row.content))) return pieces
  return [
    { kind: 'table', table: { type: 'table', content } },
    ...pieces.filter(({ kind }) => kind === 'picture' || kind === 'embed'),
  ]
}

const isBeyondTables = (rows: readonly (readonly unknown[])[]) =>
  rows.length > TABLE_ROWS_MAX || rows.some((row) => row.length > TABLE_COLUMNS_MAX)

function tableCell({ isHeader, colspan, rowspan, pieces }: ReadCell): TableCell {
  const content = pieces.flatMap(flowBlocksOf).map((block) => (isHeader ? withoutBold(block) : block))
  return {
    type: isHeader ? 'tableHeader' : 'tableCell',
    attrs: { colspan, rowspan },
    content: content.length > 0 ? content : [{ type: 'paragraph' }],
  }
}

/** A head cell is drawn bold anyway. */
function withoutBold(block: FlowBlock): FlowBlock {
  if (block.type !== 'paragraph' || !block.content) return block
  const content = block.content.map((inline) =>
    inline.type === 'text'
      ? textRun(
          inline.text,
          inline.marks?.filter(({ type }) => type !== 'bold'),
        )
      : inline,
  )
  return { ...block, content: cleanInlines(content) ?? content }
}

/** A piece as it may stand in an item or a cell; a table within is read line by line. */
export function flowBlocksOf(piece: Piece): FlowBlock[] {
  switch (piece.kind) {
    case 'line':
      return [{ type: 'paragraph', content: piece.content }]
    case 'list':
      return [piece.list]
    case 'quote':
      return piece.lines.flatMap(flowBlocksOf)
    case 'table':
      return piece.table.content.flatMap((row) => row.content.flatMap((cell) => cell.content)).filter(hasContent)
    default:
      return []
  }
}

const hasContent = (block: FlowBlock) => block.type !== 'paragraph' || block.content !== undefined
