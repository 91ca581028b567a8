import { type AnyPgColumn, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { media } from './media'

export const sections = pgTable('sections', {
  id: integer().primaryKey().generatedByDefaultAsIdentity(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  description: text().notNull().default(''),
  /** What the English edition calls it; empty: it is in none of its menus, and its articles there keep the Vietnamese name. */
  englishName: text('english_name').notNull().default(''),
  /** Its part of English addresses; empty: the Vietnamese one. */
  englishSlug: text('english_slug').notNull().default(''),
  /** Order in the navigation, ascending. */
  position: integer().notNull().default(0),
  /** Out of use: in no menu and in no list to choose from; no article stands in it. */
  retiredAt: timestamp('retired_at', { withTimezone: true }),
})

export const authors = pgTable('authors', {
  id: integer().primaryKey().generatedByDefaultAsIdentity(),
  slug: text().notNull().unique(),
  /** The pen-name printed as byline. */
  name: text().notNull(),
  bio: text().notNull().default(''),
  /** What they do, as readers are told: phóng viên, cộng tác viên. */
  role: text().notNull().default(''),
  /** Where they belong: a department, a ward. */
  unit: text().notNull().default(''),
  /** An address readers may write to; empty when they would rather not. */
  email: text().notNull().default(''),
  photoMediaId: integer('photo_media_id').references(() => media.id, { onDelete: 'set null' }),
  /** No longer offered to writers; what they signed keeps their name. */
  retiredAt: timestamp('retired_at', { withTimezone: true }),
  /** The pen-name that has taken over everything this one signed. */
  mergedIntoId: integer('merged_into_id').references((): AnyPgColumn => authors.id),
})

export const tags = pgTable('tags', {
  id: integer().primaryKey().generatedByDefaultAsIdentity(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  /** What the subject is about, above its list. */
  description: text().notNull().default(''),
})
