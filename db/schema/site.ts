import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { users } from './accounts'
import { articles } from './articles'
import { languageEnum } from './language'

/** Standing pages of the office (/trang/{slug}, /en/pages/{slug}); body is a list of blocks as in articles. */
export const standingPages = pgTable(
  'standing_pages',
  {
    slug: text().primaryKey(),
    /** The identity that stays when the address changes. */
    id: integer().generatedByDefaultAsIdentity().notNull().unique(),
    /** Raised by one at every save; a save from an older version is refused. */
    version: integer().notNull().default(1),
    language: languageEnum().notNull().default('vi'),
    /** The Vietnamese page that this one tells in another language. */
    translationOf: integer('translation_of').references((): AnyPgColumn => standingPages.id, { onDelete: 'set null' }),
    title: text().notNull(),
    body: jsonb().$type<unknown>().notNull(),
    position: integer().notNull().default(0),
    /** Kept in the newsroom, shown to nobody else. */
    hiddenAt: timestamp('hidden_at', { withTimezone: true }),
    updatedBy: integer('updated_by').references(() => users.id),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('standing_pages_translation_idx')
      .on(table.translationOf, table.language)
      .where(sql`translation_of is not null`),
  ],
)

/** Each saved version of a standing page, whole. */
export const standingPageRevisions = pgTable(
  'standing_page_revisions',
  {
    pageId: integer('page_id')
      .notNull()
      .references(() => standingPages.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    title: text().notNull(),
    slug: text().notNull(),
    body: jsonb().$type<unknown>().notNull(),
    savedBy: integer('saved_by').references(() => users.id),
    savedAt: timestamp('saved_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.pageId, table.version] })],
)

/** One row per setting; the keys and shapes stand in modules/settings. */
export const settings = pgTable('settings', {
  key: text().primaryKey(),
  value: jsonb().$type<unknown>().notNull(),
  version: integer().notNull().default(1),
  updatedBy: integer('updated_by').references(() => users.id),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
})

/** manual: somebody asked for it. renamed, merged: a deed of the newsroom. imported: where a text used to live. */
export const REDIRECT_KINDS = ['manual', 'renamed', 'merged', 'imported'] as const
export const redirectKindEnum = pgEnum('redirect_kind', REDIRECT_KINDS)

/** Addresses that lead on. An article is named by its number, so that the way there is one hop whatever it is called. */
export const redirects = pgTable(
  'redirects',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    /** The key of `modules/redirects/redirect-key.ts`. */
    fromPath: text('from_path').notNull().unique(),
    /** An address of this site; empty when an article is meant. */
    toPath: text('to_path').notNull().default(''),
    toArticleId: integer('to_article_id').references(() => articles.id, { onDelete: 'cascade' }),
    kind: redirectKindEnum().notNull(),
    note: text().notNull().default(''),
    /** Counted in batches, apart from the answers. */
    hitCount: bigint('hit_count', { mode: 'number' }).notNull().default(0),
    lastHitAt: timestamp('last_hit_at', { withTimezone: true }),
    createdBy: integer('created_by').references(() => users.id),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index('redirects_to_path_idx').on(table.toPath),
    index('redirects_to_article_idx').on(table.toArticleId),
    index('redirects_hits_idx').on(table.hitCount.desc(), table.id.desc()),
  ],
)
