import { type SQL, sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  bigserial,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  timestamp,
} from 'drizzle-orm/pg-core'
import { users } from './accounts'

/** stale: render again. gone: withdraw from readers at once. back: a withdrawn page may live again. */
export const INVALIDATION_KINDS = ['stale', 'gone', 'back'] as const
export const invalidationKindEnum = pgEnum('invalidation_kind', INVALIDATION_KINDS)

/**
 * The log every page store follows. Rows are written inside the transaction that changes the content,
 * under one advisory lock, so that `seq` order is commit order.
 */
export const invalidations = pgTable(
  'invalidations',
  {
    seq: bigserial({ mode: 'number' }).primaryKey(),
    tag: text().notNull(),
    kind: invalidationKindEnum().notNull().default('stale'),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index('invalidations_gone_idx').on(table.kind, table.seq)],
)

/** `article` of `article:12`, the way the index has it. */
export const auditKind = (object: AnyPgColumn): SQL<string> => sql<string>`split_part(${object}, ':', 1)`

/**
 * Append-only, held by a trigger of the table; `hash` covers the row and `previousHash`, so a changed or
 * missing row shows.
 */
export const auditLog = pgTable(
  'audit_log',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedByDefaultAsIdentity(),
    at: timestamp({ withTimezone: true }).notNull(),
    actorId: integer('actor_id').references(() => users.id),
    /** What was done, as the verb's file name: `publish`, `withdraw`, `sign-in`. */
    verb: text().notNull(),
    /** `article:12`, `comment:7`, `user:3` */
    object: text().notNull(),
    details: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    previousHash: text('previous_hash').notNull(),
    hash: text().notNull(),
  },
  (table) => [
    index('audit_log_object_idx').on(table.object, table.id),
    index('audit_log_at_idx').on(table.at, table.id),
    index('audit_log_actor_idx').on(table.actorId, table.at, table.id),
    index('audit_log_verb_idx').on(table.verb, table.at, table.id),
    index('audit_log_kind_idx').on(auditKind(table.object), table.at, table.id),
  ],
)
