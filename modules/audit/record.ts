import { createHash } from 'node:crypto'
import { desc, sql } from 'drizzle-orm'
import { ADVISORY_LOCK } from '@/db/advisory-locks'
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

/** What the first row of the chain names as the one before it. */
export const CHAIN_START = '0'.repeat(64)

/** The same value always as the same text: the table's jsonb keeps no order of keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const pairs = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
  return `{${pairs.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
}

/** The hash of one row of the chain. Whoever changes a row must change every row after it. */
export function auditHash(previousHash: string, entry: AuditEntry, at: Date): string {
  const { actorId, verb, object } = entry
  // Through JSON first: dates and the like become what the table will hold.
  const details: unknown = JSON.parse(JSON.stringify(entry.details ?? {}))
  const content = canonical([at.toISOString(), actorId, verb, object, details])
  return createHash('sha256').update(previousHash).update(content).digest('hex')
}

/** Adds a line to the append-only log, in the transaction of the deed. */
export async function recordAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  await recordAuditLines(tx, [entry])
}

/** The lines of a deed on many things, in this order. The lock makes the chain a line, not a tree. */
export async function recordAuditLines(tx: Tx, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return
  await tx.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCK.auditChain})`)
  const [last] = await tx.select({ hash: auditLog.hash }).from(auditLog).orderBy(desc(auditLog.id)).limit(1)
  let previousHash = last?.hash ?? CHAIN_START
  const at = new Date()
  const rows = entries.map((entry) => {
    const details = entry.details ?? {}
    const row = { ...entry, details, at, previousHash, hash: auditHash(previousHash, entry, at) }
    previousHash = row.hash
    return row
  })
  await tx.insert(auditLog).values(rows)
}
