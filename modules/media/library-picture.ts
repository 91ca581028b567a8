import { eq, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { type CropBox, media, type Rendition } from '@/db/schema/media'
import type { RotationDegrees } from './picture-shape'

/** A picture as the newsroom sees it. `file` and the renditions' files are paths below /media/. */
export type LibraryPicture = {
  id: number
  version: number
  file: string
  widthPixels: number
  heightPixels: number
  renditions: Rendition[]
  alt: string
  isDecorative: boolean
  caption: string
  credit: string
  folder: string
  originalName: string
  /** Of the original; null for pictures that came without one. */
  sizeBytes: number | null
  uploadedBy: number | null
  uploadedByName: string | null
  createdAt: Date
  rotationDegrees: RotationDegrees
  crop: CropBox | null
  focalX: number
  focalY: number
  /** Since when it lies in the trash. */
  deletedAt: Date | null
}

export const libraryColumns = {
  id: media.id,
  version: media.version,
  file: media.file,
  widthPixels: media.widthPixels,
  heightPixels: media.heightPixels,
  renditions: media.renditions,
  alt: media.alt,
  isDecorative: media.isDecorative,
  caption: media.caption,
  credit: media.credit,
  folder: media.folder,
  originalName: media.originalName,
  sizeBytes: media.sizeBytes,
  uploadedBy: media.uploadedBy,
  uploadedByName: users.name,
  createdAt: media.createdAt,
  rotationDegrees: sql<RotationDegrees>`${media.rotationDegrees}`,
  crop: media.crop,
  focalX: media.focalX,
  focalY: media.focalY,
  deletedAt: media.deletedAt,
}

/** The picture with this number, also one in the trash; null when there is none. */
export async function findPicture(tx: Tx, id: number): Promise<LibraryPicture | null> {
  return findPictureWhere(tx, eq(media.id, id))
}

/** The picture whose original has these bytes; null when nobody has brought it yet. */
export async function findPictureByContent(tx: Tx, contentHash: string): Promise<LibraryPicture | null> {
  return findPictureWhere(tx, eq(media.contentHash, contentHash))
}

async function findPictureWhere(tx: Tx, where: SQL): Promise<LibraryPicture | null> {
  const [row] = await tx.select(libraryColumns).from(media).leftJoin(users, eq(users.id, media.uploadedBy)).where(where)
  return row ?? null
}
