import { cacheLife, cacheTag } from 'next/cache'
import type { Tx } from '@/db/client'
import { sectionPathOf } from '@/modules/articles/address'
import { listInSection } from '@/modules/articles/queries'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { atSnapshot } from '@/modules/pages/snapshot'
import { findSection, listEnglishSections } from '@/modules/sections/queries'
import { tagCommentCounts } from './comment-count-tags'
import { tagPictures } from './picture-tags'

const SECTION_ARTICLE_COUNT = 40

async function readSection(tx: Tx, slug: string) {
  const section = await findSection(tx, slug)
  if (!section) return null
  // As the menu of the English edition, which every page waits for news of with its masthead.
  const inEnglish = (await listEnglishSections(tx)).find(({ id }) => id === section.id)
  const englishPath = inEnglish ? sectionPathOf('en', inEnglish.slug) : null
  return { section, englishPath, articles: await listInSection(tx, 'vi', section.id, SECTION_ARTICLE_COUNT) }
}

/** A section and its newest articles; null when no section has this slug. */
export async function sectionPage(slug: string) {
  'use cache'
  const { seq, value } = await atSnapshot((tx) => readSection(tx, slug), null)
  cacheLife('max')
  cacheTag(value ? surfaceTag.section(value.section.id) : surfaceTag.site, `seq:${seq}`)
  tagPictures(value?.articles ?? [])
  tagCommentCounts(value?.articles ?? [])
  return value
}
