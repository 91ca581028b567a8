import type { articleAuthors, articles, articleTags, revisions } from '@/db/schema/articles'
import type { ImportedArticle } from './imported-article'
import type { ImportShelves } from './shelves'

export type ImportedRows = {
  article: typeof articles.$inferInsert & { id: number; sectionId: number; publishedAt: Date | null }
  authors: (typeof articleAuthors.$inferInsert)[]
  tags: (typeof articleTags.$inferInsert)[]
  revision: typeof revisions.$inferInsert
}

/** The rows of one imported article, as the newsroom's own verbs would have left them at its publication. */
export function importedRows(article: ImportedArticle, id: number, shelves: ImportShelves, now: Date): ImportedRows {
  const { headline, standfirst, dateline, body, publishedAt, importKey, origin } = article
  const sectionId = shelves.sections.get(article.section.slug)
  if (sectionId === undefined) throw new Error(`section ${article.section.slug} vanished during the import`)
  const authorIds = article.authors.flatMap(({ slug }) => shelves.authors.get(slug) ?? [])
  const tagIds = article.tags.flatMap(({ slug }) => shelves.tags.get(slug) ?? [])
  const text = { headline, standfirst, dateline, body, sectionId, leadMediaId: null, commentsOpen: true }
  const savedAt = publishedAt ?? now
  const status = publishedAt ? ('published' as const) : ('draft' as const)
  return {
    article: { id, status, version: 1, ...text, publishedAt, importKey, createdAt: savedAt, updatedAt: savedAt },
    authors: authorIds.map((authorId, position) => ({ articleId: id, authorId, position, publishedAt })),
    tags: tagIds.map((tagId) => ({ articleId: id, tagId, publishedAt })),
    revision: {
      articleId: id,
      version: 1,
      kind: publishedAt ? 'published' : 'saved',
      snapshot: { ...text, authorIds, tagNames: article.tags.map(({ name }) => name), importedFrom: origin },
      savedBy: null,
      savedAt,
    },
  }
}
