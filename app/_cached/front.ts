import { cacheLife, cacheTag } from 'next/cache'
import type { Tx } from '@/db/client'
import { FRONT_LATEST_COUNT, FRONT_SECTION_COUNT, layOutFront } from '@/modules/articles/front'
import { listInSection, listLatest } from '@/modules/articles/queries'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { atSnapshot } from '@/modules/pages/snapshot'
import { listSections, type Section } from '@/modules/sections/queries'

async function readFront(tx: Tx) {
  const latest = await listLatest(tx, FRONT_LATEST_COUNT)
  const bySection = []
  for (const section of await listSections(tx)) {
    bySection.push({ section, articles: await listInSection(tx, section.id, FRONT_SECTION_COUNT) })
  }
  return layOutFront(latest, bySection)
}

/** The front page: lead, seconds, sections, newest. */
export async function frontPage() {
  'use cache'
  const { seq, value } = await atSnapshot(readFront, layOutFront<Section>([], []))
  cacheLife('max')
  cacheTag(surfaceTag.front, `seq:${seq}`)
  return value
}
