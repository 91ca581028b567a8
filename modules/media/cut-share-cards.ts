import { and, asc, gt, isNull, or, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { media } from '@/db/schema/media'
import type { Viewer } from '@/modules/accounts/viewer'
import { saveChange } from './change-picture'
import { makePicture, unlessStoreAway } from './make-picture'
import { keepRemade, readOriginal } from './original'
import { shareBox } from './picture-shape'

type Options = {
  /** Also those that have a card: after the rule of how one is cut has changed. */
  isAll: boolean
  /** Counts, and cuts nothing. */
  isRehearsal: boolean
}

/** `lostCount`: pictures whose original cannot be read, or whose card could not be kept. */
export type CutCards = { cutCount: number; lostCount: number }

const AT_ONCE = 100

/**
 * Cuts the share cards of pictures whose point to keep in sight is not their middle and that have none, because the point
 * is older than the cards. One picture after the other, each in a transaction of its own: it may be stopped and run
 * again. What is too small for a card has none.
 */
export async function cutShareCards(viewer: Viewer, { isAll, isRehearsal }: Options): Promise<CutCards> {
  const counts = { cutCount: 0, lostCount: 0 }
  let lastId = 0
  for (;;) {
    const rows = await focusedPictures(lastId, isAll)
    for (const row of rows) {
      lastId = row.id
      if (shareBox(row.widthPixels, row.heightPixels, { x: row.focalX, y: row.focalY }) === null) continue
      const isCut = isRehearsal || (await cutCard(viewer, row))
      counts[isCut ? 'cutCount' : 'lostCount'] += 1
    }
    if (rows.length < AT_ONCE) return counts
  }
}

const focusedPictures = (lastId: number, isAll: boolean) =>
  db
    .select({
      id: media.id,
      version: media.version,
      widthPixels: media.widthPixels,
      heightPixels: media.heightPixels,
      focalX: media.focalX,
      focalY: media.focalY,
    })
    .from(media)
    .where(
      and(
        gt(media.id, lastId),
        isNull(media.deletedAt),
        or(sql`${media.focalX} <> 0.5`, sql`${media.focalY} <> 0.5`),
        isAll ? undefined : sql`not ${media.renditions} @> '[{"format": "share"}]'`,
      ),
    )
    .orderBy(asc(media.id))
    .limit(AT_ONCE)

/** False when the original is lost, or somebody changed the picture meanwhile: then it was cut by them. */
async function cutCard(viewer: Viewer, target: { id: number; version: number }): Promise<boolean> {
  const original = await readOriginal(db, target.id)
  if (!original) return false
  const made = await makePicture(original.bytes, original.shape, original.focal)
  if (!made.ok) return false
  const cut = await unlessStoreAway(() =>
    db.transaction(async (tx) => {
      const remade = await keepRemade(tx, original, original.shape, made.value, original.focal)
      return saveChange(tx, viewer, target, remade, { verb: 'cut-share-card' })
    }),
  )
  return cut.ok
}
