import { sql } from 'drizzle-orm'
import { boolean, date, index, integer, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import { users } from './accounts'
import { attachments } from './media'

/** Official documents of the office (/van-ban): decisions, plans, letters, each with its number and its file. */
export const documents = pgTable(
  'documents',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    /** As it is printed: `575-TB/TU`, `12/2026/QĐ-UBND`. */
    number: text().notNull(),
    /** Quyết định, Thông báo, …: one of modules/documents/kinds.ts. */
    kind: text().notNull(),
    issuedOn: date('issued_on').notNull(),
    issuer: text().notNull(),
    signer: text().notNull().default(''),
    field: text().notNull(),
    /** The field as addresses spell it; two spellings with one slug are one field. */
    fieldSlug: text('field_slug').notNull(),
    /** What the document is about, as it says so itself: "V/v …". */
    excerpt: text().notNull(),
    attachmentId: integer('attachment_id').references(() => attachments.id, { onDelete: 'set null' }),
    isInForce: boolean('is_in_force').notNull().default(true),
    /** Kept in the newsroom, shown to nobody else. */
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    /** Raised by one at every change; a change from an older version is refused. */
    version: integer().notNull().default(1),
    updatedBy: integer('updated_by').references(() => users.id),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('documents_number_idx').on(table.number, table.issuedOn),
    // Withdrawn ones are few: readers and the newsroom walk the same index.
    index('documents_issued_idx').on(table.issuedOn, table.id),
    index('documents_field_idx').on(table.fieldSlug, table.issuedOn, table.id).where(sql`withdrawn_at is null`),
    index('documents_attachment_idx').on(table.attachmentId).where(sql`attachment_id is not null`),
    index('documents_updated_by_idx').on(table.updatedBy),
  ],
)
