import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, timestamp } from 'drizzle-orm/pg-core'
import { users } from './accounts'

/** Each saved arrangement of the front page, whole; the one with the highest version is in force. */
export const frontVersions = pgTable(
  'front_versions',
  {
    version: integer().primaryKey(),
    /** Arrangement of modules/front/arrangement.ts. */
    arrangement: jsonb().$type<unknown>().notNull(),
    savedBy: integer('saved_by').references(() => users.id),
    savedAt: timestamp('saved_at', { withTimezone: true, precision: 3 }).notNull().defaultNow(),
    /** When the next thing of it ends and the worker renews the page. Null when nothing will, and on former versions. */
    endsAt: timestamp('ends_at', { withTimezone: true, precision: 3 }),
  },
  // What the worker asks once a second: one row at most, however many arrangements there were.
  (table) => [index('front_versions_ends_idx').on(table.endsAt).where(sql`ends_at is not null`)],
)
