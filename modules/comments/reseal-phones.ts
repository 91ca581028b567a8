import { and, asc, gt, gte, isNotNull, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { comments } from '@/db/schema/comments'
import type { Keyring } from '@/modules/privacy/keyring'
import { phoneIndex, sealPhone, tryOpenPhone } from '@/modules/privacy/phone'

const ROWS_A_BATCH = 500

export type Resealed = {
  /** Sealed anew with the present keys. */
  count: number
  /** Opened by neither the present keys nor those before. */
  unreadableCount: number
}

type Options = {
  /** Only comments that came since; null for all. */
  since: Date | null
  onBatch?: (readCount: number) => void
}

/**
 * Seals every number that was sealed with the retired keys anew, and gives it its index under the present one. A row is
 * changed in one statement, and only if nobody erased its number meanwhile; what is done is done, so a run that was
 * killed is simply run again.
 */
export async function resealPhones(database: Db, keys: Keyring, { since, onBatch }: Options): Promise<Resealed> {
  const total: Resealed = { count: 0, unreadableCount: 0 }
  let [lastId, readCount] = [0, 0]
  for (;;) {
    const rows = await database
      .select({ id: comments.id, sealed: comments.phoneSealed })
      .from(comments)
      .where(
        and(
          gt(comments.id, lastId),
          isNotNull(comments.phoneSealed),
          since ? gte(comments.createdAt, since) : undefined,
        ),
      )
      .orderBy(asc(comments.id))
      .limit(ROWS_A_BATCH)
    const done = await resealBatch(database, keys, rows)
    total.count += done.count
    total.unreadableCount += done.unreadableCount
    readCount += rows.length
    onBatch?.(readCount)
    lastId = rows.at(-1)?.id ?? lastId
    if (rows.length < ROWS_A_BATCH) return total
  }
}

type Row = { id: number; sealed: string | null }

async function resealBatch(database: Db, keys: Keyring, rows: readonly Row[]): Promise<Resealed> {
  let unreadableCount = 0
  const changes = rows.flatMap(({ id, sealed }) => {
    if (sealed === null || tryOpenPhone(sealed, keys) !== null) return []
    const phone = keys.retired && tryOpenPhone(sealed, keys.retired)
    if (phone) return [{ id, before: sealed, sealed: sealPhone(phone, keys), index: phoneIndex(phone, keys) }]
    unreadableCount += 1
    return []
  })
  if (changes.length > 0) {
    await database.execute(sql`
      update comments set phone_sealed = change.sealed, phone_index = change.index
      from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
        as change(id bigint, before text, sealed text, index text)
      where comments.id = change.id and comments.phone_sealed = change.before`)
  }
  return { count: changes.length, unreadableCount }
}
