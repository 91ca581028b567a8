import { expect, test } from 'vitest'
import { roundTop } from './round-top'

test('a chart ends at a round number just above its highest value', () => {
  expect([[0], [1], [3, 2], [7], [10], [11], [199], [201], [5_001]].map(roundTop)).toEqual([
    1, 1, 5, 10, 10, 20, 200, 500, 10_000,
  ])
  expect(roundTop([])).toBe(1)
})
