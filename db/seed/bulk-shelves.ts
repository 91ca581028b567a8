import { asc, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { media } from '@/db/schema/media'
import { authors, sections, tags } from '@/db/schema/shelves'
import { slugOf } from '@/lib/vi/slug'
import { readerName } from './generated/facts'
import { AUTHOR_COUNT } from './generated/write-article'
import { createRandom, hash32 } from './random'

/** Identities the generated articles point to. */
export type BulkShelves = {
  /** The section of a slug; where the office has renamed it, always the same other one. */
  sectionOf: (slug: string) => number
  sectionIds: number[]
  authorIds: number[]
  mediaIds: number[]
}

/** Reads the sections and pictures of the site and adds the pen-names that are not there yet. */
export async function bulkShelves(tx: Tx): Promise<BulkShelves> {
  const shelves = await tx.select({ id: sections.id, slug: sections.slug }).from(sections).orderBy(asc(sections.id))
  const bySlug = new Map(shelves.map(({ slug, id }) => [slug, id]))
  const sectionOf = (slug: string) => {
    const id = bySlug.get(slug) ?? shelves[hash32(slug) % shelves.length]?.id
    if (id === undefined) throw new Error('trang chưa có chuyên mục nào')
    return id
  }
  const random = createRandom('bút danh')
  const names = new Map<string, string>()
  while (names.size < AUTHOR_COUNT) {
    const name = readerName(random)
    names.set(slugOf(name), name)
  }
  const slugs = [...names.keys()]
  await tx
    .insert(authors)
    .values([...names].map(([slug, name]) => ({ slug, name })))
    .onConflictDoNothing()
  const found = await tx
    .select({ id: authors.id, slug: authors.slug })
    .from(authors)
    .where(inArray(authors.slug, slugs))
  const idOf = new Map(found.map(({ slug, id }) => [slug, id]))
  const authorIds = slugs.flatMap((slug) => idOf.get(slug) ?? [])
  const pictures = await tx.select({ id: media.id }).from(media).orderBy(asc(media.id)).limit(200)
  const sectionIds = shelves.map(({ id }) => id)
  return { sectionOf, sectionIds, authorIds, mediaIds: pictures.map(({ id }) => id) }
}

/** Identities of tags by name; adds those that are not there yet. */
export async function tagIdsByName(tx: Tx, names: Iterable<string>): Promise<ReadonlyMap<string, number>> {
  const slugOfName = new Map([...new Set(names)].sort().map((name) => [name, slugOf(name)]))
  const slugs = [...new Set(slugOfName.values())]
  if (slugs.length === 0) return new Map()
  const rows = [...slugOfName].map(([name, slug]) => ({ slug, name }))
  await tx.insert(tags).values(rows).onConflictDoNothing()
  const found = await tx.select({ id: tags.id, slug: tags.slug }).from(tags).where(inArray(tags.slug, slugs))
  const idOf = new Map(found.map(({ slug, id }) => [slug, id]))
  return new Map([...slugOfName].flatMap(([name, slug]) => (idOf.has(slug) ? [[name, idOf.get(slug) ?? 0]] : [])))
}
