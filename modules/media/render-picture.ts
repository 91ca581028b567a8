import sharp from 'sharp'
import type { Rendition } from '@/db/schema/media'
import { PICTURE_PIXELS_MAX, PICTURE_SIDE_PIXELS_MAX, type PictureKind, pictureKindOf } from './picture-kind'
import {
  CROP_SIDE_PIXELS_MIN,
  isMiddle,
  MIDDLE,
  type PictureShape,
  pixelBox,
  SHARE_CARD,
  shareBox,
  shareHeight,
} from './picture-shape'

const WIDTHS_PIXELS = [480, 800, 1200, 1600]
const JPEG = { quality: 80, progressive: true } as const
const FORMATS = [
  { format: 'avif', options: { quality: 50, effort: 1 } },
  { format: 'webp', options: { quality: 78 } },
  { format: 'jpeg', options: JPEG },
] as const

export type RenditionBytes = { format: Rendition['format']; widthPixels: number; bytes: Uint8Array }

/** A picture in every size and format, none wider than itself. Width and height are those of the widest. */
export type MadePicture = {
  kind: PictureKind
  widthPixels: number
  heightPixels: number
  renditions: RenditionBytes[]
}

/** Why bytes are no picture of ours. `unreadable`: broken off, or not what its first words claim. */
export type PictureProblem = 'wrong-kind' | 'too-many-pixels' | 'too-small' | 'unreadable'

export type PictureAnswer = { made: MadePicture } | { problem: PictureProblem }

/** The camera's warnings are no reason to refuse its picture; missing or broken parts are. */
const READING = { limitInputPixels: PICTURE_PIXELS_MAX, failOn: 'error', pages: 1 } as const

/**
 * Makes every size and format of a picture. Everything is encoded anew in sRGB, so no metadata of the camera survives.
 * Sizes are judged by the header, before anything is decoded. With a focal point beside the middle, a
 * share card is cut around it as well. Throws only when the machine fails.
 */
export async function renderPicture(source: Uint8Array, shape: PictureShape, focal = MIDDLE): Promise<PictureAnswer> {
  const kind = pictureKindOf(source)
  if (!kind) return { problem: 'wrong-kind' }
  const facts = await sharp(source, { ...READING, limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (!facts || facts.format !== kind) return { problem: 'unreadable' }
  const { width, height } = facts.autoOrient
  if (width * height > PICTURE_PIXELS_MAX || Math.max(width, height) > PICTURE_SIDE_PIXELS_MAX) {
    return { problem: 'too-many-pixels' }
  }
  const isAcross = shape.rotationDegrees % 180 === 90
  const [turnedWidth, turnedHeight] = isAcross ? [height, width] : [width, height]
  const whole = { left: 0, top: 0, width: turnedWidth, height: turnedHeight }
  const box = shape.crop ? pixelBox(shape.crop, turnedWidth, turnedHeight) : whole
  if (shape.crop && Math.min(box.width, box.height) < CROP_SIDE_PIXELS_MIN) return { problem: 'too-small' }

  const narrower = WIDTHS_PIXELS.filter((each) => each <= box.width)
  const widths = narrower.length > 0 ? narrower : [box.width]
  const widest = widths.at(-1) ?? box.width
  const base = await sharp(source, READING)
    .autoOrient()
    .rotate(shape.rotationDegrees)
    .extract(box)
    .resize({ width: widest })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => null)
  if (!base) return { problem: 'unreadable' }
  const { info } = base
  const renditions: RenditionBytes[] = []
  for (const widthPixels of widths) {
    const raw = { width: info.width, height: info.height, channels: info.channels }
    const scaled = sharp(base.data, { raw }).resize({ width: widthPixels })
    for (const { format, options } of FORMATS) {
      renditions.push({ format, widthPixels, bytes: await scaled.clone().toFormat(format, options).toBuffer() })
    }
  }
  const card = isMiddle(focal) ? null : shareBox(info.width, info.height, focal)
  if (card) {
    const widthPixels = Math.min(card.width, SHARE_CARD.widthPixels)
    const size = { width: widthPixels, height: shareHeight(widthPixels), fit: 'fill' } as const
    const raw = { width: info.width, height: info.height, channels: info.channels }
    const cut = sharp(base.data, { raw }).extract(card).resize(size)
    renditions.push({ format: 'share', widthPixels, bytes: await cut.jpeg(JPEG).toBuffer() })
  }
  return { made: { kind, widthPixels: widest, heightPixels: info.height, renditions } }
}

/** The original turned upright and at most so wide, for the desk where it is cut. Null when it cannot be read. */
export async function renderUpright(source: Uint8Array, widthPixelsMax: number): Promise<Uint8Array | null> {
  return sharp(source, READING)
    .autoOrient()
    .resize({ width: widthPixelsMax, withoutEnlargement: true })
    .webp({ quality: 78 })
    .toBuffer()
    .catch(() => null)
}
