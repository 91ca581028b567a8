import { sql } from 'drizzle-orm'
import { bigint, index, integer, pgEnum, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'

/** index-now: an address, told to search engines. web-sub: a feed, told to the hub. */
export const PING_TARGETS = ['index-now', 'web-sub'] as const
export const pingTargetEnum = pgEnum('ping_target', PING_TARGETS)

/** What is to be told outside. Written in the transaction of the deed it tells of, sent by the worker. */
export const outboxPings = pgTable(
  'outbox_pings',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    target: pingTargetEnum().notNull(),
    /** From the site's root. */
    path: text().notNull(),
    /** The state of the log with the change in it: nobody is told before the pages show that much. */
    seq: bigint({ mode: 'number' }).notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    attempts: integer().notNull().default(0),
    /** Null once sent or given up. While a worker holds it: when another may take it over. */
    nextTryAt: timestamp('next_try_at', { withTimezone: true }).defaultNow(),
    sentAt: timestamp('sent_at', { withTimezone: true }),
    lastError: text('last_error'),
  },
  (table) => [
    index('outbox_pings_due_idx').on(table.target, table.nextTryAt, table.id).where(sql`next_try_at is not null`),
    // One address waits once, however often it changes meanwhile.
    uniqueIndex('outbox_pings_waiting_idx').on(table.target, table.path).where(sql`next_try_at is not null`),
  ],
)

/** The processes that serve readers, and the state of the log that all their pages show. */
export const pageInstances = pgTable('page_instances', {
  id: text().primaryKey(),
  seq: bigint({ mode: 'number' }).notNull(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
})
