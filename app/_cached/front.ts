import { cacheLife, cacheTag } from 'next/cache'
import type { Tx } from '@/db/client'
import { FRONT_LATEST_COUNT, FRONT_SECTION_COUNT, layOutFront } from '@/modules/articles/front'
import { listInSection, listLatest } from '@/modules/articles/queries'
import type { ArticleCard } from '@/modules/articles/reader-article'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { atSnapshot } from '@/modules/pages/snapshot'
import { listSections, type Section } from '@/modules/sections/queries'
import { tagCommentCounts } from './comment-count-tags'
import { tagPictures } from './picture-tags'

async function readFront(tx: Tx) {
  const latest = await listLatest(tx, FRONT_LATEST_COUNT)
  const bySection: { section: Section; articles: ArticleCard[] }[] = []
  for (const section of await listSections(tx)) {
    bySection.push({ section, articles: await listInSection(tx, section.id, FRONT_SECTION_COUNT) })
  }
  const front = layOutFront(latest, bySection)
  const considered = [latest, ...bySection.map(({ articles }) => articles)].flat()
  const shown = [front.lead, ...front.sections.map(({ story }) => story)].filter((article) => article !== null)
  return { front, shown, considered }
}

/** The front page: lead, seconds, sections, newest. */
export async function frontPage() {
  'use cache'
  const { seq, value } = await atSnapshot(readFront, { front: layOutFront<Section>([], []), shown: [], considered: [] })
  cacheLife('max')
  cacheTag(surfaceTag.front, `seq:${seq}`)
  tagPictures(value.shown, value.considered)
  tagCommentCounts(value.considered)
  return value.front
}
