import { cacheLife, cacheTag } from 'next/cache'
import type { Tx } from '@/db/client'
import { ACCESSIBILITY_SLUG } from '@/modules/articles/standing-page-address'
import { findStandingPage } from '@/modules/articles/standing-page-queries'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { atSnapshot } from '@/modules/pages/snapshot'
import { officeOf } from '@/modules/settings/office'
import { readOffice } from '@/modules/settings/queries'

async function read(tx: Tx) {
  return { words: await findStandingPage(tx, ACCESSIBILITY_SLUG), office: await readOffice(tx) }
}

/** What the newsroom says about accessibility, where it has written something, and whom to tell about an obstacle. */
export async function accessibilityPage() {
  'use cache'
  const { seq, value } = await atSnapshot(read, { words: null, office: officeOf(null) })
  cacheLife('max')
  // Only while there are any: a page that carries the tag of hidden words would be hidden with them.
  const words = value.words ? [surfaceTag.standingPage(ACCESSIBILITY_SLUG)] : []
  const cards = value.words?.relatedIds.map(surfaceTag.card) ?? []
  cacheTag(surfaceTag.site, ...words, ...cards, `seq:${seq}`)
  return value
}
