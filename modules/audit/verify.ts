import { asc, eq, gt } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { auditLog } from '@/db/schema/log'
import { auditHash, CHAIN_START } from './record'

const ROWS_PER_READ = 1_000

/** A row's place and hash as they were kept outside the database. */
export type AuditAnchor = { at: Date; id: number; hash: string }

/**
 * `changed`: a row does not match its own hash or the row before it, or one is missing before it. `rewritten`: the
 * chain fits together but not with what was kept outside. `cut`: rows that were kept outside are no longer there.
 */
export type AuditFault = 'changed' | 'rewritten' | 'cut'

export type AuditVerdict = {
  rowCount: number
  /** Number and hash of the last good row. */
  lastId: number
  head: string
  /** The first bad row; for `rewritten` and `cut` the first that is kept outside and not so here. */
  firstBadId: number | null
  fault: AuditFault | null
  /** How many of the kept places were met and fitted. */
  anchorCount: number
}

type Options = {
  /** Begin after this row, which was found good before; from the first row without it. */
  from?: AuditAnchor | null
  /** What was kept outside the database, in the order of the rows. */
  anchors?: readonly AuditAnchor[]
  /** Called after each thousand rows. */
  onRows?: (rowCount: number) => void | Promise<void>
}

/** Walks the chain and names the first row that was changed, before which one is missing, or that was kept otherwise. */
export async function verifyAudit(tx: Tx, { from = null, anchors = [], onRows }: Options = {}): Promise<AuditVerdict> {
  const verdict: AuditVerdict = {
    rowCount: 0,
    lastId: from?.id ?? 0,
    head: from?.hash ?? CHAIN_START,
    firstBadId: null,
    fault: null,
    anchorCount: 0,
  }
  const bad = (firstBadId: number, fault: AuditFault) => ({ ...verdict, firstBadId, fault })
  if (from && !(await isStillThere(tx, from))) return bad(from.id, 'rewritten')
  const kept = anchors.filter(({ id }) => id > verdict.lastId)
  for (;;) {
    const rows = await tx
      .select()
      .from(auditLog)
      .where(gt(auditLog.id, verdict.lastId))
      .orderBy(asc(auditLog.id))
      .limit(ROWS_PER_READ)
    for (const row of rows) {
      const isGood = row.previousHash === verdict.head && row.hash === auditHash(verdict.head, row, row.at)
      if (!isGood) return bad(row.id, 'changed')
      // A kept row whose number was passed is gone, and the chain was made to fit without it.
      while (kept[0] && kept[0].id <= row.id) {
        const anchor = kept.shift()
        if (anchor && (anchor.id !== row.id || anchor.hash !== row.hash)) return bad(anchor.id, 'rewritten')
        verdict.anchorCount += 1
      }
      verdict.head = row.hash
      verdict.lastId = row.id
      verdict.rowCount += 1
    }
    if (rows.length < ROWS_PER_READ) break
    await onRows?.(verdict.rowCount)
  }
  return kept[0] ? bad(kept[0].id, 'cut') : verdict
}

async function isStillThere(tx: Tx, anchor: AuditAnchor): Promise<boolean> {
  const [row] = await tx.select({ hash: auditLog.hash }).from(auditLog).where(eq(auditLog.id, anchor.id))
  return row?.hash === anchor.hash
}
