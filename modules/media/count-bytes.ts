import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { media } from '@/db/schema/media'
import type { ObjectStore } from './object-store'

const PICTURES = 'media/'
const WRITTEN_AT_ONCE = 500

type Counted = { id: number; bytes: number }

/**
 * Counts the bytes of pictures that are older than the column, by one walk through the store. Returns how many were
 * counted; one whose file is not there is looked for again the next time.
 */
export async function countPictureBytes(database: Db, store: ObjectStore): Promise<number> {
  const rows = await database
    .select({ id: media.id, file: media.file })
    .from(media)
    .where(and(isNull(media.fileBytes), isNull(media.deletedAt)))
  if (rows.length === 0) return 0
  const wanted = new Map(rows.map(({ id, file }) => [PICTURES + file, { id, file }]))
  let count = 0
  let batch: (Counted & { file: string })[] = []
  const write = async () => {
    for (const { id, file, bytes } of batch) {
      const isSame = and(eq(media.id, id), eq(media.file, file), isNull(media.fileBytes))
      await database
        .update(media)
        .set({ fileBytes: sql`${bytes}::int` })
        .where(isSame)
    }
    count += batch.length
    batch = []
  }
  for await (const { name, sizeBytes } of store.list(PICTURES)) {
    const row = wanted.get(name)
    if (!row) continue
    // An object that lies in two places is listed twice.
    wanted.delete(name)
    batch.push({ ...row, bytes: sizeBytes })
    if (batch.length === WRITTEN_AT_ONCE) await write()
  }
  await write()
  return count
}
