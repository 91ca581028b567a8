import { asc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { corrections } from '@/db/schema/articles'
import { type Actor, accountIdOf } from '@/modules/accounts/viewer'
import type { Correction } from './correction-input'

/** What readers are told was wrong, and since when it is right. */
export type ToldCorrection = Correction & { version: number; at: Date }

const forReaders = {
  version: corrections.version,
  wrong: corrections.wrong,
  right: corrections.right,
  changesMeaning: corrections.changesMeaning,
  at: corrections.at,
}

/** The corrections of one article, the first one first. */
export async function listCorrections(tx: Tx, articleId: number): Promise<ToldCorrection[]> {
  return tx
    .select(forReaders)
    .from(corrections)
    .where(eq(corrections.articleId, articleId))
    .orderBy(asc(corrections.id))
}

/** The corrections of several articles at once. */
export async function correctionsOf(
  tx: Tx,
  articleIds: readonly number[],
): Promise<ReadonlyMap<number, ToldCorrection[]>> {
  const found = new Map<number, ToldCorrection[]>()
  if (articleIds.length === 0) return found
  const rows = await tx
    .select({ articleId: corrections.articleId, ...forReaders })
    .from(corrections)
    .where(inArray(corrections.articleId, [...articleIds]))
    .orderBy(asc(corrections.id))
  for (const { articleId, ...told } of rows) found.set(articleId, [...(found.get(articleId) ?? []), told])
  return found
}

/** Tells readers of a version's correction, in the transaction that made the version. */
export async function addCorrection(
  tx: Tx,
  actor: Actor,
  saved: { id: number; version: number },
  correction: Correction,
): Promise<void> {
  const { id: articleId, version } = saved
  await tx.insert(corrections).values({ articleId, version, ...correction, correctedBy: accountIdOf(actor) })
}
