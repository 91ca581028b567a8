import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { users } from './accounts'
import { articles } from './articles'
import { standingPages } from './site'

/**
 * What somebody is writing and has not saved into the article: seen by its writer alone. A row for each page that was
 * opened to write on, so that two windows of one person never write over one another.
 */
export const privateDrafts = pgTable(
  'private_drafts',
  {
    userId: integer('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** Made by the browser when the page is opened. */
    session: uuid().notNull(),
    /** Null while the text is no article yet, and for a standing page. */
    articleId: integer('article_id').references(() => articles.id, { onDelete: 'cascade' }),
    isPage: boolean('is_page').notNull().default(false),
    /** Null while the text is no standing page yet, and for an article. */
    pageId: integer('page_id').references(() => standingPages.id, { onDelete: 'cascade' }),
    /** The version of the article or page the writing started from; null for a new text. */
    baseVersion: integer('base_version'),
    /** Grows with every change in that page: an older state that comes late never replaces a newer one. */
    sequence: integer().notNull(),
    /**
     * The fields of the form as typed, numbers as words, the body as nodes. Null once it was saved or let go: the row stays
     * for a while, so that an older state which is still on its way does not come back.
     */
    content: jsonb().$type<unknown>(),
    savedAt: timestamp('saved_at', { withTimezone: true, precision: 3 }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.session] }),
    index('private_drafts_article_idx').on(table.articleId, table.userId),
    index('private_drafts_page_idx').on(table.pageId, table.userId),
    check('private_drafts_base_check', sql`(coalesce(article_id, page_id) is null) = (base_version is null)`),
    check('private_drafts_kind_check', sql`case when is_page then article_id is null else page_id is null end`),
  ],
)

/** Who is writing on an article or a standing page now. A lease that is not renewed ends by itself. */
export const editLeases = pgTable(
  'edit_leases',
  {
    articleId: integer('article_id')
      .unique()
      .references(() => articles.id, { onDelete: 'cascade' }),
    pageId: integer('page_id')
      .unique()
      .references(() => standingPages.id, { onDelete: 'cascade' }),
    userId: integer('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** The stay of a page that holds it: a page that is left and returned to begins another. */
    session: uuid().notNull(),
    startedAt: timestamp('started_at', { withTimezone: true, precision: 3 }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true, precision: 3 }).notNull(),
    /** Let go of. The row stays, so that a request of the same page that was overtaken on its way takes nothing. */
    leftAt: timestamp('left_at', { withTimezone: true, precision: 3 }),
  },
  () => [check('edit_leases_subject_check', sql`num_nonnulls(article_id, page_id) = 1`)],
)

/**
 * What a clipboard held before it was read into an article, for whoever has to find out what a program did to a text.
 * Kept for ninety days, shown to those who may change the article.
 */
export const pastedOriginals = pgTable(
  'pasted_originals',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    /** Null while the text is no article yet. */
    articleId: integer('article_id').references(() => articles.id, { onDelete: 'cascade' }),
    /** The first version with it; null until the page it was pasted in is saved. */
    version: integer(),
    userId: integer('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** The page it was pasted in, as in `private_drafts`. */
    session: uuid().notNull(),
    /** The program it came from, as modules/paste/source.ts names it. */
    source: text().notNull(),
    html: text().notNull(),
    /** Whether its end was left out, because it was too long to keep. */
    isShortened: boolean('is_shortened').notNull(),
    pastedAt: timestamp('pasted_at', { withTimezone: true, precision: 3 }).notNull().defaultNow(),
  },
  (table) => [
    index('pasted_originals_version_idx').on(table.articleId, table.version),
    index('pasted_originals_session_idx').on(table.userId, table.session),
    index('pasted_originals_age_idx').on(table.pastedAt),
  ],
)
