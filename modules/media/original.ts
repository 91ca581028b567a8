import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { media } from '@/db/schema/media'
import { sha256 } from './content-hash'
import { keepOriginal, keepRenditions, pictureStem, type RenderedPicture, yearFolder } from './keep-renditions'
import { writeFiles } from './make-picture'
import { mediaStore } from './media-store'
import { type FocalPoint, MIDDLE, type PictureShape, type RotationDegrees } from './picture-shape'
import type { MadePicture } from './render-picture'

/** What a picture is made from, and how it is made at present. */
export type Original = {
  bytes: Uint8Array
  contentHash: string
  shape: PictureShape
  focal: FocalPoint
  /** The object that holds the bytes; null while only the widest JPEG does. */
  originalFile: string | null
}

/**
 * The bytes a picture came with. Pictures older than the originals stand in with their widest JPEG, which was never
 * turned or cut. Null when there is no such picture, or its bytes are lost.
 */
export async function readOriginal(tx: Tx, id: number): Promise<Original | null> {
  const [row] = await tx
    .select({
      file: media.file,
      originalFile: media.originalFile,
      contentHash: media.contentHash,
      rotationDegrees: sql<RotationDegrees>`${media.rotationDegrees}`,
      crop: media.crop,
      focalX: media.focalX,
      focalY: media.focalY,
    })
    .from(media)
    .where(eq(media.id, id))
  if (!row) return null
  const { originalFile, rotationDegrees, crop, focalX, focalY } = row
  const bytes = await mediaStore().get(originalFile ?? `media/${row.file}`)
  if (!bytes) return null
  const contentHash = row.contentHash ?? (await sha256(bytes))
  return { bytes, contentHash, shape: { rotationDegrees, crop }, focal: { x: focalX, y: focalY }, originalFile }
}

type Remade = RenderedPicture & { originalFile: string }

/** Writes what was made from an original, and the original itself where only a JPEG stood in for it. */
export function keepRemade(
  tx: Tx,
  original: Original,
  shape: PictureShape,
  made: MadePicture,
  focal = MIDDLE,
): Promise<Remade> {
  return writeFiles(tx, async () => {
    const folder = yearFolder(new Date())
    const { bytes, contentHash } = original
    const originalFile =
      original.originalFile ?? (await keepOriginal(mediaStore(), folder, bytes, contentHash, made.kind))
    const stem = await pictureStem(folder, contentHash, shape)
    return { ...(await keepRenditions(mediaStore(), stem, made, focal)), originalFile }
  })
}
