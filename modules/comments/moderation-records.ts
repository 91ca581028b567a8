import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { bulkDeeds } from '@/db/schema/desk'
import type { CommentOutcome, ModerationDeed } from './moderation-deed'

/** What the deed is called among the records of the desk, where deeds on articles stand too. */
export const recordName = {
  approve: 'approve-comments',
  reject: 'reject-comments',
  keep: 'keep-comments',
} as const satisfies Record<ModerationDeed, string>

const deedOf = new Map(Object.entries(recordName).map(([deed, name]) => [name as string, deed as ModerationDeed]))

/** A decision on comments, for the one who made it. `code` is why they were refused, if they were. */
export type ModerationRecord = {
  id: number
  deed: ModerationDeed
  code: string | null
  outcomes: CommentOutcome[]
  createdAt: Date
  undoneAt: Date | null
}

/** Where the records of one person's decisions on comments stand. */
export const ownRecord = (userId: number, id: number) =>
  and(eq(bulkDeeds.id, id), eq(bulkDeeds.userId, userId), inArray(bulkDeeds.deed, Object.values(recordName)))

/** The record of a decision; null when there is none or somebody else made it. */
export async function findModeration(tx: Tx, userId: number, id: number): Promise<ModerationRecord | null> {
  const [row] = await tx.select().from(bulkDeeds).where(ownRecord(userId, id))
  return row ? moderationRecord(row) : null
}

export function moderationRecord(row: typeof bulkDeeds.$inferSelect): ModerationRecord {
  const { id, createdAt, undoneAt } = row
  // Only our own verbs write these columns.
  const code = (row.details as { code?: string }).code ?? null
  const deed = deedOf.get(row.deed) ?? 'keep'
  return { id, createdAt, undoneAt, deed, code, outcomes: row.outcomes as CommentOutcome[] }
}
