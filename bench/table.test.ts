import { expect, test } from 'vitest'
import { byteCount, figure, times } from './figures'
import { drawTable } from './table'

test('columns line up, whatever the length of the Vietnamese words', () => {
  const drawn = drawTable([
    { what: 'Trang bài đã có sẵn', ours: '25.300', against: '36.700', ratio: '0,69 ×' },
    { what: 'p99', ours: '4,1 ms', note: 'cùng một lượt' },
  ]).split('\n')
  expect(new Set(drawn.map((line) => [...line].length)).size).toBe(1)
  expect(drawn[0]).toContain('Phép đo')
  expect(drawn[2]).toContain('0,69 ×')
})

test('figures are spelt as Vietnamese readers spell them', () => {
  expect(figure(25_300)).toBe('25.300')
  expect(figure(4.159)).toBe('4,16')
  expect(byteCount(2_700)).toBe('2.700 B')
  expect(times(0.644)).toBe('0,64 ×')
  expect(figure(Number.NaN)).toBe('–')
})
