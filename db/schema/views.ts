import { sql } from 'drizzle-orm'
import { bigint, date, index, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import { articles } from './articles'

/** The secret of one Hà Nội day, shared by all instances. Deleted when the day is over: its visits then name nobody. */
export const viewSalts = pgTable('view_salts', {
  day: date().primaryKey(),
  salt: text().notNull(),
})

/**
 * Who has read what today, so that one visitor counts once. `visitor` is a keyed hash under the salt of the day; no
 * address is stored. No reference to the article: a row lives for a day and is written in bulk.
 */
export const articleVisits = pgTable(
  'article_visits',
  {
    day: date().notNull(),
    articleId: integer('article_id').notNull(),
    visitor: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.articleId, table.visitor] })],
)

/** Reads by hour, kept for as long as the longest list looks back. */
export const articleViewHours = pgTable(
  'article_view_hours',
  {
    hour: timestamp({ withTimezone: true }).notNull(),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    viewCount: integer('view_count').notNull(),
    /** How many of them `article_views` already has. */
    addedCount: integer('added_count').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.hour, table.articleId] }),
    index('article_view_hours_new_idx').on(table.hour).where(sql`added_count < view_count`),
  ],
)

/** The lists of most read articles as of the last full hour; pages show these and never add up hours themselves. */
export const mostRead = pgTable(
  'most_read',
  {
    /** How far the list looks back: 24, 168 or 720. */
    windowHours: integer('window_hours').notNull(),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    viewCount: bigint('view_count', { mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.windowHours, table.articleId] }),
    index('most_read_ranking_idx').on(table.windowHours, table.viewCount.desc(), table.articleId.desc()),
  ],
)

/** All reads of a Hà Nội day, kept beside `article_views` and as fresh: what a month of reading is drawn from. */
export const viewDays = pgTable('view_days', {
  day: date().primaryKey(),
  viewCount: bigint('view_count', { mode: 'number' }).notNull(),
})
