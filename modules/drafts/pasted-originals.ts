import { and, asc, eq, lt, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { pastedOriginals } from '@/db/schema/writing'

export const ORIGINAL_DAYS_MAX = 90

/** What was pasted into one version of an article, in order, without its words. */
export async function listPastedOriginals(tx: Tx, articleId: number, version: number) {
  return tx
    .select({
      id: pastedOriginals.id,
      source: pastedOriginals.source,
      pastedAt: pastedOriginals.pastedAt,
      pastedByName: users.name,
      unitCount: sql<number>`length(${pastedOriginals.html})`.mapWith(Number),
    })
    .from(pastedOriginals)
    .innerJoin(users, eq(users.id, pastedOriginals.userId))
    .where(and(eq(pastedOriginals.articleId, articleId), eq(pastedOriginals.version, version)))
    .orderBy(asc(pastedOriginals.id))
}

/** One of them with its words; null when it is not of this article, or no more. */
export async function findPastedOriginal(tx: Tx, articleId: number, id: number) {
  const [row] = await tx
    .select({ html: pastedOriginals.html, isShortened: pastedOriginals.isShortened })
    .from(pastedOriginals)
    .where(and(eq(pastedOriginals.articleId, articleId), eq(pastedOriginals.id, id)))
  return row ?? null
}

/** Forgets what was pasted more than ninety days ago. Returns how many. */
export async function sweepPastedOriginals(tx: Tx): Promise<number> {
  const ended = sql`now() - make_interval(days => ${ORIGINAL_DAYS_MAX})`
  const gone = await tx
    .delete(pastedOriginals)
    .where(lt(pastedOriginals.pastedAt, ended))
    .returning({ id: pastedOriginals.id })
  return gone.length
}
