import { and, asc, desc, eq, gte, isNull, lt, lte, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { auditKind, auditLog } from '@/db/schema/log'
import type { AuditFilter } from './filter'

/** A line of the log. `actorName` is null when no account did it: a reader, the scheduler, a command. */
export type AuditLine = {
  id: number
  at: Date
  actorId: number | null
  actorName: string | null
  actorEmail: string | null
  verb: string
  object: string
  details: Record<string, unknown>
}

/** A line as it is handed out: with what proves that it stands where it stood. */
export type ChainedLine = AuditLine & { previousHash: string; hash: string }

/** The last line of the page before. */
export type AuditPlace = { at: Date; id: number }

const columns = {
  id: auditLog.id,
  at: auditLog.at,
  actorId: auditLog.actorId,
  actorName: users.name,
  actorEmail: users.email,
  verb: auditLog.verb,
  object: auditLog.object,
  details: auditLog.details,
}

function wanted({ actor, verb, kind, objectId, from, before }: AuditFilter): SQL[] {
  const conditions: (SQL | null)[] = [
    actor === 'system' ? isNull(auditLog.actorId) : actor === null ? null : eq(auditLog.actorId, actor),
    verb === null ? null : eq(auditLog.verb, verb),
    kind === null || objectId !== null ? null : eq(auditKind(auditLog.object), kind),
    kind === null || objectId === null ? null : eq(auditLog.object, `${kind}:${objectId}`),
    from === null ? null : gte(auditLog.at, from),
    before === null ? null : lt(auditLog.at, before),
  ]
  return conditions.filter((condition) => condition !== null)
}

const placeOf = ({ at, id }: AuditPlace) => sql`(${at.toISOString()}::timestamptz, ${id}::bigint)`

/** The newest lines a filter lets through, or those before a place. Each filter has an index in this order. */
export function auditQuery(tx: Tx, filter: AuditFilter, place: AuditPlace | null, limit: number) {
  const earlier = place && sql`(${auditLog.at}, ${auditLog.id}) < ${placeOf(place)}`
  return tx
    .select(columns)
    .from(auditLog)
    .leftJoin(users, eq(users.id, auditLog.actorId))
    .where(and(...wanted(filter), ...(earlier ? [earlier] : [])))
    .orderBy(desc(auditLog.at), desc(auditLog.id))
    .limit(limit)
}

export async function listAudit(
  tx: Tx,
  filter: AuditFilter,
  place: AuditPlace | null,
  limit: number,
): Promise<AuditLine[]> {
  return auditQuery(tx, filter, place, limit)
}

/** Lines in the order they were written, after a place and up to the line `lastId`: for handing the log out. */
export async function auditBatch(
  tx: Tx,
  filter: AuditFilter,
  after: AuditPlace | null,
  lastId: number,
  limit: number,
): Promise<ChainedLine[]> {
  const later = after && sql`(${auditLog.at}, ${auditLog.id}) > ${placeOf(after)}`
  return tx
    .select({ ...columns, previousHash: auditLog.previousHash, hash: auditLog.hash })
    .from(auditLog)
    .leftJoin(users, eq(users.id, auditLog.actorId))
    .where(and(...wanted(filter), lte(auditLog.id, lastId), ...(later ? [later] : [])))
    .orderBy(asc(auditLog.at), asc(auditLog.id))
    .limit(limit)
}

/** The number of the newest line; 0 for an empty log. */
export async function lastAuditId(tx: Tx): Promise<number> {
  const [row] = await tx.select({ id: auditLog.id }).from(auditLog).orderBy(desc(auditLog.id)).limit(1)
  return row?.id ?? 0
}

/** The verbs that occur, found by leaping through the index instead of reading the log. */
export async function auditVerbs(tx: Tx): Promise<string[]> {
  const rows = await tx.execute<{ verb: string }>(sql`
    with recursive leap(verb) as (
      (select verb from ${auditLog} order by verb limit 1)
      union all
      select (select later.verb from ${auditLog} as later where later.verb > leap.verb order by later.verb limit 1)
      from leap where leap.verb is not null)
    select verb from leap where verb is not null`)
  return [...rows].map(({ verb }) => verb)
}
