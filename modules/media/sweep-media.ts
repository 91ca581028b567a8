import { and, lt, sql } from 'drizzle-orm'
import { ADVISORY_LOCK } from '@/db/advisory-locks'
import type { Db, Tx } from '@/db/client'
import { attachments, media } from '@/db/schema/media'
import { recordAudit } from '@/modules/audit/record'
import { stemOf } from './keep-renditions'
import { findAttachment } from './library-attachment'
import type { ObjectStore, StoredObject } from './object-store'
import { countUses } from './picture-uses'
import { TRASH_DAYS } from './trash-picture'

/** Younger files may belong to an upload whose row is not there yet. */
const YOUNG_MILLISECONDS = 24 * 3_600_000
/** Removed under one lock: uploads wait for so many removals at most. */
const BATCH = 20
const PURGED_AT_ONCE_MAX = 500

export type SweepOutcome = { pictureCount: number; attachmentCount: number; fileCount: number; bytes: number }

/**
 * Removes what nobody needs: pictures and files that lay in the trash for thirty days and are used nowhere, and files of the
 * store that no row knows and that are older than a day. Every step is whole by itself, so being killed between
 * two of them leaves nothing but work for the next time. With `isRehearsal` it only counts.
 */
export async function sweepMedia(database: Db, store: ObjectStore, isRehearsal = false): Promise<SweepOutcome> {
  const pictureCount = await purgePictures(database, isRehearsal)
  const attachmentCount = await purgeAttachments(database, isRehearsal)
  const known = await readKnown(database)
  let [fileCount, bytes] = [0, 0]
  let batch: StoredObject[] = []
  const remove = async () => {
    const removed = isRehearsal ? batch : await removeUnknown(database, store, batch)
    fileCount += removed.length
    bytes += removed.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
    batch = []
  }
  for (const prefix of ['media/', 'originals/']) {
    for await (const object of store.list(prefix)) {
      if (!isOurs(object.name) || isYoung(object) || known.has(keyOf(object.name))) continue
      batch.push(object)
      if (batch.length === BATCH) await remove()
    }
  }
  await remove()
  return { pictureCount, attachmentCount, fileCount, bytes }
}

const isYoung = ({ changedAt }: StoredObject) => Date.now() - changedAt.getTime() < YOUNG_MILLISECONDS

const RENDITION = /^media\/(\d{4}\/[0-9a-f]{16}-\d+(?:-\d+-\d+)?\.(?:avif|webp|jpg))(?:\.[0-9a-f-]{36}\.tmp)?$/
const OTHERS =
  /^(?:media\/tep\/\d{4}\/[0-9a-f]{16}\/[a-z0-9-]+|originals\/\d{4}\/[0-9a-f]{64})\.[a-z]{3,4}(?:\.[0-9a-f-]{36}\.tmp)?$/

/** Whether a name is of the kind we give. What somebody else put beside our files is theirs. */
const isOurs = (name: string) => RENDITION.test(name) || OTHERS.test(name)

/**
 * What a row must name for the object to be kept: the stem that all renditions of a picture share, or the object's own name.
 * An unfinished file has a name no row names.
 */
function keyOf(name: string): string {
  if (name.endsWith('.tmp')) return name
  const rendition = RENDITION.exec(name)?.[1]
  return rendition === undefined ? name : (stemOf(rendition) ?? name)
}

/** The keys of everything rows name. A picture in the trash keeps its original only. */
async function readKnown(tx: Tx): Promise<ReadonlySet<string>> {
  const pictures = await tx
    .select({ file: media.file, originalFile: media.originalFile, deletedAt: media.deletedAt })
    .from(media)
  const files = await tx.select({ file: attachments.file }).from(attachments)
  const known = new Set(files.map(({ file }) => `media/${file}`))
  for (const { file, originalFile, deletedAt } of pictures) {
    if (originalFile) known.add(originalFile)
    // Without an original the trash would hold nothing at all.
    if (!deletedAt || !originalFile) known.add(stemOf(file) ?? `media/${file}`)
  }
  return known
}

/**
 * Looks again with the store to itself: no row can be given one of these files while they go, and a file that was written
 * anew meanwhile is young.
 */
async function removeUnknown(database: Db, store: ObjectStore, batch: StoredObject[]): Promise<StoredObject[]> {
  if (batch.length === 0) return []
  return database.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCK.mediaFiles})`)
    const known = await readKnown(tx)
    const removed: StoredObject[] = []
    for (const object of batch) {
      if (known.has(keyOf(object.name)) || (await isYoungNow(store, object.name))) continue
      await store.delete(object.name)
      removed.push(object)
    }
    return removed
  })
}

async function isYoungNow(store: ObjectStore, name: string): Promise<boolean> {
  for await (const object of store.list(name)) if (object.name === name && isYoung(object)) return true
  return false
}

const longTrashed = (column: typeof media.deletedAt | typeof attachments.deletedAt) =>
  lt(column, sql`now() - make_interval(days => ${TRASH_DAYS})`)

/** A picture that a text still names stays in the trash: the text may be opened again and the picture taken back. */
async function purgePictures(database: Db, isRehearsal: boolean): Promise<number> {
  const old = await database
    .select({ id: media.id })
    .from(media)
    .where(longTrashed(media.deletedAt))
    .limit(PURGED_AT_ONCE_MAX)
  let count = 0
  for (const { id } of old) {
    count += await database.transaction(async (tx) => {
      if ((await countUses(tx, id)) > 0) return 0
      if (isRehearsal) return 1
      const gone = await tx
        .delete(media)
        .where(and(sql`${media.id} = ${id}`, longTrashed(media.deletedAt)))
        .returning()
      if (!gone[0]) return 0
      const details = { name: gone[0].originalName, file: gone[0].file }
      await recordAudit(tx, { actorId: null, verb: 'purge-picture', object: `media:${id}`, details })
      return 1
    })
  }
  return count
}

async function purgeAttachments(database: Db, isRehearsal: boolean): Promise<number> {
  const old = await database
    .select({ id: attachments.id })
    .from(attachments)
    .where(longTrashed(attachments.deletedAt))
    .limit(PURGED_AT_ONCE_MAX)
  let count = 0
  for (const { id } of old) {
    count += await database.transaction(async (tx) => {
      const file = await findAttachment(tx, id)
      if (!file || file.useCount > 0) return 0
      if (isRehearsal) return 1
      const where = and(sql`${attachments.id} = ${id}`, longTrashed(attachments.deletedAt))
      const gone = await tx.delete(attachments).where(where).returning()
      if (!gone[0]) return 0
      const details = { name: gone[0].name, file: gone[0].file }
      await recordAudit(tx, { actorId: null, verb: 'purge-attachment', object: `attachment:${id}`, details })
      return 1
    })
  }
  return count
}
