import { z } from 'zod'
import type { Block } from '@/modules/articles/block-types'
import { storedBlocks } from '@/modules/articles/blocks'

const Ids = z.array(z.int().positive()).catch([])

const Kept = z.object({
  headline: z.string().catch(''),
  standfirst: z.string().catch(''),
  dateline: z.string().catch(''),
  body: z.unknown(),
  sectionId: z.int().positive().nullable().catch(null),
  authorIds: Ids,
  /** Null where a version was kept without them. */
  tagNames: z.array(z.string()).nullable().catch(null),
  leadMediaId: z.int().positive().nullable().catch(null),
  commentsOpen: z.boolean().catch(true),
  /** The version whose text this one took up again. */
  fromVersion: z.int().positive().optional().catch(undefined),
})

/** A whole text as a revision keeps it. */
export type Snapshot = Omit<z.output<typeof Kept>, 'body'> & { body: Block[] }

/** Reads what `recordRevision`, an import or a seed kept, whichever shape bodies had then. */
export function snapshotFrom(stored: unknown): Snapshot {
  const kept = Kept.parse(stored)
  return { ...kept, body: storedBlocks(kept.body ?? []) }
}
