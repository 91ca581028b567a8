import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
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
import { languageEnum } from './language'
import { media } from './media'
import { authors, sections, tags } from './shelves'

export const ARTICLE_STATUSES = [
  'draft',
  'submitted',
  'returned',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
] as const
export const articleStatusEnum = pgEnum('article_status', ARTICLE_STATUSES)

export const articles = pgTable(
  'articles',
  {
    /** The identity of an article in its address. */
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    status: articleStatusEnum().notNull().default('draft'),
    /** Raised by one at every save; a save from an older version is refused. */
    version: integer().notNull().default(1),
    sectionId: integer('section_id').references(() => sections.id),
    /** Which edition it belongs to. Does not change while readers see it. */
    language: languageEnum().notNull().default('vi'),
    /** The Vietnamese article that this one tells in another language. */
    translationOf: integer('translation_of').references((): AnyPgColumn => articles.id, { onDelete: 'set null' }),
    headline: text().notNull().default(''),
    /** Sapo. */
    standfirst: text().notNull().default(''),
    /** Prefix of the standfirst naming the source, as in "HNP -". Without the dash. */
    dateline: text().notNull().default(''),
    /** Block[] of modules/articles/blocks.ts. */
    body: jsonb().$type<unknown>().notNull().default([]),
    leadMediaId: integer('lead_media_id').references(() => media.id),
    /**
     * First publication. Never moves when the text is corrected. Whole milliseconds, what a JavaScript date can hold:
     * with finer times the order `(published_at, id)` would differ between the table and the code that walks it.
     */
    publishedAt: timestamp('published_at', { withTimezone: true, precision: 3 }),
    /** Last change of a published text that a reader would notice. */
    correctedAt: timestamp('corrected_at', { withTimezone: true }),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    withdrawnReason: text('withdrawn_reason').notNull().default(''),
    /** When the worker shows a scheduled text to readers; present exactly while the status is `scheduled`. */
    publishAt: timestamp('publish_at', { withTimezone: true, precision: 3 }),
    /** Who answers for that publication; null for the command line. */
    publishScheduledBy: integer('publish_scheduled_by').references(() => users.id),
    /** When the worker takes the text away from readers again. */
    unpublishAt: timestamp('unpublish_at', { withTimezone: true, precision: 3 }),
    unpublishScheduledBy: integer('unpublish_scheduled_by').references(() => users.id),
    commentsOpen: boolean('comments_open').notNull().default(true),
    /** Kept by the comment verbs, in the same transaction as the comment. */
    approvedCommentCount: integer('approved_comment_count').notNull().default(0),
    /** Where an imported article came from; makes a second import of it a no-op. */
    importKey: text('import_key'),
    createdBy: integer('created_by').references(() => users.id),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true, precision: 3 }).notNull().defaultNow(),
  },
  (table) => [
    index('articles_published_idx').on(table.publishedAt.desc(), table.id.desc()).where(sql`status = 'published'`),
    index('articles_section_idx')
      .on(table.sectionId, table.publishedAt.desc(), table.id.desc())
      .where(sql`status = 'published'`),
    // The English edition is small: in the indexes above its lists would walk past all that is Vietnamese.
    index('articles_english_idx')
      .on(table.publishedAt.desc(), table.id.desc())
      .where(sql`status = 'published' and language = 'en'`),
    index('articles_english_section_idx')
      .on(table.sectionId, table.publishedAt.desc(), table.id.desc())
      .where(sql`status = 'published' and language = 'en'`),
    uniqueIndex('articles_translation_idx')
      .on(table.translationOf, table.language)
      .where(sql`translation_of is not null`),
    index('articles_desk_idx').on(table.updatedAt.desc(), table.id.desc()),
    index('articles_desk_status_idx').on(table.status, table.updatedAt.desc(), table.id.desc()),
    // One writer's own texts; without it a contributor's desk would walk the whole archive for a handful.
    index('articles_desk_writer_idx')
      .on(table.createdBy, table.updatedAt.desc(), table.id.desc())
      .where(sql`created_by is not null`),
    index('articles_desk_section_idx').on(table.sectionId, table.updatedAt.desc(), table.id.desc()),
    index('articles_no_standfirst_idx').on(table.updatedAt.desc(), table.id.desc()).where(sql`standfirst = ''`),
    uniqueIndex('articles_import_key_idx').on(table.importKey).where(sql`import_key is not null`),
    // What the schedule's worker asks once a second: as small as the plan for the next days, however large the archive.
    index('articles_publish_due_idx').on(table.publishAt, table.id).where(sql`status = 'scheduled'`),
    index('articles_unpublish_due_idx')
      .on(table.unpublishAt, table.id)
      .where(sql`status = 'published' and unpublish_at is not null`),
    // The last change of each sitemap file: 2,000 numbers a file, as in modules/articles/sitemap-files.ts.
    index('articles_sitemap_idx')
      .on(sql`((id - 1) / 2000)`, sql`greatest(published_at, corrected_at) desc`)
      .where(sql`status = 'published'`),
    check('articles_translation_check', sql`translation_of is null or language <> 'vi'`),
    check('articles_publish_at_check', sql`(status = 'scheduled') = (publish_at is not null)`),
  ],
)

