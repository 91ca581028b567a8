import { type SQL, sql } from 'drizzle-orm'
import type { Db } from './client'

/** Short statements: none may hold a lock for long, or meet the time limit. */
const ROWS_A_STATEMENT = 20_000

/** Deletes every row of a table that a condition names, some thousands with each statement. */
export async function deleteInBatches(database: Db, table: string, condition: SQL): Promise<void> {
  const from = sql.identifier(table)
  for (;;) {
    const { count } = await database.execute(sql`
      delete from ${from} where ctid = any (array(
        select ctid from ${from} where ${condition} limit ${ROWS_A_STATEMENT}))`)
    if (count < ROWS_A_STATEMENT) return
  }
}
