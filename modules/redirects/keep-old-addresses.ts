import type { Tx } from '@/db/client'
import { redirects } from '@/db/schema/site'
import { articleIdInPath } from '@/modules/articles/address'
import { lockRedirects } from './lead-on'
import { isDoor, liveAt } from './live-addresses'
import { partsOfAddress, redirectKey } from './redirect-key'

/**
 * Makes the addresses that imported articles had elsewhere lead to them. What is no address, what is an address of our
 * own pages, and what leads somewhere already is passed over. Returns how many were kept; the caller announces them.
 */
export async function keepOldAddresses(
  tx: Tx,
  articles: readonly { url: string; articleId: number }[],
): Promise<number> {
  const named = new Map<string, number>()
  for (const { url, articleId } of articles) {
    const parts = partsOfAddress(url)
    const key = parts && redirectKey(parts.path, parts.search)
    if (key && key !== '/' && !isDoor(key) && !named.has(key)) named.set(key, articleId)
  }
  if (named.size === 0) return 0
  await lockRedirects(tx)
  const rows = []
  for (const [fromPath, toArticleId] of named) {
    // A number at the end is the old system's own; asking for each what it would be here costs more than it could tell.
    const isElsewhere = fromPath.startsWith('/?') || articleIdInPath(fromPath) !== null
    if (!isElsewhere && (await liveAt(tx, fromPath)) === 'page') continue
    rows.push({ fromPath, toArticleId, kind: 'imported' as const })
  }
  if (rows.length === 0) return 0
  const kept = await tx
    .insert(redirects)
    .values(rows)
    .onConflictDoNothing({ target: redirects.fromPath })
    .returning({ id: redirects.id })
  return kept.length
}
