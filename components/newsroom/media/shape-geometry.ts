/** A part of a picture in fractions of its width and height. */
export type Box = { left: number; top: number; width: number; height: number }
export type Point = { x: number; y: number }
export type Size = { width: number; height: number }

export const WHOLE_BOX: Box = { left: 0, top: 0, width: 1, height: 1 }
const SIDE_MIN = 0.02

const within = (value: number, min: number, max: number) => Math.min(Math.max(value, min), max)

/** The box between two points, at least a sliver wide and high, inside the picture. */
export function boxBetween(from: Point, to: Point): Box {
  const left = within(Math.min(from.x, to.x), 0, 1 - SIDE_MIN)
  const top = within(Math.min(from.y, to.y), 0, 1 - SIDE_MIN)
  const width = within(Math.abs(to.x - from.x), SIDE_MIN, 1 - left)
  const height = within(Math.abs(to.y - from.y), SIDE_MIN, 1 - top)
  return { left, top, width, height }
}

/** The box moved by so much, as far as the picture's edges let it. */
export function movedBox(box: Box, by: Point): Box {
  return { ...box, left: within(box.left + by.x, 0, 1 - box.width), top: within(box.top + by.y, 0, 1 - box.height) }
}

/** The largest box of these proportions inside `box`, around the same middle. */
export function boxOfRatio(box: Box, ratio: number, picture: Size): Box {
  const [width, height] = [box.width * picture.width, box.height * picture.height]
  const [cutWidth, cutHeight] = width / height > ratio ? [height * ratio, height] : [width, width / ratio]
  const fractions = { width: cutWidth / picture.width, height: cutHeight / picture.height }
  return {
    left: box.left + (box.width - fractions.width) / 2,
    top: box.top + (box.height - fractions.height) / 2,
    ...fractions,
  }
}

/** What a place of other proportions shows of a cut picture: as `object-fit: cover` with the point as its position. */
export function shownIn(box: Box, focal: Point, ratio: number, picture: Size): Box {
  const fitting = boxOfRatio(box, ratio, picture)
  return {
    ...fitting,
    left: box.left + (box.width - fitting.width) * focal.x,
    top: box.top + (box.height - fitting.height) * focal.y,
  }
}

/** A point of the picture as a fraction of the box; kept inside it. */
export function inBox(point: Point, box: Box): Point {
  return { x: within((point.x - box.left) / box.width, 0, 1), y: within((point.y - box.top) / box.height, 0, 1) }
}

/** A fraction of the box as a point of the picture. */
export const fromBox = (point: Point, box: Box): Point => ({
  x: box.left + point.x * box.width,
  y: box.top + point.y * box.height,
})

/** The box and point of a picture that is turned a quarter more, clockwise: what was left is now on top. */
export const turnedBox = ({ left, top, width, height }: Box): Box => ({
  left: 1 - top - height,
  top: left,
  width: height,
  height: width,
})
export const turnedPoint = ({ x, y }: Point): Point => ({ x: 1 - y, y: x })

/** The size of the whole turned picture, up to scale, from what a cut of it measures. */
export function wholeSize(shown: Size, crop: Box | null): Size {
  const { width, height } = crop ?? WHOLE_BOX
  return { width: shown.width / width, height: shown.height / height }
}

/** `12,5`: a fraction in per cent as people write it. */
export const percent = (value: number) => String(Math.round(value * 10_000) / 100).replace('.', ',')

/** The fraction that a typed per cent means; null while it is none between 0 and 100. */
export function fractionTyped(text: string): number | null {
  if (!/^\s*\d{1,3}(?:[.,]\d{1,4})?\s*$/.test(text)) return null
  const value = Number(text.replace(',', '.')) / 100
  return value <= 1 ? value : null
}
