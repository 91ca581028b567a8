import { inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import type { Placed } from './stale-tags'

/**
 * The same articles in the other language, in whatever state: their pages lead to these, so that a change of address or of
 * the link itself changes them too. One step of an index.
 */
export async function listTranslationIds(tx: Tx, places: readonly (Placed | null)[]): Promise<number[]> {
  const present = places.filter((place) => place !== null)
  const originals = present.flatMap(({ translationOf }) => translationOf ?? [])
  const ownIds = [...new Set(present.filter(({ language }) => language === 'vi').map(({ id }) => id))]
  if (ownIds.length === 0) return [...new Set(originals)]
  const rows = await tx.select({ id: articles.id }).from(articles).where(inArray(articles.translationOf, ownIds))
  return [...new Set([...originals, ...rows.map(({ id }) => id)])]
}
