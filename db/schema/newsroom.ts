import { sql } from 'drizzle-orm'
import { type AnyPgColumn, bigint, boolean, index, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { users } from './accounts'
import { articles } from './articles'

/** What one person was told of, made in the transaction of the deed. */
export const notifications = pgTable(
  'notifications',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedByDefaultAsIdentity(),
    userId: integer('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** What happened: `submit`, `return-to-writer`, `margin-note`. */
    kind: text().notNull(),
    /** `article:12`, as in the audit log. */
    object: text().notNull(),
    /** What the line needs to be read without asking again: headline, who, their note. */
    details: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    madeAt: timestamp('made_at', { withTimezone: true, precision: 3 }).notNull().defaultNow(),
    readAt: timestamp('read_at', { withTimezone: true, precision: 3 }),
  },
  (table) => [
    index('notifications_user_idx').on(table.userId, table.id.desc()),
    index('notifications_unread_idx').on(table.userId).where(sql`read_at is null`),
    index('notifications_unread_object_idx').on(table.object).where(sql`read_at is null`),
  ],
)

/** How a person wants to be told; no row: by mail as well. */
export const notificationSettings = pgTable('notification_settings', {
  userId: integer('user_id')
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  isByMail: boolean('is_by_mail').notNull().default(true),
})

/** What the desk writes beside a text for one another. Never read by a query for readers. */
export const marginNotes = pgTable(
  'margin_notes',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** The note this one answers; null for the first of a conversation. */
    parentId: integer('parent_id').references((): AnyPgColumn => marginNotes.id, { onDelete: 'cascade' }),
    /** Where it stands: the block's place when it was written, and words of it to find it by; null for the whole text. */
    blockIndex: integer('block_index'),
    excerpt: text().notNull().default(''),
    text: text().notNull(),
    /** Null for the command line. */
    authorId: integer('author_id').references(() => users.id),
    madeAt: timestamp('made_at', { withTimezone: true, precision: 3 }).notNull().defaultNow(),
    resolvedAt: timestamp('resolved_at', { withTimezone: true, precision: 3 }),
    resolvedBy: integer('resolved_by').references(() => users.id),
  },
  (table) => [
    index('margin_notes_article_idx').on(table.articleId, table.id),
    // What is still open, over the whole desk.
    index('margin_notes_open_idx').on(table.id.desc()).where(sql`resolved_at is null and parent_id is null`),
  ],
)
