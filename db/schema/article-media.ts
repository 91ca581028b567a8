import { index, integer, pgTable, primaryKey } from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { attachments, media } from './media'

/**
 * Which articles show a picture, in their text or as lead picture. Kept by a trigger on `articles`, not by the verbs: an
 * import, an older build beside a new one or the next verb somebody writes cannot forget it.
 */
export const articleMedia = pgTable(
  'article_media',
  {
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    mediaId: integer('media_id')
      .notNull()
      .references(() => media.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.mediaId] }),
    index('article_media_media_idx').on(table.mediaId, table.articleId),
  ],
)

/** Which articles offer a file, kept by the same trigger. */
export const articleAttachments = pgTable(
  'article_attachments',
  {
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    attachmentId: integer('attachment_id')
      .notNull()
      .references(() => attachments.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.attachmentId] }),
    index('article_attachments_attachment_idx').on(table.attachmentId, table.articleId),
  ],
)
