import { inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { authors, sections, tags } from '@/db/schema/shelves'
import type { ImportedArticle, Named } from './imported-article'

/** Identities by slug. `isNewSection`: the menu of every page has one more entry. */
export type ImportShelves = Record<'sections' | 'authors' | 'tags', ReadonlyMap<string, number>> & {
  isNewSection: boolean
}

/** Finds the sections, authors and tags of a batch by their addresses and makes those that are not there yet. */
export async function importShelves(tx: Tx, articles: readonly ImportedArticle[]): Promise<ImportShelves> {
  const named = distinct(articles.map(({ section }) => section))
  const known = await idsOf(tx, sections, named)
  const missing = named.filter(({ slug }) => !known.has(slug))
  if (missing.length > 0) {
    const [last] = await tx.select({ position: sql<number>`coalesce(max(${sections.position}), 0)` }).from(sections)
    const rows = missing.map((section, index) => ({ ...section, position: (last?.position ?? 0) + index + 1 }))
    await tx.insert(sections).values(rows).onConflictDoNothing()
  }
  return {
    sections: missing.length > 0 ? await idsOf(tx, sections, named) : known,
    authors: await idsAfterAdding(tx, authors, distinct(articles.flatMap((article) => article.authors))),
    tags: await idsAfterAdding(tx, tags, distinct(articles.flatMap((article) => article.tags))),
    isNewSection: missing.length > 0,
  }
}

type NamedTable = typeof sections | typeof authors | typeof tags

async function idsAfterAdding(tx: Tx, table: typeof authors | typeof tags, named: readonly Named[]) {
  if (named.length > 0)
    await tx
      .insert(table)
      .values([...named])
      .onConflictDoNothing()
  return idsOf(tx, table, named)
}

async function idsOf(tx: Tx, table: NamedTable, named: readonly Named[]): Promise<ReadonlyMap<string, number>> {
  if (named.length === 0) return new Map()
  const slugs = named.map(({ slug }) => slug)
  const rows = await tx.select({ id: table.id, slug: table.slug }).from(table).where(inArray(table.slug, slugs))
  return new Map(rows.map(({ slug, id }) => [slug, id]))
}

/** Each address once, the first spelling of its name; always in one order, so that nobody waits in a ring. */
function distinct(named: readonly Named[]): Named[] {
  const first = new Map<string, Named>()
  for (const each of named) if (!first.has(each.slug)) first.set(each.slug, each)
  return [...first.values()].sort((left, right) => (left.slug < right.slug ? -1 : 1))
}
