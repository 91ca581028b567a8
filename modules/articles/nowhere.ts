import { and, eq, type SQL } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { authors, sections, tags } from '@/db/schema/shelves'
import { isReservedName } from '@/modules/sections/reserved-names'
import { articleIdInPath } from './address'
import { isPublished } from './for-readers'
import { meantSlug } from './shelf-address'

/** Feeds and files have a dot in their last part; what they are is for the application to say. */
const DOTTED = /\./

/**
 * Whether a reader's address certainly names nothing at present, by one look at an index. A render would say the same
 * for fifty times the processor, and strangers invent addresses all day. False: perhaps there is a page, render it.
 */
export async function isNowhere(tx: Tx, path: string): Promise<boolean> {
  if (DOTTED.test(path)) return false
  const [, first = '', second] = path.split('/', 3)
  const table = SHELVES.get(first)
  if (table) return second === undefined ? false : isMissing(tx, table, eq(table.slug, meantSlug(second) ?? ''))
  if (first === '' || isReservedName(first)) return false
  const articleId = articleIdInPath(path)
  if (articleId !== null) return isMissing(tx, articles, eq(articles.id, articleId), isPublished)
  // Below a section there are articles only, and each has its number.
  return second !== undefined || isMissing(tx, sections, eq(sections.slug, meantSlug(first) ?? ''))
}

const SHELVES = new Map<string, typeof authors | typeof tags>([
  ['tac-gia', authors],
  ['chu-de', tags],
])

async function isMissing(
  tx: Tx,
  table: typeof articles | typeof authors | typeof tags | typeof sections,
  ...conditions: SQL[]
): Promise<boolean> {
  return (await tx.$count(table, and(...conditions))) === 0
}
