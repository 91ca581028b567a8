import { cacheLife, cacheTag } from 'next/cache'
import type { Tx } from '@/db/client'
import { listWithTag } from '@/modules/articles/queries'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { atSnapshot } from '@/modules/pages/snapshot'
import { findTag } from '@/modules/tags/queries'
import { tagCommentCounts } from './comment-count-tags'
import { tagPictures } from './picture-tags'

const TAG_ARTICLE_COUNT = 40

async function readTag(tx: Tx, slug: string) {
  const tag = await findTag(tx, slug)
  return tag && { tag, articles: await listWithTag(tx, tag.id, TAG_ARTICLE_COUNT) }
}

/** A tag and its newest articles; null when no tag has this slug. */
export async function tagPage(slug: string) {
  'use cache'
  const { seq, value } = await atSnapshot((tx) => readTag(tx, slug), null)
  cacheLife('max')
  cacheTag(value ? surfaceTag.tag(value.tag.id) : surfaceTag.site, `seq:${seq}`)
  tagPictures(value?.articles ?? [])
  tagCommentCounts(value?.articles ?? [])
  return value
}
