import type { Db, Tx } from '@/db/client'
import { keepAnchor, readAnchors } from './anchors'
import { lastAuditId } from './desk-queries'
import { type AuditAnchor, type AuditVerdict, verifyAudit } from './verify'

/** A place is kept after so many rows, or after an hour in which there was any. */
const ROWS_PER_ANCHOR = 1_000
const ANCHOR_MILLISECONDS = 3_600_000

/**
 * Checks what the log has gained since the last kept place and keeps the next one when it is time. A log that does not
 * fit is not kept: the next good place must stay the last true one. Returns what was found, null when nothing was due.
 */
export async function watchAudit(database: Db, now = new Date(), file?: string): Promise<AuditVerdict | null> {
  const anchors = await readAnchors(file)
  const last = anchors.at(-1) ?? null
  const newestId = await lastAuditId(database)
  const isLong = newestId - (last?.id ?? 0) >= ROWS_PER_ANCHOR
  const isLongAgo = now.getTime() - (last?.at.getTime() ?? 0) >= ANCHOR_MILLISECONDS
  const isCut = newestId < (last?.id ?? 0)
  if (!isCut && !(newestId > (last?.id ?? 0) && (isLong || isLongAgo))) return null
  const verdict = await verifyAudit(database, { from: last, anchors: isCut ? anchors : [] })
  if (verdict.fault !== null || verdict.rowCount === 0) return verdict
  await keepAnchor({ at: now, id: verdict.lastId, hash: verdict.head }, file)
  return verdict
}

/** How the end of the chain stands: what the log page shows. Reads at most what came since the last kept place. */
export type TailVerdict = AuditVerdict & { since: AuditAnchor | null }

export async function verifyTail(tx: Tx, file?: string): Promise<TailVerdict> {
  const anchors = await readAnchors(file)
  const since = anchors.at(-1) ?? null
  return { ...(await verifyAudit(tx, { from: since })), since }
}
