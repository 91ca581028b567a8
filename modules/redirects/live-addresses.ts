import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { documents } from '@/db/schema/documents'
import { authors, sections, tags } from '@/db/schema/shelves'
import { standingPages } from '@/db/schema/site'
import { storylines } from '@/db/schema/storylines'
import { articleIdInPath, ENGLISH_PAGES, idFromSlug, pathOf } from '@/modules/articles/address'

/** Doors that are answered before the table is asked: an address below them could never lead on. */
const DOORS =
  /^\/(?:toa-soan|api|phan-hoi|binh-luan|xem-truoc|ma-xac-nhan|tim-kiem|en\/search|media|fonts|css|_next|loi|healthz|readyz|metrics|luu-tru\/xem|nhan-tin\/(?:dang-ky|xac-nhan|quan-ly|dung)|en\/follow\/(?:sign-up|confirm|manage|stop))(?:[/?]|$)|^\/(?:site|theme|goi-y|xac-nhan|xac-nhan-may)\.js$/

/** Addresses that are always there. */
const STANDING =
  /^\/(?:|moi-nhat|doc-nhieu(?:\/.*)?|dong-su-kien|van-ban(?:\/(?:nam|linh-vuc)\/.*)?|danh-ba|nhan-tin|en(?:\/(?:contacts|follow|offline))?|luu-tru(?:\/.*)?|(?:feed|atom|sitemap|sitemap-news)\.xml|feed\.json|robots\.txt|sitemaps\/.*)$/

const FEED = /\/(?:feed\.xml|atom\.xml|feed\.json)$/

export const isDoor = (path: string): boolean => DOORS.test(path)

/** What an address of this site names at present. `other-words`: an article under another address than its own. */
export type Live = 'page' | 'other-words' | 'withdrawn' | null

/** Looks up what an address names. Null: nothing, it answers 404. Reads one row. */
export async function liveAt(tx: Tx, address: string): Promise<Live> {
  const path = (address.split('?', 1)[0] ?? address).replace(FEED, '')
  if (STANDING.test(path) || path === '') return 'page'
  if (path.startsWith('/en/')) return liveInEnglish(tx, path)
  const articleId = articleIdInPath(path)
  if (articleId !== null) return liveArticle(tx, articleId, path)
  const [, first = '', second, rest] = path.split('/', 4)
  if (rest !== undefined) return null
  if (second === undefined) return found(tx.select({ id: sections.id }).from(sections).where(isSection(first)).limit(1))
  if (first === 'tac-gia') return found(tx.select({ id: authors.id }).from(authors).where(isAuthor(second)).limit(1))
  if (first === 'chu-de') return found(tx.select({ id: tags.id }).from(tags).where(eq(tags.slug, second)).limit(1))
  if (first === 'dong-su-kien')
    return found(tx.select({ id: storylines.id }).from(storylines).where(isStoryline(second)).limit(1))
  if (first === 'van-ban')
    return found(tx.select({ id: documents.id }).from(documents).where(isDocument(second)).limit(1))
  if (first === 'trang')
    return found(tx.select({ id: standingPages.id }).from(standingPages).where(isShown(second)).limit(1))
  return null
}

/** The same below /en. */
async function liveInEnglish(tx: Tx, path: string): Promise<Live> {
  const articleId = articleIdInPath(path)
  if (articleId !== null) return liveArticle(tx, articleId, path)
  const [, , first = '', second, rest] = path.split('/', 5)
  if (rest !== undefined) return null
  if (first === ENGLISH_PAGES && second !== undefined)
    return found(tx.select({ id: standingPages.id }).from(standingPages).where(isShown(second)).limit(1))
  if (second !== undefined) return null
  const slug = sql`coalesce(nullif(${sections.englishSlug}, ''), ${sections.slug})`
  const isHere = and(eq(slug, first), isNull(sections.retiredAt))
  return found(tx.select({ id: sections.id }).from(sections).where(isHere).limit(1))
}

const isSection = (slug: string) => and(eq(sections.slug, slug), isNull(sections.retiredAt))
const isAuthor = (slug: string) => and(eq(authors.slug, slug), isNull(authors.mergedIntoId))
const isStoryline = (slug: string) => and(eq(storylines.slug, slug), isNull(storylines.deletedAt))
const isShown = (slug: string) => and(eq(standingPages.slug, slug), isNull(standingPages.hiddenAt))

const isDocument = (slug: string) => and(eq(documents.id, idFromSlug(slug) ?? 0), isNull(documents.withdrawnAt))

async function found(query: Promise<{ id: number }[]>): Promise<Live> {
  return (await query).length > 0 ? 'page' : null
}

async function liveArticle(tx: Tx, id: number, path: string): Promise<Live> {
  const [row] = await tx
    .select({
      id: articles.id,
      status: articles.status,
      language: articles.language,
      headline: articles.headline,
      sectionSlug: sections.slug,
      englishSectionSlug: sections.englishSlug,
    })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(eq(articles.id, id), sql`${articles.status} in ('published', 'withdrawn')`))
  if (!row) return null
  if (row.status === 'withdrawn') return 'withdrawn'
  return pathOf(row) === path ? 'page' : 'other-words'
}
