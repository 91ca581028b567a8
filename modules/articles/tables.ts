import type { TableCell, TableRow } from './block-types'

export const TABLE_ROWS_MAX = 500
export const TABLE_COLUMNS_MAX = 30

const emptyCell = (): TableCell => ({
  type: 'tableCell',
  attrs: { colspan: 1, rowspan: 1 },
  content: [{ type: 'paragraph' }],
})

/**
 * Rows as a full rectangle: a cell that would lie over another or beyond the edge becomes smaller, a place without a
 * cell gets an empty one. No word is lost. A table of whole rows comes back as it was.
 */
export function squareTable(rows: readonly TableRow[]): TableRow[] {
  const taken = rows.map(() => new Set<number>())
  const placed = rows.map((): { column: number; cell: TableCell }[] => [])
  rows.forEach(({ content }, row) => {
    let column = 0
    for (const cell of content) {
      while (taken[row]?.has(column)) column += 1
      const attrs = fittingSpan(taken, row, column, cell.attrs)
      for (let down = row; down < row + attrs.rowspan; down += 1) {
        for (let right = column; right < column + attrs.colspan; right += 1) taken[down]?.add(right)
      }
      placed[row]?.push({ column, cell: { ...cell, attrs } })
    }
  })
  const width = Math.max(1, ...taken.map((columns) => Math.max(-1, ...columns) + 1))
  taken.forEach((columns, row) => {
    for (let column = 0; column < width; column += 1) {
      if (!columns.has(column)) placed[row]?.push({ column, cell: emptyCell() })
    }
  })
  return placed.map((places) => ({
    type: 'tableRow',
    content: places.sort((left, right) => left.column - right.column).map(({ cell }) => cell),
  }))
}

function fittingSpan(taken: readonly Set<number>[], row: number, column: number, span: TableCell['attrs']) {
  let colspan = 1
  while (colspan < span.colspan && !taken[row]?.has(column + colspan)) colspan += 1
  // Below, the cells of later rows are not placed yet: only those that reach down from above are in the way.
  const isFree = (below: number) =>
    Array.from({ length: colspan }, (_, right) => column + right).every((place) => !taken[below]?.has(place))
  let rowspan = 1
  while (rowspan < span.rowspan && row + rowspan < taken.length && isFree(row + rowspan)) rowspan += 1
  return { colspan, rowspan }
}
