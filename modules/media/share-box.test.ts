import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SHARE_CARD, shareBox } from './picture-shape'

test.each([
  [
    'a wide picture, its point on the right',
    1600,
    600,
    { x: 0.9, y: 0.5 },
    { left: 457, top: 0, width: 1143, height: 600 },
  ],
  [
    'a tall picture, a face near the top',
    1200,
    1600,
    { x: 0.5, y: 0.1 },
    { left: 0, top: 0, width: 1200, height: 630 },
  ],
  [
    'a tall picture, its point in the lower half',
    1200,
    1600,
    { x: 0.5, y: 0.7 },
    { left: 0, top: 805, width: 1200, height: 630 },
  ],
  ['the middle', 1200, 800, { x: 0.5, y: 0.5 }, { left: 0, top: 85, width: 1200, height: 630 }],
  ['a picture of these proportions', 1200, 630, { x: 0, y: 1 }, { left: 0, top: 0, width: 1200, height: 630 }],
])('%s', (_name, width, height, focal, box) => {
  expect(shareBox(width, height, focal)).toEqual(box)
})

test('a small picture has no card of its own', () => {
  expect(shareBox(599, 800, { x: 0.2, y: 0.2 })).toBeNull()
  expect(shareBox(1600, 200, { x: 0.2, y: 0.2 })).toBeNull()
})

test('the card lies inside the picture, has its proportions and shows the point', () => {
  const side = fc.integer({ min: 630, max: 12_000 })
  const fraction = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(side, side, fraction, fraction, (width, height, x, y) => {
      const box = shareBox(width, height, { x, y })!
      expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0)
      expect(box.left + box.width).toBeLessThanOrEqual(width)
      expect(box.top + box.height).toBeLessThanOrEqual(height)
      expect(Math.abs(box.width / box.height - SHARE_CARD.widthPixels / SHARE_CARD.heightPixels)).toBeLessThan(0.01)
      for (const [point, start, length] of [
        [x * width, box.left, box.width],
        [y * height, box.top, box.height],
      ] as const) {
        expect(point).toBeGreaterThanOrEqual(start - 1)
        expect(point).toBeLessThanOrEqual(start + length + 1)
      }
    }),
  )
})
