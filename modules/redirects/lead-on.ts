import { eq, inArray, sql } from 'drizzle-orm'
import { ADVISORY_LOCK } from '@/db/advisory-locks'
import type { Tx } from '@/db/client'
import { type REDIRECT_KINDS, redirects } from '@/db/schema/site'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { invalidate } from '@/modules/pages/invalidate'
import { halvesOf, redirectKey } from './redirect-key'

export type RedirectKind = (typeof REDIRECT_KINDS)[number]

/** Where an address leads: another address of this site, or an article, wherever that lives by then. */
export type RedirectTarget = { path: string } | { articleId: number }

export type NewRedirect = { from: string; to: RedirectTarget; kind: RedirectKind; note?: string }

/** Lets one change of the table through at a time. After `placement` and the rows of a deed, before the audit line. */
export async function lockRedirects(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCK.redirects})`)
}

const columnsOf = (to: RedirectTarget) =>
  'path' in to ? { toPath: to.path, toArticleId: null } : { toPath: '', toArticleId: to.articleId }

/**
 * Stores that an address leads on, in the transaction of the deed that moved it. The table never holds a chain: what
 * led to `from` leads to the new target at once, and a target that leads on itself is followed. An address that would
 * lead to itself is live again and loses its row. A deed that takes an address into use frees it first. The caller ends
 * with `announceRedirects`, or names `surfaceTag.redirects` among its own tags.
 */
export async function leadOn(
  tx: Tx,
  { from, to, kind, note = '' }: NewRedirect,
  actorId: number | null,
): Promise<void> {
  await lockRedirects(tx)
  const end = await followed(tx, to)
  if ('path' in end && end.path === from) {
    await tx.delete(redirects).where(eq(redirects.fromPath, from))
    return
  }
  await tx.update(redirects).set(columnsOf(end)).where(eq(redirects.toPath, from))
  const row = { fromPath: from, ...columnsOf(end), kind, note, createdBy: actorId }
  await tx.insert(redirects).values(row).onConflictDoUpdate({ target: redirects.fromPath, set: row })
}

/** The address a page has now is no longer one that leads on. */
export async function freeAddresses(tx: Tx, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return
  await lockRedirects(tx)
  await tx.delete(redirects).where(inArray(redirects.fromPath, [...paths]))
}

/** Tells every instance that the table has changed; last in the transaction. */
export async function announceRedirects(tx: Tx): Promise<void> {
  await invalidate(tx, [surfaceTag.redirects])
}

/** Where a target leads in the end. One step is enough: what is stored is never a chain. */
export async function followed(tx: Tx, to: RedirectTarget): Promise<RedirectTarget> {
  if (!('path' in to)) return to
  const key = redirectKey(...halvesOf(to.path))
  if (key === null) return to
  const [next] = await tx.select().from(redirects).where(eq(redirects.fromPath, key))
  if (!next) return to
  return next.toArticleId === null ? { path: next.toPath } : { articleId: next.toArticleId }
}
