import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { pushFollows } from '@/db/schema/push'
import { sections } from '@/db/schema/shelves'
import type { Choice } from './subscription-input'

/** The choice without sections that are out of use; null when nothing is left of it. */
export async function usableChoice(tx: Tx, { language, breaking, sections: wanted }: Choice): Promise<Choice | null> {
  const rows =
    wanted.length === 0
      ? []
      : await tx
          .select({ id: sections.id })
          .from(sections)
          .where(and(inArray(sections.id, wanted), isNull(sections.retiredAt)))
  return breaking || rows.length > 0 ? { language, breaking, sections: rows.map(({ id }) => id) } : null
}

/** Puts these sections in the place of those a browser followed. */
export async function storeSections(
  tx: Tx,
  subscriptionId: number,
  { language, sections: wanted }: Choice,
): Promise<void> {
  await tx.delete(pushFollows).where(eq(pushFollows.subscriptionId, subscriptionId))
  if (wanted.length === 0) return
  await tx.insert(pushFollows).values(wanted.map((sectionId) => ({ sectionId, language, subscriptionId })))
}