/**
 * Bylines in order. `publishedAt` repeats the article's while it is published in Vietnamese and is null otherwise,
 * so that an author's list is one index walk however large the archive is.
 */
export const articleAuthors = pgTable(
  'article_authors',
  {
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    authorId: integer('author_id')
      .notNull()
      .references(() => authors.id),
    position: integer().notNull().default(0),
    publishedAt: timestamp('published_at', { withTimezone: true, precision: 3 }),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.authorId] }),
    // Everything under one pen-name, also what readers do not see.
    index('article_authors_author_idx').on(table.authorId, table.articleId),
    index('article_authors_listing_idx')
      .on(table.authorId, table.publishedAt.desc(), table.articleId.desc())
      .where(sql`published_at is not null`),
  ],
)

/** As `articleAuthors`, for tags. */
export const articleTags = pgTable(
  'article_tags',
  {
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    tagId: integer('tag_id')
      .notNull()
      .references(() => tags.id),
    publishedAt: timestamp('published_at', { withTimezone: true, precision: 3 }),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.tagId] }),
    index('article_tags_listing_idx')
      .on(table.tagId, table.publishedAt.desc(), table.articleId.desc())
      .where(sql`published_at is not null`),
  ],
)

/** How many Vietnamese articles were published on a Hà Nội day; what the calendar draws. Kept by the verbs. */
export const publishedDays = pgTable('published_days', {
  /** `2017-03-14` */
  day: text().primaryKey(),
  articleCount: integer('article_count').notNull().default(0),
})

export const REVISION_KINDS = [
  'saved',
  'published',
  'corrected',
  'withdrawn',
  'restored',
  'scheduled',
  'unscheduled',
  'submitted',
  'taken-back',
  'returned',
  'approved',
] as const
export const revisionKindEnum = pgEnum('revision_kind', REVISION_KINDS)

export const revisions = pgTable(
  'revisions',
  {
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    kind: revisionKindEnum().notNull(),
    /** The whole text as saved: headline, standfirst, dateline, body, section, authors, tags. */
    snapshot: jsonb().$type<unknown>().notNull(),
    savedBy: integer('saved_by').references(() => users.id),
    savedAt: timestamp('saved_at', { withTimezone: true }).notNull().defaultNow(),
    /** Readers are told of this version but never shown its words: they may hurt somebody. */
    isHiddenFromReaders: boolean('is_hidden_from_readers').notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.version] })],
)

/**
 * One step of an article's way through the newsroom: who let it go from which state to which, and what they wrote to
 * go with it. The version is the one the step made; its whole text is in `revisions`.
 */
export const articleTransitions = pgTable(
  'article_transitions',
  {
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    /** The deed, as the audit log names it: `submit`, `return-to-writer`. */
    deed: text().notNull(),
    fromStatus: articleStatusEnum('from_status').notNull(),
    toStatus: articleStatusEnum('to_status').notNull(),
    note: text().notNull().default(''),
    /** Null for the clock and the command line. */
    actorId: integer('actor_id').references(() => users.id),
    at: timestamp({ withTimezone: true, precision: 3 }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.version] })],
)

/** What a published text said wrongly and what is right, told to readers. */
export const corrections = pgTable(
  'corrections',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** The version that has it right. */
    version: integer().notNull(),
    /** Somebody who read the old text took away something else: told above the text, not below. */
    changesMeaning: boolean('changes_meaning').notNull().default(false),
    wrong: text().notNull(),
    right: text().notNull(),
    correctedBy: integer('corrected_by').references(() => users.id),
    at: timestamp({ withTimezone: true, precision: 3 }).notNull().defaultNow(),
  },
  (table) => [index('corrections_article_idx').on(table.articleId, table.id)],
)

/** Reads of an article, apart from the article so that counting never locks or re-renders it. */
export const articleViews = pgTable('article_views', {
  articleId: integer('article_id')
    .primaryKey()
    .references(() => articles.id, { onDelete: 'cascade' }),
  viewCount: bigint('view_count', { mode: 'number' }).notNull().default(0),
})
