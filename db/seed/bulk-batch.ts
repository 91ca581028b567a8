import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { type ArticleRows, rowsOfArticle } from './article-rows'
import { type BulkShelves, tagIdsByName } from './bulk-shelves'
import { type CommentRow, placedInThreads, rowOfComment } from './comment-rows'
import { type WrittenArticle, writeArticle } from './generated/write-article'
import { writeComment } from './generated/write-comment'

export type BulkRequest = { seed: number; articleCount: number; commentCount: number }

/** Says that article `index` of a seed is there, so that the same request adds it once. */
export const importKeyOf = (seed: number, index: number) => `seed:${seed}:${index}`

export type Batch = { rows: ArticleRows[]; comments: CommentRow[]; tagIds: number[] }

type BatchInput = {
  request: BulkRequest
  indexes: readonly number[]
  commentsOf: (index: number) => number
  shelves: BulkShelves
  onArticle: () => void
}

/** Writes the articles of a batch with their comments, as rows with identities of their own. */
export async function makeBatch(
  tx: Tx,
  { request, indexes, commentsOf, shelves, onArticle }: BatchInput,
): Promise<Batch> {
  const written = indexes.map((index) => ({ index, article: writeArticle(request.seed, index) }))
  const tagIdOf = await tagIdsByName(
    tx,
    written.flatMap(({ article }) => article.tagNames),
  )
  const articleIds = await takeIds(tx, 'articles', written.length)
  const commentCount = indexes.reduce((sum, index) => sum + commentsOf(index), 0)
  const commentIds = (await takeIds(tx, 'comments', commentCount))[Symbol.iterator]()
  const batch: Batch = { rows: [], comments: [], tagIds: [...new Set(tagIdOf.values())] }
  for (const [position, { index, article }] of written.entries()) {
    const id = articleIds[position] ?? 0
    const own = commentRows(request.seed, index, id, article, commentsOf(index), () => commentIds.next().value ?? 0)
    batch.comments.push(...own)
    batch.rows.push(
      rowsOfArticle({
        ...article,
        id,
        sectionId: shelves.sectionOf(article.sectionSlug),
        authorIds: article.authorNumbers.flatMap((number) => shelves.authorIds[number] ?? []),
        tagIds: [...new Set(article.tagNames.flatMap((name) => tagIdOf.get(name) ?? []))],
        leadMediaId: pictureOf(article, shelves),
        approvedCommentCount: own.filter(({ status }) => status === 'approved').length,
        importKey: importKeyOf(request.seed, index),
      }),
    )
    onArticle()
  }
  return batch
}

function commentRows(
  seed: number,
  index: number,
  articleId: number,
  article: WrittenArticle,
  count: number,
  nextId: () => number,
): CommentRow[] {
  const rows = Array.from({ length: count }, (_, number) => {
    const { comment, random } = writeComment(seed, index, number, article.at)
    return rowOfComment({ ...comment, articleId, id: nextId() }, random)
  })
  return placedInThreads(rows)
}

function pictureOf({ pictureFraction }: WrittenArticle, { mediaIds }: BulkShelves): number | null {
  if (pictureFraction === null) return null
  return mediaIds[Math.floor(pictureFraction * mediaIds.length)] ?? null
}

/** Takes identities from the sequence itself, so that people saving meanwhile are never handed the same ones. */
async function takeIds(tx: Tx, table: 'articles' | 'comments', count: number): Promise<number[]> {
  const rows = await tx.execute<{ id: string }>(
    sql`select nextval(pg_get_serial_sequence(${table}, 'id')) as id from generate_series(1, ${count}::int)`,
  )
  return rows.map(({ id }) => Number(id))
}
