import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv } from './csv'

test('a table is read as spreadsheets write it, whatever separates its cells', () => {
  expect(readCsv('\ufefftừ;đến\r\n/a;/b\r\n\r\n"/c;d";"nói ""nhỏ"""')).toEqual([
    { number: 1, cells: ['từ', 'đến'] },
    { number: 2, cells: ['/a', '/b'] },
    { number: 4, cells: ['/c;d', 'nói "nhỏ"'] },
  ])
  expect(readCsv('/a,/b\n/c?x=1;2,/d')).toEqual([
    { number: 1, cells: ['/a', '/b'] },
    { number: 2, cells: ['/c?x=1;2', '/d'] },
  ])
  expect(readCsv('')).toEqual([])
})

test('what a spreadsheet wrote comes back as it was', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '/', ' b', '\n'), minLength: 1, maxLength: 8 })
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      const filled = rows.map(([left, right]) => [`x${left}`, `y${right}`])
      const text = filled.map((row) => row.map(quote).join(',')).join('\n')
      // The first line decides the separator; a plain heading makes it the comma whatever the cells hold.
      const [, ...read] = readCsv(`from,to\n${text}`)
      expect(read.map(({ cells }) => cells)).toEqual(filled.map((row) => row.map((one) => one.trim())))
    }),
  )
})
