import { sql } from 'drizzle-orm'
import { index, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { media } from './media'

/** A subject the newsroom follows from article to article: "dòng sự kiện". */
export const storylines = pgTable('storylines', {
  id: integer().primaryKey().generatedByDefaultAsIdentity(),
  slug: text().notNull().unique(),
  title: text().notNull(),
  standfirst: text().notNull().default(''),
  /** What happened so far, a line each: pinned above the articles. */
  keyPoints: text('key_points').notNull().default(''),
  leadMediaId: integer('lead_media_id').references(() => media.id, { onDelete: 'set null' }),
  /** Nothing more is expected to happen; null while it goes on. */
  closedAt: timestamp('closed_at', { withTimezone: true, precision: 3 }),
  /** Kept in the newsroom with its articles, shown to nobody else. */
  deletedAt: timestamp('deleted_at', { withTimezone: true, precision: 3 }),
})

/** As `articleTags`: `publishedAt` repeats the article's while readers see it, so that a timeline is one walk of an index. */
export const storylineArticles = pgTable(
  'storyline_articles',
  {
    storylineId: integer('storyline_id')
      .notNull()
      .references(() => storylines.id, { onDelete: 'cascade' }),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    publishedAt: timestamp('published_at', { withTimezone: true, precision: 3 }),
  },
  (table) => [
    primaryKey({ columns: [table.storylineId, table.articleId] }),
    index('storyline_articles_article_idx').on(table.articleId),
    index('storyline_articles_timeline_idx')
      .on(table.storylineId, table.publishedAt.desc(), table.articleId.desc())
      .where(sql`published_at is not null`),
  ],
)
