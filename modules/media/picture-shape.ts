import type { CropBox } from '@/db/schema/media'

export const ROTATIONS_DEGREES = [0, 90, 180, 270] as const
export type RotationDegrees = (typeof ROTATIONS_DEGREES)[number]

/** How a picture is made from its original: first upright, then turned clockwise, then cut. */
export type PictureShape = { rotationDegrees: RotationDegrees; crop: CropBox | null }

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
