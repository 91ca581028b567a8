import { index, integer, jsonb, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import { users } from './accounts'

/** A filtered list that somebody comes back to, under a name of their own. */
export const savedFilters = pgTable(
  'saved_filters',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    userId: integer('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    /** The query of the list's address, in its one spelling: `trang-thai=draft&q=ha+dong`. */
    query: text().notNull(),
    /** Order in the person's own row of filters, ascending. */
    position: integer().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index('saved_filters_person_idx').on(table.userId, table.position, table.id),
    uniqueIndex('saved_filters_query_idx').on(table.userId, table.query),
  ],
)

/**
 * One deed on several articles at once: what became of each, and how to take it back. Kept so that the answer survives
 * reloading, and undoing knows exactly which versions it may touch.
 */
export const bulkDeeds = pgTable(
  'bulk_deeds',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    userId: integer('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** As in modules/desk/bulk-deed.ts. */
    deed: text().notNull(),
    /** What the deed was told, as in `sectionId` or `reason`. */
    details: jsonb().$type<unknown>().notNull().default({}),
    /** BulkOutcome[] of modules/desk/bulk-deed.ts. */
    outcomes: jsonb().$type<unknown>().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    undoneAt: timestamp('undone_at', { withTimezone: true }),
  },
  (table) => [index('bulk_deeds_age_idx').on(table.createdAt)],
)
