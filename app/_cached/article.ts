import { cacheLife, cacheTag } from 'next/cache'
import type { Tx } from '@/db/client'
import { isDated } from '@/modules/articles/dated'
import { NEIGHBOUR_COUNT } from '@/modules/articles/neighbours'
import { findPublished, listNewer, listOlder } from '@/modules/articles/queries'
import { listRelated } from '@/modules/articles/related-queries'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { textHash, textToVerify } from '@/modules/articles/text-to-verify'
import { readNewestThread } from '@/modules/comments/thread-queries'
import { threadState } from '@/modules/comments/thread-state'
import { atSnapshot } from '@/modules/pages/snapshot'
import { readCommentPolicy } from '@/modules/settings/comment-policy'
import { listStorylineBoxes } from '@/modules/storylines/boxes'

async function readArticle(tx: Tx, id: number) {
  const article = await findPublished(tx, id)
  if (!article) return null
  return {
    article,
    hash: textHash(textToVerify(article)),
    newer: (await listNewer(tx, article, NEIGHBOUR_COUNT)).reverse(),
    older: await listOlder(tx, article, NEIGHBOUR_COUNT),
    related: await listRelated(tx, article, article.relatedIds),
    storylines: await listStorylineBoxes(tx, article),
    thread: await readNewestThread(tx, id),
    // Both are judged when the page is made; the page is made anew at least once a month.
    isDated: isDated(article.publishedAt, new Date()),
    threadState: threadState(article, await readCommentPolicy(tx), new Date()),
  }
}

/** A published article with its neighbours and newest comments; null when readers have none with this number. */
export async function articlePage(id: number) {
  'use cache'
  const { seq, value } = await atSnapshot((tx) => readArticle(tx, id), null)
  cacheLife('max')
  const boxes = value?.storylines ?? []
  const named = boxes.flatMap(({ articles }) => articles.map((article) => article.id))
  const cards = [...(value?.related.ids ?? []), ...named].map(surfaceTag.card)
  const titles = boxes.map((box) => surfaceTag.storylineTitle(box.id))
  const bylines = value?.article.authors.map((author) => surfaceTag.byline(author.id)) ?? []
  const labels = value?.article.tags.map((tag) => surfaceTag.label(tag.id)) ?? []
  const own = [surfaceTag.article(id), surfaceTag.thread(id), surfaceTag.related(id), surfaceTag.commentPolicy]
  cacheTag(...own, ...cards, ...titles, ...bylines, ...labels, `seq:${seq}`)
  return value
}
