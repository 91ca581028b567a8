import { asc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articleAuthors, articles, articleTags } from '@/db/schema/articles'
import { media } from '@/db/schema/media'
import { authors, tags } from '@/db/schema/shelves'
import { compareVietnamese } from '@/lib/vi/collate'
import { storedBlocks } from './blocks'
import { correctionsOf } from './corrections'
import { isLeadPicture } from './for-readers'
import { pageBlocks, readNamedThings } from './page-blocks'
import type { ArticleCard, FeedArticle } from './reader-article'

/** The whole texts of published articles, in the order given: five queries however many there are. */
export async function withFullTexts(tx: Tx, cards: readonly ArticleCard[]): Promise<FeedArticle[]> {
  const ids = cards.map(({ id }) => id)
  if (ids.length === 0) return []
  const rows = await tx
    .select({
      id: articles.id,
      body: articles.body,
      dateline: articles.dateline,
      correctedAt: articles.correctedAt,
      leadPictureBytes: media.fileBytes,
    })
    .from(articles)
    .leftJoin(media, isLeadPicture)
    .where(inArray(articles.id, ids))
  const texts = new Map(rows.map((row) => [row.id, { ...row, body: storedBlocks(row.body) }]))
  const named = await readNamedThings(
    tx,
    [...texts.values()].flatMap(({ body }) => body),
  )
  const bylines = await tx
    .select({ articleId: articleAuthors.articleId, id: authors.id, name: authors.name })
    .from(articleAuthors)
    .innerJoin(authors, eq(authors.id, articleAuthors.authorId))
    .where(inArray(articleAuthors.articleId, ids))
    .orderBy(asc(articleAuthors.position), asc(authors.id))
  const subjects = await tx
    .select({ articleId: articleTags.articleId, id: tags.id, name: tags.name })
    .from(articleTags)
    .innerJoin(tags, eq(tags.id, articleTags.tagId))
    .where(inArray(articleTags.articleId, ids))
  const told = await correctionsOf(tx, ids)
  const of = (joined: typeof bylines, id: number) => joined.filter(({ articleId }) => articleId === id)
  return cards.map((card) => {
    const text = texts.get(card.id)
    return {
      ...card,
      body: pageBlocks(text?.body ?? [], named),
      dateline: text?.dateline ?? '',
      correctedAt: text?.correctedAt ?? null,
      leadPictureBytes: text?.leadPictureBytes ?? null,
      corrections: told.get(card.id) ?? [],
      authorNames: of(bylines, card.id).map(({ name }) => name),
      tagNames: of(subjects, card.id)
        .map(({ name }) => name)
        .sort(compareVietnamese),
      authorIds: of(bylines, card.id).map(({ id }) => id),
      tagIds: of(subjects, card.id).map(({ id }) => id),
    }
  })
}
