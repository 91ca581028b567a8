import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { recordAudit } from '@/modules/audit/record'

/** As the consent says: so long after the decision a number may still be needed, and no longer. */
export const PHONE_DAYS = 90
/** Short statements: none may hold a lock for long, or meet the time limit. */
const ROWS_A_STATEMENT = 2_000

/**
 * Erases the numbers whose time is over, sealed number and index alike. With `isRehearsal` it only
 * counts. A comment that waits again, because its writer appealed, keeps its number meanwhile.
 */
export async function sweepPhones(database: Db, isRehearsal = false): Promise<number> {
  const isOver = sql`phone_sealed is not null and status <> 'pending'
    and moderated_at < now() - make_interval(days => ${PHONE_DAYS})`
  if (isRehearsal) {
    const [row] = await database.execute<{ count: string }>(sql`select count(*) from comments where ${isOver}`)
    return Number(row?.count ?? 0)
  }
  let count = 0
  for (;;) {
    const erased = await database.transaction(async (tx) => {
      const { count: batch } = await tx.execute(sql`
        update comments set phone_sealed = null, phone_index = null where id = any (array(
          select id from comments where ${isOver} order by moderated_at limit ${ROWS_A_STATEMENT} for update skip locked))`)
      if (batch > 0)
        await recordAudit(tx, { actorId: null, verb: 'sweep-phones', object: 'comments', details: { count: batch } })
      return batch
    })
    count += erased
    if (erased < ROWS_A_STATEMENT) break
  }
  return count
}
