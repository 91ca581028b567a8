import { sql } from 'drizzle-orm'
import { index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** Mail on its way out. Written in the transaction of the deed it tells of, sent by the worker. */
export const outboxMails = pgTable(
  'outbox_mails',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    to: text().notNull(),
    subject: text().notNull(),
    /** Plain text. Emptied once sent or given up: it may carry a link that opens an account. */
    text: text().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    attempts: integer().notNull().default(0),
    /** Null once sent or given up. While a worker holds the mail: when another may take it over. */
    nextTryAt: timestamp('next_try_at', { withTimezone: true }).defaultNow(),
    /** After this it says nothing true any more and is not sent. */
    expiresAt: timestamp('expires_at', { withTimezone: true }),
    sentAt: timestamp('sent_at', { withTimezone: true }),
    lastError: text('last_error'),
  },
  (table) => [index('outbox_mails_due_idx').on(table.nextTryAt, table.id).where(sql`next_try_at is not null`)],
)
