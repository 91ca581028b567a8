import { bigint, index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { users } from './accounts'
import { articles } from './articles'

/**
 * What an article is about, in 64 bits: texts that say nearly the same differ in few of them. `keys` name every pair of
 * its eight bytes; two texts that differ in at most six bits share at least one, so that an index finds them.
 */
export const articleFingerprints = pgTable(
  'article_fingerprints',
  {
    articleId: integer('article_id')
      .primaryKey()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** Of which version. */
    version: integer().notNull(),
    /** Null for a text too short to be told from others. */
    simhash: bigint({ mode: 'bigint' }),
    keys: integer().array().notNull(),
  },
  // At once, not in batches: every look would read the batch, once for each key.
  (table) => [index('article_fingerprints_keys_idx').using('gin', table.keys).with({ fastupdate: false })],
)

/** What came of asking for a link, kept for a while: many articles point to the same pages. */
export const linkChecks = pgTable(
  'link_checks',
  {
    href: text().primaryKey(),
    /** `alive`, `dead`, or `unknown` when nobody could tell. */
    verdict: text().notNull(),
    /** The answer's status; null when there was none. */
    status: integer(),
    checkedAt: timestamp('checked_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index('link_checks_age_idx').on(table.checkedAt)],
)

/** A look at an unpublished text for somebody without an account. The address carries the token, the table its SHA-256. */
export const previewLinks = pgTable(
  'preview_links',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    tokenHash: text('token_hash').notNull().unique(),
    createdBy: integer('created_by').references(() => users.id),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
  },
  (table) => [index('preview_links_article_idx').on(table.articleId, table.id)],
)
