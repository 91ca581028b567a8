import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRow } from './csv'

/** A small reader of one row, written from RFC 4180. */
function readRow(row: string): string[] {
  const cells: string[] = []
  let at = 0
  while (at < row.length - 2) {
    const isQuoted = row[at] === '"'
    let cell = ''
    if (isQuoted) {
      at += 1
      while (row[at] !== '"' || row[at + 1] === '"') {
        cell += row[at]
        at += row[at] === '"' ? 2 : 1
      }
      at += 1
    } else while (row[at] !== ',' && row[at] !== '\r') cell += row[at++]
    cells.push(cell)
    at += 1
  }
  return cells
}

test('whatever is written is read back, and never begins as a formula does', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('=1+1', '@SUM(A1)', '＝HYPERLINK("x")', 'a"b', 'dòng\nmới', ','))
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
      const read = readRow(csvRow(cells))
      expect(read).toHaveLength(cells.length)
      read.forEach((text, index) => {
        expect(text).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
        expect([cells[index]!.replaceAll('\0', ''), `'${cells[index]!.replaceAll('\0', '')}`]).toContain(text)
        if (text !== cells[index]) expect(text.startsWith("'") || cells[index]!.includes('\0')).toBe(true)
      })
    }),
  )
})

test('numbers stay numbers', () => expect(csvRow([-5, 'Hà Đông'])).toBe('-5,"Hà Đông"\r\n'))
