import { createHash } from 'node:crypto'
import { desc, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { auditLog } from '@/db/schema/log'

export type AuditEntry = {
  /** Null when nobody signed in did it: a reader, the scheduler, a command. */
  actorId: number | null
  /** The verb's file name: `publish`, `withdraw`, `sign-in`. */
  verb: string
  /** `article:12`, `comment:7`, `user:3` */
  object: string
  details?: Record<string, unknown>
}

const CHAIN_LOCK = 7_301_002
const FIRST = '0'.repeat(64)

/** The hash of one row of the chain; `details` in the key order they were written. */
export function auditHash(previousHash: string, entry: AuditEntry, at: Date): string {
  const content = JSON.stringify([at.toISOString(), entry.actorId, entry.verb, entry.object, entry.details ?? {}])
  return createHash('sha256').update(previousHash).update(content).digest('hex')
}

/** Adds a line to the append-only log, in the transaction of the deed. The lock makes the chain a line, not a tree. */
export async function recordAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${CHAIN_LOCK})`)
  const [last] = await tx.select({ hash: auditLog.hash }).from(auditLog).orderBy(desc(auditLog.id)).limit(1)
  const previousHash = last?.hash ?? FIRST
  const at = new Date()
  const details = entry.details ?? {}
  await tx.insert(auditLog).values({ ...entry, details, at, previousHash, hash: auditHash(previousHash, entry, at) })
}
