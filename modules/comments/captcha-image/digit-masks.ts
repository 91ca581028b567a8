import { DIGIT_STROKES, type Point } from './digit-strokes'

/** Samples in one unit of the digit's box; the field reaches a margin beyond the box on every side. */
export const SAMPLES_PER_UNIT = 40
export const MARGIN_UNITS = 0.3
const WIDTH_UNITS = 1 + 2 * MARGIN_UNITS
const HEIGHT_UNITS = 1.4 + 2 * MARGIN_UNITS
export const MASK_WIDTH = Math.round(WIDTH_UNITS * SAMPLES_PER_UNIT)
export const MASK_HEIGHT = Math.round(HEIGHT_UNITS * SAMPLES_PER_UNIT)

function squaredDistance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const lengthSquared = dx * dx + dy * dy
  const along = lengthSquared === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / lengthSquared
  const t = Math.min(1, Math.max(0, along))
  return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2
}

function distanceTo(point: Point, strokes: readonly (readonly Point[])[]): number {
  let nearest = Number.POSITIVE_INFINITY
  for (const stroke of strokes)
    stroke.forEach((end, index) => {
      const start = stroke[index - 1]
      if (start) nearest = Math.min(nearest, squaredDistance(point, start, end))
    })
  return Math.sqrt(nearest)
}

/** How far each sample lies from the pen's path: thickness and smooth edges are chosen when it is painted. */
function fieldOf(strokes: readonly (readonly Point[])[]): Float32Array {
  const field = new Float32Array(MASK_WIDTH * MASK_HEIGHT)
  for (let row = 0; row < MASK_HEIGHT; row += 1)
    for (let column = 0; column < MASK_WIDTH; column += 1) {
      const point: Point = [column / SAMPLES_PER_UNIT - MARGIN_UNITS, row / SAMPLES_PER_UNIT - MARGIN_UNITS]
      field[row * MASK_WIDTH + column] = distanceTo(point, strokes)
    }
  return field
}

/** The distance fields of the eight digits, computed once when the process first draws. */
const fields = new Map<string, Float32Array>()

export function digitField(digit: string): Float32Array {
  const known = fields.get(digit)
  if (known) return known
  const field = fieldOf(DIGIT_STROKES[digit] ?? [])
  fields.set(digit, field)
  return field
}

/** The distance at a point of the digit's box, between samples; far away outside the field. */
export function distanceAt(field: Float32Array, x: number, y: number): number {
  const column = (x + MARGIN_UNITS) * SAMPLES_PER_UNIT
  const row = (y + MARGIN_UNITS) * SAMPLES_PER_UNIT
  const [left, top] = [Math.floor(column), Math.floor(row)]
  if (left < 0 || top < 0 || left + 1 >= MASK_WIDTH || top + 1 >= MASK_HEIGHT) return 1
  const [fx, fy] = [column - left, row - top]
  const at = top * MASK_WIDTH + left
  const upper = (field[at] ?? 1) * (1 - fx) + (field[at + 1] ?? 1) * fx
  const lower = (field[at + MASK_WIDTH] ?? 1) * (1 - fx) + (field[at + MASK_WIDTH + 1] ?? 1) * fx
  return upper * (1 - fy) + lower * fy
}
