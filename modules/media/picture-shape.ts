import type { CropBox } from '@/db/schema/media'

export const ROTATIONS_DEGREES = [0, 90, 180, 270] as const
export type RotationDegrees = (typeof ROTATIONS_DEGREES)[number]

/** How a picture is made from its original: first upright, then turned clockwise, then cut. */
export type PictureShape = { rotationDegrees: RotationDegrees; crop: CropBox | null }

/** The point that stays in sight wherever a picture is cut, in fractions of the picture as shown. */
export type FocalPoint = { x: number; y: number }

export const MIDDLE: FocalPoint = { x: 0.5, y: 0.5 }

/** Whoever cuts a picture without knowing better keeps its middle. */
export const isMiddle = ({ x, y }: FocalPoint) => x === MIDDLE.x && y === MIDDLE.y

export const WHOLE: PictureShape = { rotationDegrees: 0, crop: null }

export const isWhole = ({ rotationDegrees, crop }: PictureShape) => rotationDegrees === 0 && crop === null

/** A picture of less is a blot. */
export const CROP_SIDE_PIXELS_MIN = 16

export type PixelBox = { left: number; top: number; width: number; height: number }

/** The box in whole pixels of a picture of this size; always inside it, at least one pixel wide and high. */
export function pixelBox(crop: CropBox, widthPixels: number, heightPixels: number): PixelBox {
  const left = Math.min(Math.round(crop.left * widthPixels), widthPixels - 1)
  const top = Math.min(Math.round(crop.top * heightPixels), heightPixels - 1)
  const right = Math.max(left + 1, Math.min(Math.round((crop.left + crop.width) * widthPixels), widthPixels))
  const bottom = Math.max(top + 1, Math.min(Math.round((crop.top + crop.height) * heightPixels), heightPixels))
  return { left, top, width: right - left, height: bottom - top }
}

/** What the networks show of a link: 1200 by 630 pixels. */
export const SHARE_CARD = { widthPixels: 1200, heightPixels: 630 } as const
/** They show a smaller picture as a stamp beside the words, and then cut it to a square of their own. */
const SHARE_WIDTH_PIXELS_MIN = 600

/**
 * The part of a picture of this size that a share card shows: as wide or as high as the picture, and around the point as
 * far as the edges let it. Null when too little would be left.
 */
export function shareBox(widthPixels: number, heightPixels: number, focal: FocalPoint): PixelBox | null {
  const ratio = SHARE_CARD.widthPixels / SHARE_CARD.heightPixels
  const width = Math.min(widthPixels, Math.round(heightPixels * ratio))
  const height = Math.min(heightPixels, Math.round(widthPixels / ratio))
  if (width < SHARE_WIDTH_PIXELS_MIN) return null
  const start = (middle: number, part: number, whole: number) =>
    Math.min(Math.max(Math.round(middle * whole - part / 2), 0), whole - part)
  return { left: start(focal.x, width, widthPixels), top: start(focal.y, height, heightPixels), width, height }
}

/** How high a share card of this width is. */
export const shareHeight = (widthPixels: number) =>
  Math.round((widthPixels * SHARE_CARD.heightPixels) / SHARE_CARD.widthPixels)
