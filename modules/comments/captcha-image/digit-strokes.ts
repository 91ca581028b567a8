/** A point in a box one unit wide and 1.4 high; y points down. */
export type Point = readonly [x: number, y: number]

const ARC_STEP_DEGREES = 15

/** Part of an ellipse as a run of points. Degrees: 0 is right, 90 is down. */
function arc(centre: Point, radius: Point, from: number, to: number): Point[] {
  const steps = Math.ceil(Math.abs(to - from) / ARC_STEP_DEGREES)
  return Array.from({ length: steps + 1 }, (_, index): Point => {
    const angle = ((from + ((to - from) * index) / steps) * Math.PI) / 180
    return [centre[0] + radius[0] * Math.cos(angle), centre[1] + radius[1] * Math.sin(angle)]
  })
}

const ring = (centre: Point, radius: Point) => arc(centre, radius, 0, 360)

const six: Point[][] = [
  [
    [0.76, 0.02],
    [0.52, 0.22],
    [0.3, 0.5],
    [0.16, 0.76],
    [0.1, 0.98],
  ],
  ring([0.5, 0.98], [0.4, 0.4]),
]

/**
 * The digits as a pen would write them, drawn for this product: each is a list of strokes. Strokes, not outlines of a
 * font, because the picture bends them before they get their thickness.
 */
export const DIGIT_STROKES: Readonly<Record<string, readonly (readonly Point[])[]>> = {
  '2': [[...arc([0.5, 0.4], [0.4, 0.4], -170, 35), [0.08, 1.36], [0.94, 1.36]]],
  '3': [arc([0.45, 0.35], [0.38, 0.34], -160, 95), arc([0.45, 1.02], [0.43, 0.37], -95, 155)],
  '4': [
    [
      [0.66, 0.02],
      [0.04, 0.94],
      [0.98, 0.94],
    ],
    [
      [0.72, 0.5],
      [0.72, 1.4],
    ],
  ],
  '5': [[[0.86, 0.03], [0.22, 0.03], [0.15, 0.62], ...arc([0.46, 0.94], [0.43, 0.44], -125, 150)]],
  '6': six,
  '7': [
    [
      [0.06, 0.03],
      [0.94, 0.03],
      [0.36, 1.38],
    ],
  ],
  '8': [ring([0.5, 0.35], [0.33, 0.33]), ring([0.5, 1.03], [0.42, 0.36])],
  '9': six.map((stroke) => stroke.map(([x, y]): Point => [1 - x, 1.4 - y])),
}
