import { z } from 'zod'
import { db } from '@/db/client'
import { media } from '@/db/schema/media'
import { accept, type Result, refuse } from '@/lib/result'
import { mayUploadMedia } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import { sha256 } from './content-hash'
import { fileName, folderName } from './file-name'
import { keepPicture, yearFolder } from './keep-renditions'
import { findPicture, findPictureByContent, type LibraryPicture } from './library-picture'
import { fileProblem, makePicture, unlessStoreAway, writeFiles } from './make-picture'
import { mediaStore } from './media-store'
import type { FileRefusal } from './picture-refusals'
import { WHOLE } from './picture-shape'
import { takeFromTrash } from './take-from-trash'

const Upload = z.object({ bytes: z.instanceof(Uint8Array), name: fileName, folder: folderName.catch('') })

/** `isNew` is false when the very same file was there already: then it is that picture, out of the trash if need be. */
export type UploadedPicture = { picture: LibraryPicture; isNew: boolean }

/**
 * Takes a picture into the library. Input `{ bytes, name, folder? }`: a JPEG, PNG or WebP of at most 15 MB and 40 megapixels,
 * judged by its content. The original is kept privately; what readers get is encoded anew and says nothing of the camera.
 */
export async function uploadPicture(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<UploadedPicture, 'forbidden' | FileRefusal>> {
  if (!mayUploadMedia(viewer)) return refuse('forbidden')
  const parsed = Upload.safeParse(input)
  if (!parsed.success) return refuse('empty-file')
  const { bytes, name, folder } = parsed.data
  const problem = fileProblem(bytes)
  if (problem) return refuse(problem)
  const contentHash = await sha256(bytes)
  const present = await findPictureByContent(db, contentHash)
  if (present) return known(viewer, present)
  const made = await makePicture(bytes, WHOLE)
  if (!made.ok) return made

  return unlessStoreAway(async (): Promise<Result<UploadedPicture, FileRefusal>> => {
    const id = await db.transaction(async (tx) => {
      const kept = { source: bytes, contentHash, name, made: made.value }
      const columns = await writeFiles(tx, () => keepPicture(mediaStore(), yearFolder(new Date()), kept))
      const [row] = await tx
        .insert(media)
        .values({ ...columns, folder, uploadedBy: accountIdOf(viewer) })
        .onConflictDoNothing()
        .returning({ id: media.id })
      if (!row) return null
      const details = { name, sizeBytes: bytes.byteLength }
      const actorId = accountIdOf(viewer)
      await recordAudit(tx, { actorId, verb: 'upload-picture', object: `media:${row.id}`, details })
      return row.id
    })
    const picture = id === null ? null : await findPicture(db, id)
    if (picture) return accept({ picture, isNew: true })
    // Sent twice at once: the other one was faster.
    const other = await findPictureByContent(db, contentHash)
    if (!other) throw new Error('media: không có dòng vừa ghi')
    return accept({ picture: other, isNew: false })
  })
}

async function known(viewer: Viewer, picture: LibraryPicture): Promise<Result<UploadedPicture, FileRefusal>> {
  if (picture.deletedAt === null) return accept({ picture, isNew: false })
  const taken = await takeFromTrash(viewer, picture.id)
  return taken.ok ? accept({ picture: taken.value, isNew: false }) : refuse(taken.refusal)
}
