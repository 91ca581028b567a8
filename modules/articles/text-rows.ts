import { eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articleAuthors, articles, articleTags } from '@/db/schema/articles'
import { attachments, media } from '@/db/schema/media'
import { authors, sections } from '@/db/schema/shelves'
import { presentAuthorIds } from '@/modules/authors/merged'
import { tagIdsFor } from '@/modules/tags/resolve'
import type { ArticleProblems, ArticleText } from './article-input'
import { attachmentIdsOf, mediaIdsOf, relatedIdsOf } from './blocks'

/** The columns of `articles` that hold the text. */
export const textColumns = (text: ArticleText) => ({
  headline: text.headline,
  standfirst: text.standfirst,
  dateline: text.dateline,
  body: text.body,
  sectionId: text.sectionId,
  leadMediaId: text.leadMediaId,
  commentsOpen: text.commentsOpen,
})

/** What a text names that is not there: a section, author, picture or article removed while somebody was writing. */
export async function unknownReferences(tx: Tx, text: ArticleText): Promise<ArticleProblems> {
  const mediaIds = mediaIdsOf(text.body)
  const relatedIds = relatedIdsOf(text.body)
  const attachmentIds = attachmentIdsOf(text.body)
  const wanted = text.leadMediaId === null ? mediaIds : [...mediaIds, text.leadMediaId]
  const [found] = await tx
    .select({
      sectionIds: sql<
        number[]
      >`array(select ${sections.id} from ${sections} where ${inArray(sections.id, [text.sectionId ?? 0])} and ${sections.retiredAt} is null)`,
      authorIds: sql<
        number[]
      >`array(select ${authors.id} from ${authors} where ${inArray(authors.id, [0, ...text.authorIds])})`,
      mediaIds: sql<number[]>`array(select ${media.id} from ${media} where ${inArray(media.id, [0, ...wanted])})`,
      attachmentIds: sql<
        number[]
      >`array(select ${attachments.id} from ${attachments} where ${inArray(attachments.id, [0, ...attachmentIds])})`,
      articleIds: sql<
        number[]
      >`array(select ${articles.id} from ${articles} where ${inArray(articles.id, [0, ...relatedIds])})`,
    })
    .from(sql`(select 1) as one`)
  const problems: ArticleProblems = {}
  const isKnownMedia = (id: number) => found?.mediaIds.includes(id) ?? false
  if (text.sectionId !== null && !found?.sectionIds.includes(text.sectionId)) problems.sectionId = 'unknown'
  if (text.authorIds.some((id) => !found?.authorIds.includes(id))) problems.authorIds = 'unknown'
  const isWhole =
    mediaIds.every(isKnownMedia) &&
    attachmentIds.every((id) => found?.attachmentIds.includes(id)) &&
    relatedIds.every((id) => found?.articleIds.includes(id))
  if (!isWhole) problems.body = 'unknown'
  if (text.leadMediaId !== null && !isKnownMedia(text.leadMediaId)) problems.leadMediaId = 'unknown'
  return problems
}

/**
 * Writes bylines and tags anew; tags that do not exist yet are made. `publishedAt` as in `articles` while readers see
 * the article, else null. Returns the tags' ids.
 */
export async function replaceJoins(
  tx: Tx,
  articleId: number,
  text: ArticleText,
  publishedAt: Date | null,
): Promise<number[]> {
  await tx.delete(articleAuthors).where(eq(articleAuthors.articleId, articleId))
  const authorIds = await presentAuthorIds(tx, text.authorIds)
  if (authorIds.length > 0) {
    await tx
      .insert(articleAuthors)
      .values(authorIds.map((authorId, position) => ({ articleId, authorId, position, publishedAt })))
  }
  await tx.delete(articleTags).where(eq(articleTags.articleId, articleId))
  const tagIds = await tagIdsFor(tx, text.tagNames)
  if (tagIds.length > 0) await tx.insert(articleTags).values(tagIds.map((tagId) => ({ articleId, tagId, publishedAt })))
  return tagIds
}
