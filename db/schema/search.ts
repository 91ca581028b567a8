import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  customType,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core'
import { users } from './accounts'
import { articles } from './articles'
import { documents } from './documents'

/** Written and compared, never read back. */
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** The month an article was published in, and its section, as numbers: `search_places` of the migrations. */
const placesOf = (index: 'headline' | 'whole', table: { publishedAt: AnyPgColumn; sectionId: AnyPgColumn }) =>
  sql`search_places('${sql.raw(index)}', ${table.publishedAt}, ${table.sectionId})`

/**
 * What search knows of an article, whatever its state: its words without and with tone marks and every two that stand
 * side by side. Made by modules/articles/search-entry.ts in the transaction that saves the text, so that no
 * extension and no dictionary of the server has a say. A trigger repeats section and publication, whoever changes them.
 */
export const searchEntries = pgTable(
  'search_entries',
  {
    articleId: integer('article_id')
      .primaryKey()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** Of which version of the text, by which rules. */
    version: integer().notNull(),
    rules: integer().notNull(),
    /** As in `articles` while readers of the Vietnamese edition see it, else null. */
    publishedAt: timestamp('published_at', { withTimezone: true, precision: 3 }),
    sectionId: integer('section_id'),
    headline: tsvector().notNull(),
    /** Headline, standfirst and body. */
    whole: tsvector().notNull(),
  },
  (table) => [
    // In batches, which every search reads from end to end: db/client.ts keeps them short. Beside the words, the month and the
    // section (a function of the database), so that the newest of common words are met without reading all that have them.
    index('search_entries_headline_idx').using('gin', table.headline, placesOf('headline', table)),
    index('search_entries_whole_idx').using('gin', table.whole, placesOf('whole', table)),
    index('search_entries_newest_idx')
      .on(table.publishedAt.desc(), table.articleId.desc())
      .where(sql`published_at is not null`),
    index('search_entries_section_idx')
      .on(table.sectionId, table.publishedAt.desc(), table.articleId.desc())
      .where(sql`published_at is not null`),
  ],
)

/** The words of an official document, as those of an article: made by modules/documents/document-entry.ts. */
export const documentEntries = pgTable(
  'document_entries',
  {
    documentId: integer('document_id')
      .primaryKey()
      .references(() => documents.id, { onDelete: 'cascade' }),
    rules: integer().notNull(),
    /** What is printed as its number. */
    number: tsvector().notNull(),
    /** Number, kind, issuer, signer, field and abstract. */
    whole: tsvector().notNull(),
  },
  (table) => [
    index('document_entries_number_idx').using('gin', table.number),
    index('document_entries_whole_idx').using('gin', table.whole),
  ],
)

/** What an editor wants found first for some words, whatever the archive says. */
export const promotedResults = pgTable('promoted_results', {
  id: integer().primaryKey().generatedByDefaultAsIdentity(),
  /** As typed by the editor. */
  phrase: text().notNull(),
  /** The words of the phrase without marks, a space between: what a question is compared with. */
  words: text().notNull().unique(),
  articleId: integer('article_id').references(() => articles.id, { onDelete: 'cascade' }),
  /** An address of this site; empty when an article is meant. */
  path: text().notNull().default(''),
  title: text().notNull().default(''),
  createdBy: integer('created_by').references(() => users.id),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
})

/**
 * What readers looked for and did not find, counted by the day. Nothing says who: what looks like a telephone number,
 * an address of mail or a long number is never written down.
 */
export const searchMisses = pgTable(
  'search_misses',
  {
    day: date().notNull(),
    words: text().notNull(),
    /** One way it was typed. */
    typed: text().notNull(),
    count: bigint({ mode: 'number' }).notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.day, table.words] })],
)
