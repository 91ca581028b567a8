import type { Rendition } from '@/db/schema/media'
import { calendarDayOf } from '@/lib/time'
import { sha256 } from './content-hash'
import type { ObjectStore } from './object-store'
import { PICTURE_KINDS, type PictureKind } from './picture-kind'
import { type FocalPoint, isWhole, MIDDLE, type PictureShape, WHOLE } from './picture-shape'
import type { MadePicture } from './render-picture'

const NAME_CHARS = 16
const AT_ONCE = 4

const EXTENSIONS = { avif: 'avif', webp: 'webp', jpeg: 'jpg', share: 'jpg' } as const

const MIME_TYPES = { avif: 'image/avif', webp: 'image/webp', jpeg: 'image/jpeg', share: 'image/jpeg' } as const

/** The columns of `media` that come from the picture itself. */
export type RenderedPicture = {
  file: string
  fileBytes: number | null
  widthPixels: number
  heightPixels: number
  renditions: Rendition[]
}

/** Folder of a picture kept now: the year in Hà Nội. */
export const yearFolder = (at: Date) => String(calendarDayOf(at).year)

/** `2026/0123456789abcdef`: the same for the same bytes in the same shape, another for any other. */
export async function pictureStem(folder: string, contentHash: string, shape: PictureShape): Promise<string> {
  const shaped = isWhole(shape)
    ? contentHash
    : await sha256(new TextEncoder().encode(contentHash + shapeInWords(shape)))
  return `${folder}/${shaped.slice(0, NAME_CHARS)}`
}

const shapeInWords = ({ rotationDegrees, crop }: PictureShape) =>
  JSON.stringify([rotationDegrees, crop && [crop.left, crop.top, crop.width, crop.height]])

/** The stem that a file below /media/ belongs to; null when it is no rendition. */
export const stemOf = (file: string) =>
  /^(\d{4}\/[0-9a-f]{16})-\d+(?:-\d+-\d+)?\.(?:avif|webp|jpg)$/.exec(file)?.[1] ?? null

const originalObject = (folder: string, contentHash: string, kind: PictureKind) =>
  `originals/${folder}/${contentHash}.${PICTURE_KINDS[kind].extension}`

/** Puts every rendition where readers find it, and says what the row is to say. Doing it again writes the same files. */
export async function keepRenditions(
  store: ObjectStore,
  stem: string,
  made: MadePicture,
  focal = MIDDLE,
): Promise<RenderedPicture> {
  const { widthPixels, heightPixels } = made
  const waiting = made.renditions.map(({ bytes, ...rendition }) => ({
    bytes,
    rendition: named(stem, rendition, focal),
  }))
  const renditions = waiting.map(({ rendition }) => rendition)
  const file = `${stem}-${widthPixels}.jpg`
  const fileBytes = waiting.find(({ rendition }) => rendition.file === file)?.bytes.byteLength ?? null
  const keep = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await store.put(`media/${next.rendition.file}`, next.bytes, MIME_TYPES[next.rendition.format])
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, keep))
  return { file, fileBytes, widthPixels, heightPixels, renditions }
}

/** A share card is named after the point it was cut around, so that no network keeps the old cut. */
const named = (stem: string, { format, widthPixels }: Omit<Rendition, 'file'>, focal: FocalPoint): Rendition => ({
  format,
  widthPixels,
  file: `${stem}-${widthPixels}${format === 'share' ? pointInWords(focal) : ''}.${EXTENSIONS[format]}`,
})

const pointInWords = ({ x, y }: FocalPoint) => [x, y].map((each) => `-${Math.round(each * 10_000)}`).join('')

/** Puts the bytes as they came where only the newsroom finds them. Returns the object's name. */
export async function keepOriginal(
  store: ObjectStore,
  folder: string,
  bytes: Uint8Array,
  contentHash: string,
  kind: PictureKind,
): Promise<string> {
  const name = originalObject(folder, contentHash, kind)
  await store.put(name, bytes, PICTURE_KINDS[kind].mimeType)
  return name
}

export type KeptPicture = RenderedPicture & {
  originalFile: string
  originalName: string
  contentHash: string
  sizeBytes: number
}

/** Puts a new picture into the store, its original and its renditions, and says what its row is to say. */
export async function keepPicture(
  store: ObjectStore,
  folder: string,
  picture: { source: Uint8Array; contentHash: string; name: string; made: MadePicture; shape?: PictureShape },
): Promise<KeptPicture> {
  const { source, contentHash, made } = picture
  const originalFile = await keepOriginal(store, folder, source, contentHash, made.kind)
  const stem = await pictureStem(folder, contentHash, picture.shape ?? WHOLE)
  const rendered = await keepRenditions(store, stem, made)
  return { ...rendered, originalFile, originalName: picture.name, contentHash, sizeBytes: source.byteLength }
}
