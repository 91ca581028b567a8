/** What Excel takes for the beginning of a formula, also in the wide forms of an Asian keyboard. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * One row of a CSV file (RFC 4180, every cell in quotes). A cell that a spreadsheet would calculate gets an apostrophe
 * in front, so that a name somebody chose cannot run on the reader's computer.
 */
export function csvRow(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: string | number): string {
  // A number of ours is a number; whatever people typed is text.
  if (typeof cell === 'number') return String(cell)
  const text = cell.replaceAll('\0', '')
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
}

/** What makes Excel read the file as UTF-8. */
export const CSV_BYTE_ORDER_MARK = '\ufeff'
