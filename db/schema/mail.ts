import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/**
 * `sent`: somebody else's to deliver. `refused`: the server knew no such mailbox. `recalled`: it had become untrue.
 * `abandoned`: too old, or tried too often.
 */
export const MAIL_ENDINGS = ['sent', 'refused', 'recalled', 'abandoned'] as const

/** Mail on its way out. Written in the transaction of the deed it tells of, sent by the worker. */
export const outboxMails = pgTable(
  'outbox_mails',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    /** An address; sealed where `isSealed`, and then emptied once sent or given up. */
    to: text().notNull(),
    isSealed: boolean('is_sealed').notNull().default(false),
    subject: text().notNull(),
    /** Plain text. Emptied once sent or given up: it may carry a link that opens an account. */
    text: text().notNull(),
    /** The same for whoever's program draws it; empty for mail in words only. */
    html: text().notNull().default(''),
    /** Lines of the head beyond those of every mail, by name. */
    headers: jsonb().$type<Record<string, string>>(),
    /** One of many alike: waits behind the others, and so many a minute. */
    isBulk: boolean('is_bulk').notNull().default(false),
    /** What the mail belongs to, `digest:7`: whoever queued it is asked to look what became of it. */
    reference: text(),
    /** How it ended; null while it waits. */
    ending: text({ enum: MAIL_ENDINGS }),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    attempts: integer().notNull().default(0),
    /** Null once sent or given up. While a worker holds the mail: when another may take it over. */
    nextTryAt: timestamp('next_try_at', { withTimezone: true }).defaultNow(),
    /** After this it says nothing true any more and is not sent. */
    expiresAt: timestamp('expires_at', { withTimezone: true }),
    sentAt: timestamp('sent_at', { withTimezone: true }),
    lastError: text('last_error'),
  },
  (table) => [
    index('outbox_mails_turn_idx').on(table.isBulk, table.nextTryAt, table.id).where(sql`next_try_at is not null`),
    index('outbox_mails_reference_idx').on(table.reference).where(sql`reference is not null`),
    index('outbox_mails_ended_idx').on(table.id).where(sql`reference is not null and next_try_at is null`),
  ],
)
