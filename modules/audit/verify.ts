import { asc, gt } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { auditLog } from '@/db/schema/log'
import { auditHash, CHAIN_START } from './record'

const ROWS_PER_READ = 1_000

/** `head` is the hash of the last good row: compare it with the copy kept outside the database to see a cut end. */
export type AuditVerdict = { rowCount: number; head: string; firstBadId: number | null }

/** Walks the whole chain and names the first row that was changed, or before which one is missing. */
export async function verifyAudit(tx: Tx): Promise<AuditVerdict> {
  let head = CHAIN_START
  let rowCount = 0
  let lastId = 0
  for (;;) {
    const rows = await tx
      .select()
      .from(auditLog)
      .where(gt(auditLog.id, lastId))
      .orderBy(asc(auditLog.id))
      .limit(ROWS_PER_READ)
    for (const row of rows) {
      const isGood = row.previousHash === head && row.hash === auditHash(head, row, row.at)
      if (!isGood) return { rowCount, head, firstBadId: row.id }
      head = row.hash
      rowCount += 1
      lastId = row.id
    }
    if (rows.length < ROWS_PER_READ) return { rowCount, head, firstBadId: null }
  }
}
