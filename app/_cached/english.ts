import { cacheLife, cacheTag } from 'next/cache'
import type { Tx } from '@/db/client'
import { directoryUnits } from '@/db/schema/directory'
import { frontOf, sectionPathOf } from '@/modules/articles/address'
import { listInSection, listLatest } from '@/modules/articles/queries'
import type { ArticleCard } from '@/modules/articles/reader-article'
import {
  ENGLISH_COMMENT_RULES_PATH,
  PRIVACY_PATH,
  PRIVACY_SLUG,
  standingPagePathOf,
} from '@/modules/articles/standing-page-address'
import { findStandingPage, listStandingPages } from '@/modules/articles/standing-page-queries'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { followPathOf } from '@/modules/digests/addresses'
import { atSharedSnapshot, atSnapshot } from '@/modules/pages/snapshot'
import { findEnglishSection, listEnglishSections } from '@/modules/sections/queries'
import { officeOf } from '@/modules/settings/office'
import { readEnglishOffice, readSign } from '@/modules/settings/queries'
import { tagCommentCounts } from './comment-count-tags'
import { tagPictures } from './picture-tags'

const FRONT_COUNT = 30
const SECTION_COUNT = 40

const menuLink = (path: string, label: string) => ({ path, label, isExternal: false })

async function readChrome(tx: Tx) {
  const sections = await listEnglishSections(tx)
  const inMenu = sections.map(({ slug, name }) => menuLink(sectionPathOf('en', slug), name))
  const pages = (await listStandingPages(tx, 'en')).map(({ slug, title }) =>
    menuLink(standingPagePathOf({ language: 'en', slug }), title),
  )
  const contacts = (await tx.$count(directoryUnits)) > 0 ? [menuLink('/en/contacts', 'Directory')] : []
  return {
    office: await readEnglishOffice(tx),
    sign: await readSign(tx),
    sections,
    notices: {
      rulesPath: ENGLISH_COMMENT_RULES_PATH,
      rightsPath: (await findStandingPage(tx, PRIVACY_SLUG))?.translation?.path ?? PRIVACY_PATH,
    },
    menus: {
      main: [menuLink(frontOf('en'), 'Home'), ...inMenu],
      footer: [
        ...pages,
        ...contacts,
        menuLink(followPathOf('en'), 'Follow the news'),
        menuLink('/en/feed.xml', 'RSS feed'),
      ],
    },
  }
}

const EMPTY = {
  office: officeOf(null),
  sign: { sealLetters: '', logo: null },
  sections: [],
  notices: { rulesPath: ENGLISH_COMMENT_RULES_PATH, rightsPath: PRIVACY_PATH },
  menus: { main: [], footer: [] },
}

/** What every page of the English edition shows around its content. */
export async function englishChrome() {
  'use cache'
  const { seq, value } = await atSharedSnapshot('chrome:en', readChrome, EMPTY)
  cacheLife('max')
  cacheTag(surfaceTag.site, `seq:${seq}`)
  return value
}

/** The newest articles of the English edition. */
export async function englishFront(): Promise<ArticleCard[]> {
  'use cache'
  const { seq, value } = await atSnapshot((tx) => listLatest(tx, 'en', FRONT_COUNT), [])
  cacheLife('max')
  cacheTag(surfaceTag.english, `seq:${seq}`)
  tagPictures(value)
  tagCommentCounts(value)
  return value
}

async function readSection(tx: Tx, slug: string) {
  const section = await findEnglishSection(tx, slug)
  return section && { section, articles: await listInSection(tx, 'en', section.id, SECTION_COUNT) }
}

/** A section of the English edition and its newest articles; null when none has this slug in either language. */
export async function englishSectionPage(slug: string) {
  'use cache'
  const { seq, value } = await atSnapshot((tx) => readSection(tx, slug), null)
  cacheLife('max')
  cacheTag(value ? surfaceTag.englishSection(value.section.id) : surfaceTag.site, `seq:${seq}`)
  tagPictures(value?.articles ?? [])
  tagCommentCounts(value?.articles ?? [])
  return value
}
