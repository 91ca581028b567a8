import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { ADVISORY_LOCK } from '@/db/advisory-locks'
import { db } from '@/db/client'
import { type Result, refuse } from '@/lib/result'
import { mayChangePicture, mayUploadMedia } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { MediaId, PictureTarget, pictureToChange, saveChange } from './change-picture'
import { keepOriginal, yearFolder } from './keep-renditions'
import { findPicture, type LibraryPicture } from './library-picture'
import { unlessStoreAway, writeFiles } from './make-picture'
import { mediaStore } from './media-store'
import { readOriginal } from './original'
import { pictureKindOf } from './picture-kind'
import type { FileRefusal, PictureRefusal } from './picture-refusals'
import { countUses } from './picture-uses'
import { takeFromTrash } from './take-from-trash'

export const TRASH_DAYS = 30

const Deed = PictureTarget.extend({
  isConfirmed: z.preprocess((value) => value === true || value === 'co', z.boolean()),
})

export type TrashRefusal = PictureRefusal | 'store-away' | { kind: 'in-use'; useCount: number }

/**
 * Puts a picture into the trash for thirty days. Input `{ id, version, isConfirmed }`; a picture in use goes only when that is
 * confirmed, and the texts then stand without it. What readers could load is removed at once: a picture is often
 * deleted because somebody must not be seen.
 */
export async function trashPicture(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<LibraryPicture, TrashRefusal>> {
  if (!mayUploadMedia(viewer)) return refuse('forbidden')
  const parsed = Deed.safeParse(input)
  if (!parsed.success) return refuse('not-found')
  const { isConfirmed, ...target } = parsed.data
  const found = await pictureToChange(db, viewer, target)
  if (!found.ok) return found
  const original = await readOriginal(db, target.id)
  const trashed = await unlessStoreAway(() =>
    db.transaction(async (tx): Promise<Result<LibraryPicture, TrashRefusal>> => {
      const kind = original && pictureKindOf(original.bytes)
      // A picture that came without its original would otherwise lose its only bytes.
      const columns =
        original && kind && original.originalFile === null
          ? await writeFiles(tx, async () => {
              const { bytes, contentHash } = original
              return {
                originalFile: await keepOriginal(mediaStore(), yearFolder(new Date()), bytes, contentHash, kind),
              }
            })
          : {}
      const useCount = await countUses(tx, target.id)
      if (useCount > 0 && !isConfirmed) return refuse({ kind: 'in-use', useCount })
      const change = { ...columns, deletedAt: sql`now()`, deletedBy: accountIdOf(viewer) }
      return saveChange(tx, viewer, target, change, { verb: 'trash-picture', details: { useCount } })
    }),
  )
  if (trashed.ok) await removeRenditions(found.value)
  return trashed
}

/**
 * Alone with the store, and only while the picture still is in the trash: somebody may just be taking it out. What stays
 * behind when this is cut short belongs to no living row, and the sweeper removes it.
 */
async function removeRenditions(picture: LibraryPicture): Promise<void> {
  const files = new Set([picture.file, ...picture.renditions.map(({ file }) => file)])
  await db
    .transaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCK.mediaFiles})`)
      if ((await findPicture(tx, picture.id))?.deletedAt === null) return
      for (const file of files) await mediaStore().delete(`media/${file}`)
    })
    .catch((cause: unknown) => console.error(cause))
}

export type UntrashRefusal = 'forbidden' | 'not-found' | FileRefusal

/** Takes a picture out of the trash: every text that shows it has it again. Input `{ id }`. */
export async function untrashPicture(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<LibraryPicture, UntrashRefusal>> {
  if (!mayUploadMedia(viewer)) return refuse('forbidden')
  const parsed = z.object({ id: MediaId }).safeParse(input)
  if (!parsed.success) return refuse('not-found')
  const picture = await findPicture(db, parsed.data.id)
  if (!picture?.deletedAt) return refuse('not-found')
  // Readers of the texts that name it would see it again.
  const isShown = (await countUses(db, picture.id)) > 0
  if (!mayChangePicture(viewer, { uploadedBy: picture.uploadedBy, isShown })) return refuse('forbidden')
  return takeFromTrash(viewer, picture.id)
}
