import { cacheLife, cacheTag } from 'next/cache'
import type { Tx } from '@/db/client'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { atSnapshot } from '@/modules/pages/snapshot'
import { findStoryline, listInStoryline, listStorylines, STORYLINE_PAGE_LENGTH } from '@/modules/storylines/queries'
import { tagCommentCounts } from './comment-count-tags'
import { tagPictures } from './picture-tags'

async function readStoryline(tx: Tx, slug: string, page: number) {
  const storyline = await findStoryline(tx, slug)
  if (!storyline) return null
  const before = (page - 1) * STORYLINE_PAGE_LENGTH
  const articles = await listInStoryline(tx, storyline.id, STORYLINE_PAGE_LENGTH, before)
  return {
    storyline,
    articles,
    first: before + 1,
    pageCount: Math.ceil(storyline.articleCount / STORYLINE_PAGE_LENGTH),
  }
}

/** A page of a storyline, its newest articles on the first; null when no storyline with an article has this slug. */
export async function storylinePage(slug: string, page: number) {
  'use cache'
  const { seq, value } = await atSnapshot((tx) => readStoryline(tx, slug, page), null)
  cacheLife('max')
  const leadId = value?.storyline.leadMediaId ?? null
  const picture = leadId === null ? [] : [surfaceTag.media(leadId)]
  cacheTag(value ? surfaceTag.storyline(value.storyline.id) : surfaceTag.site, ...picture, `seq:${seq}`)
  tagPictures(value?.articles ?? [])
  tagCommentCounts(value?.articles ?? [])
  return value
}

/** All storylines that readers can open. */
export async function storylineList() {
  'use cache'
  const { seq, value } = await atSnapshot(listStorylines, [])
  cacheLife('max')
  cacheTag(surfaceTag.storylines, `seq:${seq}`)
  return value
}
