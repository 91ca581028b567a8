import { inArray, or } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { tags } from '@/db/schema/shelves'
import { redirects } from '@/db/schema/site'
import { slugOf } from '@/lib/vi/slug'

const TAG_PATH = '/chu-de/'

/**
 * The tags that names written by hand stand for, in no order; those that do not exist yet are made. A name is first what
 * a tag is called, then its address; the name of a tag that was merged or renamed stands for what it has become.
 */
export async function tagIdsFor(tx: Tx, names: readonly string[]): Promise<number[]> {
  const wanted = new Map(names.map((name) => [slugOf(name), name]))
  if (wanted.size === 0) return []
  const known = await tx
    .select({ id: tags.id, slug: tags.slug, name: tags.name })
    .from(tags)
    .where(or(inArray(tags.name, [...wanted.values()]), inArray(tags.slug, [...wanted.keys()])))
  const found = new Map<string, number>()
  for (const [slug, name] of wanted) {
    const tag = known.find((one) => one.name === name) ?? known.find((one) => one.slug === slug)
    if (tag) found.set(slug, tag.id)
  }
  const unknown = [...wanted].filter(([slug]) => !found.has(slug))
  if (unknown.length > 0) for (const [slug, id] of await madeOrMerged(tx, unknown)) found.set(slug, id)
  return [...new Set(found.values())]
}

async function madeOrMerged(tx: Tx, unknown: [slug: string, name: string][]): Promise<[string, number][]> {
  const former = await presentSlugs(
    tx,
    unknown.map(([slug]) => slug),
  )
  // In one order everywhere, so that two editors making the same new tags do not wait for each other in a ring.
  const made = unknown
    .filter(([slug]) => !former.has(slug))
    .map(([slug, name]) => ({ slug, name }))
    .sort((left, right) => (left.slug < right.slug ? -1 : 1))
  if (made.length > 0) await tx.insert(tags).values(made).onConflictDoNothing()
  const slugs = unknown.map(([slug]) => former.get(slug) ?? slug)
  const rows = await tx.select({ id: tags.id, slug: tags.slug }).from(tags).where(inArray(tags.slug, slugs))
  return unknown.flatMap(([slug]) => {
    const row = rows.find((one) => one.slug === (former.get(slug) ?? slug))
    return row ? [[slug, row.id] as [string, number]] : []
  })
}

/** What former addresses of tags lead to. */
async function presentSlugs(tx: Tx, slugs: string[]): Promise<Map<string, string>> {
  const rows = await tx
    .select({ from: redirects.fromPath, to: redirects.toPath })
    .from(redirects)
    .where(
      inArray(
        redirects.fromPath,
        slugs.map((slug) => TAG_PATH + slug),
      ),
    )
  return new Map(
    rows.flatMap(({ from, to }) =>
      to.startsWith(TAG_PATH) ? [[from.slice(TAG_PATH.length), to.slice(TAG_PATH.length)]] : [],
    ),
  )
}
