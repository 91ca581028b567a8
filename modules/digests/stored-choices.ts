import { asc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { digestChoices } from '@/db/schema/digests'
import type { DigestChoice } from './choice'

const EMPTY = (): DigestChoice => ({ sectionIds: [], tagIds: [], storylineIds: [] })

/** What several subscriptions are about, by their numbers. */
export async function readChoices(tx: Tx, subscriptionIds: readonly number[]): Promise<Map<number, DigestChoice>> {
  const choices = new Map(subscriptionIds.map((id) => [id, EMPTY()]))
  if (subscriptionIds.length === 0) return choices
  const rows = await tx
    .select()
    .from(digestChoices)
    .where(inArray(digestChoices.subscriptionId, [...subscriptionIds]))
    .orderBy(asc(digestChoices.id))
  for (const { subscriptionId, sectionId, tagId, storylineId } of rows) {
    const choice = choices.get(subscriptionId)
    if (sectionId !== null) choice?.sectionIds.push(sectionId)
    if (tagId !== null) choice?.tagIds.push(tagId)
    if (storylineId !== null) choice?.storylineIds.push(storylineId)
  }
  return choices
}

export const readChoice = async (tx: Tx, subscriptionId: number): Promise<DigestChoice> =>
  (await readChoices(tx, [subscriptionId])).get(subscriptionId) ?? EMPTY()

/** Replaces what a subscription is about. */
export async function writeChoice(
  tx: Tx,
  subscriptionId: number,
  { sectionIds, tagIds, storylineIds }: DigestChoice,
): Promise<void> {
  await tx.delete(digestChoices).where(eq(digestChoices.subscriptionId, subscriptionId))
  const rows = [
    ...sectionIds.map((sectionId) => ({ subscriptionId, sectionId })),
    ...tagIds.map((tagId) => ({ subscriptionId, tagId })),
    ...storylineIds.map((storylineId) => ({ subscriptionId, storylineId })),
  ]
  if (rows.length > 0) await tx.insert(digestChoices).values(rows).onConflictDoNothing()
}
