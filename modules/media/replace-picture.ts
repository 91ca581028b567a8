import { z } from 'zod'
import { db } from '@/db/client'
import { type Result, refuse } from '@/lib/result'
import { mayUploadMedia } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { PictureTarget, pictureToChange, saveChange } from './change-picture'
import { sha256 } from './content-hash'
import { fileName } from './file-name'
import { keepPicture, yearFolder } from './keep-renditions'
import { findPictureByContent, type LibraryPicture } from './library-picture'
import { fileProblem, makePicture, unlessStoreAway, writeFiles } from './make-picture'
import { mediaStore } from './media-store'
import type { FileRefusal, PictureRefusal } from './picture-refusals'
import { WHOLE } from './picture-shape'

const Replacement = z.object({ bytes: z.instanceof(Uint8Array), name: fileName })

/** The new file is in the library already, under this number. */
export type ReplaceRefusal = PictureRefusal | FileRefusal | { kind: 'already-there'; id: number }

/**
 * Puts another file in a picture's place: every text that shows it shows the new one, and exactly the pages that do are
 * made again. Input `{ id, version, bytes, name }`. Words stay; turn, cut and point belonged to the old file.
 */
export async function replacePicture(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<LibraryPicture, ReplaceRefusal>> {
  if (!mayUploadMedia(viewer)) return refuse('forbidden')
  const target = PictureTarget.safeParse(input)
  if (!target.success) return refuse('not-found')
  const parsed = Replacement.safeParse(input)
  if (!parsed.success) return refuse('empty-file')
  const { bytes, name } = parsed.data
  const problem = fileProblem(bytes)
  if (problem) return refuse(problem)
  const found = await pictureToChange(db, viewer, target.data)
  if (!found.ok) return found
  const contentHash = await sha256(bytes)
  const present = await findPictureByContent(db, contentHash)
  if (present) return refuse({ kind: 'already-there', id: present.id })
  const made = await makePicture(bytes, WHOLE)
  if (!made.ok) return made

  return unlessStoreAway(() =>
    db.transaction(async (tx) => {
      const kept = { source: bytes, contentHash, name, made: made.value }
      const columns = await writeFiles(tx, () => keepPicture(mediaStore(), yearFolder(new Date()), kept))
      const again = await pictureToChange(tx, viewer, target.data)
      if (!again.ok) return again
      const shape = { rotationDegrees: 0, crop: null, focalX: 0.5, focalY: 0.5 }
      const details = { name, before: again.value.file }
      return saveChange(tx, viewer, target.data, { ...columns, ...shape }, { verb: 'replace-picture', details })
    }),
  )
}
