/**
 * What lies on the moderators' desk, by what is to be done: new comments nobody doubts; those a check asked to look at
 * twice; published ones that readers reported; refused ones whose writer asked again; then what is decided.
 */
export const QUEUES = ['waiting', 'held', 'reported', 'appealed', 'approved', 'rejected', 'spam', 'withdrawn'] as const
export type Queue = (typeof QUEUES)[number]

/** Queues with something to do are read from their oldest end, so that nobody waits for ever. */
export const OPEN_QUEUES = ['waiting', 'held', 'reported', 'appealed'] as const satisfies readonly Queue[]

const open = new Set<Queue>(OPEN_QUEUES)
export const isOpenQueue = (queue: Queue): boolean => open.has(queue)

/** `suspicion`: what the score thinks worst of comes first; only where a check has doubts. */
export type QueueOrder = 'age' | 'suspicion'

/** The last comment of the page before. */
export type QueuePlace = { createdAt: Date; id: number } | { score: number; id: number }

/** `articleId` null: under all articles. `sectionIds` null: in all sections. */
export type QueueScope = { articleId: number | null; sectionIds: number[] | null }

export type QueueFilter = QueueScope & {
  queue: Queue
  order: QueueOrder
  after: QueuePlace | null
  limit: number
}
