import { eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/client'
import { userSections } from '@/db/schema/accounts'
import { sections } from '@/db/schema/shelves'
import type { Role } from './viewer'

export const SectionIds = z.array(z.int().positive()).max(200).default([])

/**
 * The sections this person answers for from now on; returns those that were taken. Only an editor's are kept: a chief
 * answers for all, the others for none. A section that was removed meanwhile is passed over.
 */
export async function setSections(tx: Tx, userId: number, role: Role, wanted: number[]): Promise<number[]> {
  await tx.delete(userSections).where(eq(userSections.userId, userId))
  if (role !== 'editor' || wanted.length === 0) return []
  const known = await tx.select({ id: sections.id }).from(sections).where(inArray(sections.id, wanted))
  const sectionIds = known.map(({ id }) => id)
  if (sectionIds.length > 0)
    await tx.insert(userSections).values(sectionIds.map((sectionId) => ({ userId, sectionId })))
  return sectionIds
}
