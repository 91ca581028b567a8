import { cacheLife, cacheTag } from 'next/cache'
import type { Tx } from '@/db/client'
import { frontOf, sectionPathOf } from '@/modules/articles/address'
import { listEnglishSectionsWithArticles } from '@/modules/articles/english-shelves'
import { NEWS_HOURS, SITEMAP_FILE_IDS } from '@/modules/articles/sitemap-files'
import {
  listNewsSince,
  listShelvesWithArticles,
  listSitemapEntries,
  listSitemapFiles,
  type SitemapEntry,
} from '@/modules/articles/sitemap-queries'
import { listStandingPagesInPairs } from '@/modules/articles/standing-page-queries'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { followPathOf } from '@/modules/digests/addresses'
import { readDirectory } from '@/modules/directory/queries'
import { atSnapshot } from '@/modules/pages/snapshot'
import { listSections } from '@/modules/sections/queries'
import { officeOf } from '@/modules/settings/office'
import { readOffice } from '@/modules/settings/queries'
import { listStorylineSlugs, STORYLINES_LISTED_MAX } from '@/modules/storylines/queries'

const HOUR_MILLISECONDS = 3_600_000

/** The sitemap files that have articles, with the last change of each. */
export async function sitemapFiles() {
  'use cache'
  const { seq, value } = await atSnapshot(listSitemapFiles, [])
  cacheLife('max')
  cacheTag(surfaceTag.sitemap, `seq:${seq}`)
  return value
}

/** The articles of one sitemap file; none when there is no such file. */
export async function sitemapFile(number: number) {
  'use cache'
  const { seq, value } = await atSnapshot((tx) => listSitemapEntries(tx, number), [])
  cacheLife('max')
  cacheTag(surfaceTag.sitemapFile(number * SITEMAP_FILE_IDS), surfaceTag.sectionAddresses, `seq:${seq}`)
  return value
}

const LISTS = ['/moi-nhat', '/doc-nhieu', '/luu-tru']

async function readShelves(tx: Tx): Promise<SitemapEntry[]> {
  const sections = await listSections(tx)
  const standingPages = await listStandingPagesInPairs(tx)
  const storylineSlugs = await listStorylineSlugs(tx, STORYLINES_LISTED_MAX)
  const { authorSlugs, tagSlugs } = await listShelvesWithArticles(tx)
  const paths = [
    ...LISTS,
    ...sections.map(({ slug }) => `/${slug}`),
    ...authorSlugs.map((slug) => `/tac-gia/${slug}`),
    ...tagSlugs.map((slug) => `/chu-de/${slug}`),
    ...((await readDirectory(tx)).length > 0 ? ['/danh-ba'] : []),
    ...(storylineSlugs.length > 0 ? ['/dong-su-kien'] : []),
    ...storylineSlugs.map((slug) => `/dong-su-kien/${slug}`),
    ...(await listEnglishSectionsWithArticles(tx)).map(({ slug }) => sectionPathOf('en', slug)),
  ]
  const follow = { vi: followPathOf('vi'), en: followPathOf('en') }
  const fronts = { vi: frontOf('vi'), en: frontOf('en') }
  return [
    ...[fronts, follow].flatMap((pair) => Object.values(pair).map((path) => ({ path, inLanguages: pair }))),
    ...paths.map((path) => ({ path })),
    ...standingPages,
  ].map((entry): SitemapEntry => ({ ...entry, lastModified: null }))
}

/** The addresses of fronts, lists, sections, standing pages, authors, tags and storylines. */
export async function sitemapShelves() {
  'use cache'
  const { seq, value } = await atSnapshot(readShelves, [])
  cacheLife('max')
  cacheTag(surfaceTag.site, surfaceTag.sitemapShelves, `seq:${seq}`)
  return value
}

async function readNews(tx: Tx) {
  const since = new Date(Date.now() - NEWS_HOURS * HOUR_MILLISECONDS)
  return { office: await readOffice(tx), entries: await listNewsSince(tx, since) }
}

/**
 * The articles of the last two days. Judged when the file is made: a publication makes it anew, and the worker does when an
 * article has grown too old for it.
 */
export async function newsOfTwoDays() {
  'use cache'
  const { seq, value } = await atSnapshot(readNews, { office: officeOf(null), entries: [] })
  cacheLife('max')
  cacheTag(surfaceTag.site, surfaceTag.latest, surfaceTag.english, surfaceTag.newsSitemap, `seq:${seq}`)
  return value
}
