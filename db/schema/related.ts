import { index, integer, pgTable, primaryKey, real } from 'drizzle-orm/pg-core'
import { articles } from './articles'

/**
 * Which articles are about the same as an article, found when it was published (modules/articles/keep-related.ts). Each
 * row is read from both its ends: what comes out later leads back to what came before, and is found from there.
 */
export const relatedArticles = pgTable(
  'related_articles',
  {
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    relatedId: integer('related_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** How much the two have in common; only compared, never shown. */
    score: real().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.relatedId] }),
    index('related_articles_related_idx').on(table.relatedId, table.score.desc(), table.articleId.desc()),
  ],
)
