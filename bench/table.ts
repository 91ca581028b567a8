import type { Row } from './measurement'

const HEADINGS = ['Phép đo', 'Trang Nhất', 'Đối chứng', 'Tỉ lệ', 'Ghi chú']
/** Figures stand under one another by their last digit. */
const IS_FIGURE = [false, true, true, true, false]

const width = (text: string) => [...text.normalize('NFC')].length

/** Draws every row as one table of fixed columns; it is Markdown as well, for `docs/performance.md`. */
export function drawTable(rows: readonly Row[]): string {
  const lines = rows.map((row) => [row.what, row.ours, row.against ?? '', row.ratio ?? '', row.note ?? ''])
  const widths = HEADINGS.map((heading, column) =>
    Math.max(...[heading, ...lines.map((line) => line[column] ?? '')].map(width)),
  )
  const draw = (cells: readonly string[]) =>
    `| ${cells
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - width(cell))
        return IS_FIGURE[column] ? space + cell : cell + space
      })
      .join(' | ')} |`
  const rule = `|${widths.map((size, column) => (IS_FIGURE[column] ? `${'-'.repeat(size + 1)}:` : '-'.repeat(size + 2))).join('|')}|`
  return [draw(HEADINGS), rule, ...lines.map(draw)].join('\n')
}
