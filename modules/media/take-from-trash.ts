import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { media } from '@/db/schema/media'
import { accept, type Result, refuse } from '@/lib/result'
import { type Actor, accountIdOf } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { findPicture, type LibraryPicture } from './library-picture'
import { makePicture, unlessStoreAway } from './make-picture'
import { keepRemade, readOriginal } from './original'
import type { FileRefusal } from './picture-refusals'
import { tagsShowing } from './picture-uses'

/** Makes a picture's files anew from its original and gives it back to readers; for verbs that have asked who may. */
export async function takeFromTrash(actor: Actor, id: number): Promise<Result<LibraryPicture, FileRefusal>> {
  const original = await readOriginal(db, id)
  if (!original) return refuse('store-away')
  const { bytes, shape, focal } = original
  const made = await makePicture(bytes, shape, focal)
  if (!made.ok) return made
  return unlessStoreAway(async () => {
    await db.transaction(async (tx) => {
      const remade = await keepRemade(tx, original, shape, made.value, focal)
      const back = await tx
        .update(media)
        .set({ ...remade, deletedAt: null, deletedBy: null, version: sql`${media.version} + 1` })
        .where(and(eq(media.id, id), isNotNull(media.deletedAt)))
        .returning({ id: media.id })
      if (back.length === 0) return
      await recordAudit(tx, { actorId: accountIdOf(actor), verb: 'untrash-picture', object: `media:${id}` })
      await invalidate(tx, await tagsShowing(tx, id))
    })
    const picture = await findPicture(db, id)
    return picture ? accept(picture) : refuse('store-away')
  })
}
