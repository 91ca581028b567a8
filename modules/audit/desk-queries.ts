import { desc, eq, lt } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { auditLog } from '@/db/schema/log'

/** A line of the log. `actorName` is null when no account did it: a reader, the scheduler, a command. */
export type AuditLine = { id: number; at: Date; actorName: string | null; verb: string; object: string }

/** The newest lines of the log, or those before `beforeId`. */
export async function listAudit(tx: Tx, beforeId: number | null, limit: number): Promise<AuditLine[]> {
  return tx
    .select({
      id: auditLog.id,
      at: auditLog.at,
      actorName: users.name,
      verb: auditLog.verb,
      object: auditLog.object,
    })
    .from(auditLog)
    .leftJoin(users, eq(users.id, auditLog.actorId))
    .where(beforeId === null ? undefined : lt(auditLog.id, beforeId))
    .orderBy(desc(auditLog.id))
    .limit(limit)
}
