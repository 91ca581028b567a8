import type { articleAuthors, articles, articleTags, articleViews, revisions } from '@/db/schema/articles'
import type { searchEntries } from '@/db/schema/search'
import type { Language } from '@/lib/words/language'
import type { Block } from '@/modules/articles/block-types'
import { placedEntry, searchEntryOf } from '@/modules/articles/search-entry'

/** An article as the seed thinks of it; `rowsOfArticle` lays it out in tables. */
export type SeedArticle = {
  id: number
  status: 'draft' | 'published' | 'withdrawn'
  /** Vietnamese, when nothing is said. */
  language?: Language
  translationOf?: number
  sectionId: number
  headline: string
  standfirst: string
  dateline: string
  body: Block[]
  leadMediaId: number | null
  authorIds: number[]
  tagIds: number[]
  /** When it was published, or written if it is a draft. */
  at: Date
  viewCount: number
  approvedCommentCount: number
  importKey: string | null
}

export type ArticleRows = {
  article: typeof articles.$inferInsert & { id: number }
  authors: (typeof articleAuthors.$inferInsert)[]
  tags: (typeof articleTags.$inferInsert)[]
  revisions: (typeof revisions.$inferInsert)[]
  views: typeof articleViews.$inferInsert
  search: typeof searchEntries.$inferInsert
}

const WITHDRAWN_AFTER_MILLISECONDS = 26 * 3_600_000
const WITHDRAWN_REASON = 'Thông tin trong bài chưa được cơ quan liên quan xác nhận đầy đủ.'

/** The rows of one article in every table that knows it, as the verbs of the newsroom would have left them. */
export function rowsOfArticle(article: SeedArticle): ArticleRows {
  const { id, status, at, authorIds, tagIds, language = 'vi', translationOf = null } = article
  const { headline, standfirst, dateline, body, sectionId, leadMediaId } = article
  const listedAt = status === 'published' && language === 'vi' ? at : null
  const withdrawnAt = status === 'withdrawn' ? new Date(at.getTime() + WITHDRAWN_AFTER_MILLISECONDS) : null
  const snapshot = { headline, standfirst, dateline, body, sectionId, leadMediaId, authorIds, tagIds }
  const first = { articleId: id, version: 1, snapshot, savedAt: at, savedBy: null }
  return {
    article: {
      ...{ id, status, version: withdrawnAt ? 2 : 1, sectionId, headline, standfirst, dateline, body, leadMediaId },
      ...{ language, translationOf, publishedAt: status === 'draft' ? null : at, withdrawnAt },
      ...{ withdrawnReason: withdrawnAt ? WITHDRAWN_REASON : '', approvedCommentCount: article.approvedCommentCount },
      ...{ importKey: article.importKey, createdAt: at, updatedAt: withdrawnAt ?? at },
    },
    authors: authorIds.map((authorId, position) => ({ articleId: id, authorId, position, publishedAt: listedAt })),
    tags: tagIds.map((tagId) => ({ articleId: id, tagId, publishedAt: listedAt })),
    revisions: [
      { ...first, kind: status === 'draft' ? 'saved' : 'published' },
      ...(withdrawnAt ? [{ ...first, version: 2, kind: 'withdrawn' as const, savedAt: withdrawnAt }] : []),
    ],
    views: { articleId: id, viewCount: status === 'draft' ? 0 : article.viewCount },
    search: placedEntry(searchEntryOf(id, withdrawnAt ? 2 : 1, article), { publishedAt: listedAt, sectionId }),
  }
}
