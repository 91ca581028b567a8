/** Lines of a table as spreadsheets write it: commas or semicolons or tabs, quotes doubled inside quotes. */
export type CsvLine = { number: number; cells: string[] }

const SEPARATORS = [';', '\t', ',']

/** Reads comma-separated text; the separator is the one the first line uses most. Empty lines are passed over. */
export function readCsv(text: string): CsvLine[] {
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const [firstLine = ''] = source.split('\n', 1)
  const separator = SEPARATORS.reduce((best, one) =>
    firstLine.split(one).length > firstLine.split(best).length ? one : best,
  )
  const lines: CsvLine[] = []
  let cells: string[] = []
  let cell = ''
  let isQuoted = false
  let number = 1
  let startedAt = 1
  const endLine = () => {
    cells.push(cell)
    if (cells.some((one) => one.trim() !== '')) lines.push({ number: startedAt, cells: cells.map((one) => one.trim()) })
    cells = []
    cell = ''
  }
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at] ?? ''
    if (letter === '\n') number += 1
    if (isQuoted) {
      if (letter !== '"') cell += letter
      else if (source[at + 1] === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
    } else if (letter === '"' && cell.trim() === '') {
      isQuoted = true
      cell = ''
    } else if (letter === separator) {
      cells.push(cell)
      cell = ''
    } else if (letter === '\n') {
      endLine()
      startedAt = number
    } else cell += letter
  }
  endLine()
  return lines
}
