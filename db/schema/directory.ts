import { index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { users } from './accounts'

/** The parts an office is made of, as its directory (/danh-ba) lists them. */
export const directoryUnits = pgTable(
  'directory_units',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    name: text().notNull(),
    /** What it does for people, in a sentence or two. */
    about: text().notNull().default(''),
    /** The same in English; empty: the English directory keeps the Vietnamese words. */
    englishName: text('english_name').notNull().default(''),
    englishAbout: text('english_about').notNull().default(''),
    address: text().notNull().default(''),
    phone: text().notNull().default(''),
    email: text().notNull().default(''),
    /** When it receives people, as it says so itself. */
    hours: text().notNull().default(''),
    position: integer().notNull().default(0),
    /** Raised by one at every change; a change from an older version is refused. */
    version: integer().notNull().default(1),
    updatedBy: integer('updated_by').references(() => users.id),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index('directory_units_updated_by_idx').on(table.updatedBy)],
)

/** Who can be reached there. The order is the office's own: its head first. */
export const directoryPeople = pgTable(
  'directory_people',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    unitId: integer('unit_id')
      .notNull()
      .references(() => directoryUnits.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    post: text().notNull(),
    englishPost: text('english_post').notNull().default(''),
    phone: text().notNull().default(''),
    email: text().notNull().default(''),
    room: text().notNull().default(''),
    position: integer().notNull().default(0),
    version: integer().notNull().default(1),
    updatedBy: integer('updated_by').references(() => users.id),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index('directory_people_unit_idx').on(table.unitId, table.position),
    index('directory_people_updated_by_idx').on(table.updatedBy),
  ],
)
