import { z } from 'zod'
import { db } from '@/db/client'
import { type Result, refuse } from '@/lib/result'
import { mayUploadMedia } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { PictureTarget, pictureToChange, saveChange } from './change-picture'
import type { LibraryPicture } from './library-picture'
import { makePicture, unlessStoreAway } from './make-picture'
import { keepRemade, readOriginal } from './original'
import type { FileRefusal, PictureRefusal } from './picture-refusals'
import { isMiddle, type PictureShape, ROTATIONS_DEGREES } from './picture-shape'

/** Forms send fractions as words, in percent fields as `12,5` as well. */
const number = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() !== '' ? Number(value.replace(',', '.')) : value),
  z.number(),
)
const fraction = number.pipe(z.number().min(0).max(1))

/** Fractions are kept to the ten-thousandth: one pixel of the largest side, and the same shape has the same name. */
const rounded = (value: number) => Math.round(value * 10_000) / 10_000

const Crop = z
  .object({ left: fraction, top: fraction, width: fraction, height: fraction })
  .transform(({ left, top, width, height }) => ({
    left: rounded(left),
    top: rounded(top),
    width: rounded(Math.min(width, 1 - left)),
    height: rounded(Math.min(height, 1 - top)),
  }))
  .refine(({ width, height }) => width > 0 && height > 0)
  .transform((crop) => (crop.left === 0 && crop.top === 0 && crop.width === 1 && crop.height === 1 ? null : crop))

const Shape = z.object({
  rotationDegrees: number.pipe(z.union(ROTATIONS_DEGREES.map((degrees) => z.literal(degrees)))),
  crop: Crop.nullable(),
  focalX: fraction.transform(rounded),
  focalY: fraction.transform(rounded),
})

export type ShapeRefusal = PictureRefusal | FileRefusal | 'malformed'

const isSame = (left: PictureShape, right: PictureShape) =>
  JSON.stringify([left.rotationDegrees, left.crop]) === JSON.stringify([right.rotationDegrees, right.crop])

/**
 * Turns and cuts a picture and names the point to keep in sight. Input `{ id, version, rotationDegrees, crop, focalX, focalY }`:
 * the box in fractions of the turned original, the point in fractions of what is left. Files get new names, so that no
 * cache shows the old cut, the share card is cut around the point, and exactly the pages that show the picture are made again.
 */
export async function shapePicture(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<LibraryPicture, ShapeRefusal>> {
  if (!mayUploadMedia(viewer)) return refuse('forbidden')
  const target = PictureTarget.safeParse(input)
  if (!target.success) return refuse('not-found')
  const parsed = Shape.safeParse(input)
  if (!parsed.success) return refuse('malformed')
  const found = await pictureToChange(db, viewer, target.data)
  if (!found.ok) return found
  const { focalX, focalY, ...shape } = parsed.data
  const entry = { verb: 'shape-picture', details: parsed.data }
  const focal = { x: focalX, y: focalY }
  const isSameCut = isSame(found.value, shape)
  const original = isSameCut && isMiddle(focal) ? null : await readOriginal(db, target.data.id)
  if (!original) {
    if (!isSameCut) return refuse('store-away')
    // A link without a card of its own shows the whole picture.
    const renditions = found.value.renditions.filter(({ format }) => format !== 'share')
    return db.transaction((tx) => saveChange(tx, viewer, target.data, { focalX, focalY, renditions }, entry))
  }
  // Slow, so done before the transaction, which looks at the version once more.
  const made = await makePicture(original.bytes, shape, focal)
  if (!made.ok) return made
  return unlessStoreAway(() =>
    db.transaction(async (tx) => {
      const remade = await keepRemade(tx, original, shape, made.value, focal)
      const again = await pictureToChange(tx, viewer, target.data)
      if (!again.ok) return again
      return saveChange(tx, viewer, target.data, { ...remade, ...parsed.data }, entry)
    }),
  )
}
