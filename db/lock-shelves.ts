import { sql } from 'drizzle-orm'
import { ADVISORY_LOCK } from './advisory-locks'
import type { Tx } from './client'

/**
 * Lets one change of the shelves (sections, pen-names, tags, standing pages) through at a time: what one deed has found
 * free, another could take. After `placement`, before redirects, audit and log.
 */
export async function lockShelves(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCK.shelves})`)
}
