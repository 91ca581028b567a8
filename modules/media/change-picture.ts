import { and, eq, isNull, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import type { Tx } from '@/db/client'
import { media } from '@/db/schema/media'
import { accept, type Result, refuse } from '@/lib/result'
import { mayChangePicture } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { findPicture, type LibraryPicture } from './library-picture'
import type { PictureRefusal } from './picture-refusals'
import { isShown, tagsShowing } from './picture-uses'

const ROW_ID_MAX = 2_147_483_647

/** Forms send numbers as words. */
const fromForm = (value: unknown) => (typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value)

export const MediaId = z.preprocess(fromForm, z.int().positive().max(ROW_ID_MAX))

export const PictureTarget = z.object({ id: MediaId, version: MediaId })
export type PictureTarget = z.output<typeof PictureTarget>

/** Is it there, may they, on this one, and is it the version they saw? The questions before every change of a picture. */
export async function pictureToChange(
  tx: Tx,
  viewer: Viewer,
  { id, version }: PictureTarget,
): Promise<Result<LibraryPicture, PictureRefusal>> {
  const picture = await findPicture(tx, id)
  if (!picture || picture.deletedAt) return refuse('not-found')
  const { uploadedBy } = picture
  if (!mayChangePicture(viewer, { uploadedBy, isShown: await isShown(tx, id) })) return refuse('forbidden')
  return picture.version === version ? accept(picture) : refuse({ kind: 'edited-meanwhile', current: picture })
}

/**
 * Changes the row if it still is at the version somebody saw, writes the audit line, and tells exactly the pages that
 * show the picture.
 */
export async function saveChange(
  tx: Tx,
  viewer: Viewer,
  { id, version }: PictureTarget,
  change: Omit<PgUpdateSetSource<typeof media>, 'version'>,
  entry: { verb: string; details?: Record<string, unknown> },
): Promise<Result<LibraryPicture, PictureRefusal>> {
  const saved = await tx
    .update(media)
    .set({ ...change, version: sql`${media.version} + 1` })
    .where(and(eq(media.id, id), eq(media.version, version), isNull(media.deletedAt)))
    .returning({ id: media.id })
  const current = await findPicture(tx, id)
  if (!current) return refuse('not-found')
  if (saved.length === 0) return refuse({ kind: 'edited-meanwhile', current })
  await recordAudit(tx, { actorId: accountIdOf(viewer), object: `media:${id}`, ...entry })
  await invalidate(tx, await tagsShowing(tx, id))
  return accept(current)
}
