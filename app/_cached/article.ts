import { cacheLife, cacheTag } from 'next/cache'
import type { Tx } from '@/db/client'
import { isDated } from '@/modules/articles/dated'
import { NEIGHBOUR_COUNT } from '@/modules/articles/neighbours'
import { findPublished, listNewer, listOlder } from '@/modules/articles/queries'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { listApproved } from '@/modules/comments/queries'
import { atSnapshot } from '@/modules/pages/snapshot'
import { readCommentPolicy, takesComments } from '@/modules/settings/comment-policy'

const COMMENT_COUNT = 100

async function readArticle(tx: Tx, id: number) {
  const article = await findPublished(tx, id)
  if (!article) return null
  return {
    article,
    newer: (await listNewer(tx, article, NEIGHBOUR_COUNT)).reverse(),
    older: await listOlder(tx, article, NEIGHBOUR_COUNT),
    comments: await listApproved(tx, id, COMMENT_COUNT),
    // Judged when the page is made; the page is made anew at least once a month.
    isDated: isDated(article.publishedAt, new Date()),
    takesComments: article.commentsOpen && takesComments(await readCommentPolicy(tx), article.publishedAt, new Date()),
  }
}

/** A published article with its neighbours and approved comments; null when readers have none with this number. */
export async function articlePage(id: number) {
  'use cache'
  const { seq, value } = await atSnapshot((tx) => readArticle(tx, id), null)
  cacheLife('max')
  const cards = value?.article.relatedIds.map(surfaceTag.card) ?? []
  const bylines = value?.article.authors.map((author) => surfaceTag.byline(author.id)) ?? []
  const labels = value?.article.tags.map((tag) => surfaceTag.label(tag.id)) ?? []
  cacheTag(surfaceTag.article(id), surfaceTag.commentPolicy, ...cards, ...bylines, ...labels, `seq:${seq}`)
  return value
}
