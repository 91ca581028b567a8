import { cacheLife, cacheTag } from 'next/cache'
import type { Tx } from '@/db/client'
import { SITE_MAP_SLUG } from '@/modules/articles/standing-page-address'
import { findStandingPage, listStandingPages } from '@/modules/articles/standing-page-queries'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { readDirectory } from '@/modules/directory/queries'
import { listDocumentFields } from '@/modules/documents/queries'
import { atSnapshot } from '@/modules/pages/snapshot'
import { listSections } from '@/modules/sections/queries'
import { listStorylineSlugs } from '@/modules/storylines/queries'

async function read(tx: Tx) {
  return {
    head: await findStandingPage(tx, SITE_MAP_SLUG),
    sections: await listSections(tx),
    hasStorylines: (await listStorylineSlugs(tx, 1)).length > 0,
    fields: await listDocumentFields(tx),
    units: (await readDirectory(tx)).map(({ id, name }) => ({ id, name })),
    pages: (await listStandingPages(tx)).filter(({ slug }) => slug !== SITE_MAP_SLUG),
  }
}

/** Every part of the site, and what the newsroom says above it. */
export async function siteMapPage() {
  'use cache'
  const { seq, value } = await atSnapshot(read, {
    head: null,
    sections: [],
    hasStorylines: false,
    fields: [],
    units: [],
    pages: [],
  })
  cacheLife('max')
  // Only while there is any: a page that carries the tag of a hidden page would be hidden with it.
  const head = value.head ? [surfaceTag.standingPage(SITE_MAP_SLUG)] : []
  const cards = value.head?.relatedIds.map(surfaceTag.card) ?? []
  const parts = [surfaceTag.site, surfaceTag.storylines, surfaceTag.documents, surfaceTag.directory]
  cacheTag(...parts, ...head, ...cards, `seq:${seq}`)
  return value
}
