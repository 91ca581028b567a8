import { cacheLife, cacheTag } from 'next/cache'
import type { Tx } from '@/db/client'
import { listByAuthor } from '@/modules/articles/queries'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { findAuthor } from '@/modules/authors/queries'
import { atSnapshot } from '@/modules/pages/snapshot'
import { tagCommentCounts } from './comment-count-tags'
import { tagPictures } from './picture-tags'

const AUTHOR_ARTICLE_COUNT = 40

async function readAuthor(tx: Tx, slug: string) {
  const author = await findAuthor(tx, slug)
  return author && { author, articles: await listByAuthor(tx, author.id, AUTHOR_ARTICLE_COUNT) }
}

/** An author and their newest articles; null when nobody has this slug. */
export async function authorPage(slug: string) {
  'use cache'
  const { seq, value } = await atSnapshot((tx) => readAuthor(tx, slug), null)
  cacheLife('max')
  cacheTag(value ? surfaceTag.author(value.author.id) : surfaceTag.site, `seq:${seq}`)
  tagPictures(value?.articles ?? [])
  tagCommentCounts(value?.articles ?? [])
  return value
}
