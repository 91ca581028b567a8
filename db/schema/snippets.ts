import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import { users } from './accounts'

/** Blocks somebody puts into texts again and again, under a name: their own, or the whole newsroom's. */
export const snippets = pgTable(
  'snippets',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    /** Null: it belongs to the newsroom. */
    ownerId: integer('owner_id').references(() => users.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    /** Blocks of a body, as modules/articles/blocks.ts checks them. */
    body: jsonb().$type<unknown>().notNull(),
    /** Raised by one at every save; a save from an older version is refused. */
    version: integer().notNull().default(1),
    updatedBy: integer('updated_by').references(() => users.id),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('snippets_own_name_idx').on(table.ownerId, table.name).where(sql`owner_id is not null`),
    uniqueIndex('snippets_shared_name_idx').on(table.name).where(sql`owner_id is null`),
    index('snippets_updated_by_idx').on(table.updatedBy),
  ],
)
