import { boolean, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

export const sections = pgTable('sections', {
  id: integer().primaryKey().generatedByDefaultAsIdentity(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  description: text().notNull().default(''),
  /** Order in the navigation, ascending. */
  position: integer().notNull().default(0),
})

export const authors = pgTable('authors', {
  id: integer().primaryKey().generatedByDefaultAsIdentity(),
  slug: text().notNull().unique(),
  /** The pen-name printed as byline. */
  name: text().notNull(),
  bio: text().notNull().default(''),
})

export const tags = pgTable('tags', {
  id: integer().primaryKey().generatedByDefaultAsIdentity(),
  slug: text().notNull().unique(),
  name: text().notNull(),
})

export type Rendition = { format: 'avif' | 'webp' | 'jpeg'; widthPixels: number; file: string }

export const media = pgTable('media', {
  id: integer().primaryKey().generatedByDefaultAsIdentity(),
  /** Widest JPEG, path below /media/. */
  file: text().notNull().unique(),
  widthPixels: integer('width_pixels').notNull(),
  heightPixels: integer('height_pixels').notNull(),
  renditions: jsonb().$type<Rendition[]>().notNull().default([]),
  alt: text().notNull().default(''),
  /** A picture that says nothing to a reader who cannot see it; then alt stays empty on purpose. */
  isDecorative: boolean('is_decorative').notNull().default(false),
  caption: text().notNull().default(''),
  credit: text().notNull().default(''),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
})

/** Standing pages of the office (/trang/{slug}); body is a list of blocks as in articles. */
export const standingPages = pgTable('standing_pages', {
  slug: text().primaryKey(),
  title: text().notNull(),
  body: jsonb().$type<unknown>().notNull(),
  position: integer().notNull().default(0),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
})

/** One row per setting; the keys and shapes stand in modules/settings. */
export const settings = pgTable('settings', {
  key: text().primaryKey(),
  value: jsonb().$type<unknown>().notNull(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
})
