import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  boxBetween,
  boxOfRatio,
  fractionTyped,
  fromBox,
  inBox,
  movedBox,
  percent,
  shownIn,
  turnedBox,
  turnedPoint,
  WHOLE_BOX,
  wholeSize,
} from './shape-geometry'

const fraction = fc.double({ min: 0, max: 1, noNaN: true })
const point = fc.record({ x: fraction, y: fraction })
const box = fc.tuple(point, point).map(([from, to]) => boxBetween(from, to))
const size = fc.record({ width: fc.integer({ min: 50, max: 8_000 }), height: fc.integer({ min: 50, max: 8_000 }) })
const ratio = fc.constantFrom(16 / 9, 4 / 3, 1, 3 / 4)
const A_HAIR = 1e-9

const isInside = (inner: typeof WHOLE_BOX, outer = WHOLE_BOX) =>
  inner.width > 0 &&
  inner.height > 0 &&
  inner.left >= outer.left - A_HAIR &&
  inner.top >= outer.top - A_HAIR &&
  inner.left + inner.width <= outer.left + outer.width + A_HAIR &&
  inner.top + inner.height <= outer.top + outer.height + A_HAIR

test('whatever is drawn or moved stays inside the picture', () => {
  fc.assert(fc.property(box, (drawn) => isInside(drawn)))
  fc.assert(fc.property(box, point, point, (drawn, a, b) => isInside(movedBox(drawn, { x: a.x - b.x, y: a.y - b.y }))))
})

test('a cut of given proportions lies inside the box and has them', () => {
  fc.assert(
    fc.property(box, ratio, size, (drawn, wanted, picture) => {
      const cut = boxOfRatio(drawn, wanted, picture)
      expect(isInside(cut, drawn)).toBe(true)
      expect((cut.width * picture.width) / (cut.height * picture.height)).toBeCloseTo(wanted, 6)
    }),
  )
})

test('every place shows part of the cut picture, with the point in sight', () => {
  fc.assert(
    fc.property(box, point, ratio, size, (drawn, focal, wanted, picture) => {
      const shown = shownIn(drawn, focal, wanted, picture)
      expect(isInside(shown, drawn)).toBe(true)
      const seen = fromBox(focal, drawn)
      expect(seen.x).toBeGreaterThanOrEqual(shown.left - A_HAIR)
      expect(seen.x).toBeLessThanOrEqual(shown.left + shown.width + A_HAIR)
      expect(seen.y).toBeGreaterThanOrEqual(shown.top - A_HAIR)
      expect(seen.y).toBeLessThanOrEqual(shown.top + shown.height + A_HAIR)
    }),
  )
})

test('a point goes into a box and out again', () => {
  fc.assert(
    fc.property(box, point, (drawn, inside) => {
      const back = inBox(fromBox(inside, drawn), drawn)
      expect(back.x).toBeCloseTo(inside.x, 6)
      expect(back.y).toBeCloseTo(inside.y, 6)
    }),
  )
  expect(inBox({ x: 0, y: 1 }, { left: 0.5, top: 0.2, width: 0.3, height: 0.3 })).toEqual({ x: 0, y: 1 })
})

test('four quarter turns are none', () => {
  fc.assert(
    fc.property(box, point, (drawn, focal) => {
      const back = turnedBox(turnedBox(turnedBox(turnedBox(drawn))))
      for (const side of ['left', 'top', 'width', 'height'] as const) expect(back[side]).toBeCloseTo(drawn[side], 9)
      const end = turnedPoint(turnedPoint(turnedPoint(turnedPoint(focal))))
      expect([end.x, end.y].map((value) => value.toFixed(9))).toEqual(
        [focal.x, focal.y].map((value) => value.toFixed(9)),
      )
    }),
  )
  expect(turnedPoint({ x: 0, y: 0 })).toEqual({ x: 1, y: 0 })
})

test('sizes and numbers as people write them', () => {
  expect(wholeSize({ width: 300, height: 400 }, { left: 0, top: 0, width: 0.5, height: 1 })).toEqual({
    width: 600,
    height: 400,
  })
  expect(percent(0.125)).toBe('12,5')
  expect(percent(1 / 3)).toBe('33,33')
  expect(fractionTyped(' 12,5 ')).toBe(0.125)
  expect(fractionTyped('100')).toBe(1)
  for (const wrong of ['', 'x', '-1', '101', '1e2', '12,', '12.5.1']) expect(fractionTyped(wrong), wrong).toBeNull()
})
