import { and, between, eq, isNull, or, type SQL } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { documents } from '@/db/schema/documents'
import { authors, sections, tags } from '@/db/schema/shelves'
import { standingPages } from '@/db/schema/site'
import { storylines } from '@/db/schema/storylines'
import { calendarDayOf } from '@/lib/time'
import { isReservedEnglishName, isReservedName } from '@/modules/sections/reserved-names'
import { readDiscovery } from '@/modules/settings/discovery'
import { articleIdInPath, ENGLISH_PAGES, idFromSlug } from './address'
import { yearOf } from './archive-address'
import { findSpan } from './day-queries'
import { isPublished } from './for-readers'
import { meantSlug } from './shelf-address'
import { ENGLISH_COMMENT_RULES_SLUG, FIXED_STANDING_PAGES } from './standing-page-address'

/** The one file that proves a key for search engines is at the root: `/{key}.txt`. */
const KEY_FILE = /^\/([a-z0-9][a-z0-9-]{7,127})\.txt$/

/** Feeds and files have a dot in their last part; what they are is for the application to say. */
const DOTTED = /\./

/**
 * Whether a reader's address certainly names nothing at present, by one look at an index. A render would say the same
 * for fifty times the processor, and strangers invent addresses all day. False: perhaps there is a page, render it.
 */
export async function isNowhere(tx: Tx, path: string): Promise<boolean> {
  const key = KEY_FILE.exec(path)?.[1]
  if (key !== undefined) return (await readDiscovery(tx)).indexNowKey !== key
  if (DOTTED.test(path)) return false
  const [, first = '', second] = path.split('/', 3)
  // Where the application keeps that file; nobody asks for it by this name.
  if (first === 'khoa-indexnow') return true
  if (first === '') return false
  if (second === undefined) {
    return !isReservedName(first) && isMissing(tx, sections, eq(sections.slug, meant(first)))
  }
  switch (first) {
    case 'en':
      return isNowhereInEnglish(tx, path)
    case 'tac-gia':
      return isMissing(tx, authors, eq(authors.slug, meant(second)))
    case 'chu-de':
      return isMissing(tx, tags, eq(tags.slug, meant(second)))
    case 'dong-su-kien':
      return isMissing(tx, storylines, eq(storylines.slug, meant(second)), isNull(storylines.deletedAt))
    case 'trang':
      return !FIXED_STANDING_PAGES.has(meant(second)) && isMissing(tx, standingPages, isStandingPage(second))
    case 'van-ban':
      return isNoDocument(tx, second, path)
    case 'luu-tru':
      return /^\d/.test(second) && !(await hasYear(tx, second))
  }
  if (isReservedName(first)) return false
  const articleId = articleIdInPath(path)
  // Below a section there are articles only, and each has its number.
  return articleId === null || isMissing(tx, articles, eq(articles.id, articleId), isPublished)
}

const meant = (segment: string) => meantSlug(segment) ?? ''
const isStandingPage = (segment: string) => eq(standingPages.slug, meant(segment))

/** The same below /en: the standing pages, sections by either of their slugs, and articles by their number. */
async function isNowhereInEnglish(tx: Tx, path: string): Promise<boolean> {
  const [, , first = '', second] = path.split('/', 4)
  if (first === ENGLISH_PAGES) {
    if (second === undefined) return true
    return meant(second) !== ENGLISH_COMMENT_RULES_SLUG && isMissing(tx, standingPages, isStandingPage(second))
  }
  if (isReservedEnglishName(first)) return false
  if (second === undefined) {
    const slug = meant(first)
    return isMissing(tx, sections, or(eq(sections.englishSlug, slug), eq(sections.slug, slug)))
  }
  const articleId = articleIdInPath(path)
  return articleId === null || isMissing(tx, articles, eq(articles.id, articleId), isPublished)
}

/** Whether a year lies between the first article and the last, or today. */
async function hasYear(tx: Tx, segment: string): Promise<boolean> {
  const year = yearOf(segment)
  if (year === null) return false
  const span = await findSpan(tx)
  return span !== null && year >= span.first.year && year <= Math.max(span.last.year, calendarDayOf(new Date()).year)
}

/** Below /van-ban: lists of a year or a field that has documents, and documents by the number at the end. */
async function isNoDocument(tx: Tx, second: string, path: string): Promise<boolean> {
  const name = path.split('/', 4)[3] ?? ''
  const isShown = isNull(documents.withdrawnAt)
  if (second === 'nam') {
    if (!/^[12]\d{3}$/.test(name)) return true
    const [first, last] = [`${name}-01-01`, `${name}-12-31`]
    return isMissing(tx, documents, between(documents.issuedOn, first, last), isShown)
  }
  if (second === 'linh-vuc') return isMissing(tx, documents, eq(documents.fieldSlug, meant(name)), isShown)
  const id = idFromSlug(second)
  return id === null || isMissing(tx, documents, eq(documents.id, id), isShown)
}

async function isMissing(
  tx: Tx,
  table:
    | typeof articles
    | typeof authors
    | typeof documents
    | typeof sections
    | typeof standingPages
    | typeof storylines
    | typeof tags,
  ...conditions: (SQL | undefined)[]
): Promise<boolean> {
  return (await tx.$count(table, and(...conditions))) === 0
}
