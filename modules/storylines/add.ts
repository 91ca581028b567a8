import { db } from '@/db/client'
import { lockShelves } from '@/db/lock-shelves'
import { storylines } from '@/db/schema/storylines'
import { accept, type Result, refuse } from '@/lib/result'
import { mayKeepStorylines } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import { announceRedirects } from '@/modules/redirects/lead-on'
import { freeShelf } from '@/modules/redirects/shelf-moved'
import { readStorylineText, type StorylineProblems, wrongForStoryline } from './storyline-input'

export type StorylineRefusal = 'forbidden' | 'not-found' | { kind: 'invalid'; problems: StorylineProblems }

/**
 * Begins a storyline. Input `{ title, slug?, standfirst?, keyPoints?, leadMediaId? }`. Readers see it from its first
 * published article on.
 */
export async function addStoryline(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ id: number; slug: string }, StorylineRefusal>> {
  if (!mayKeepStorylines(viewer)) return refuse('forbidden')
  const read = readStorylineText(input)
  if ('problems' in read) return refuse({ kind: 'invalid', problems: read.problems })
  const { storyline } = read
  return db.transaction(async (tx) => {
    await lockShelves(tx)
    const problems = await wrongForStoryline(tx, storyline, null)
    if (Object.keys(problems).length > 0) return refuse({ kind: 'invalid', problems } as const)
    const [row] = await tx.insert(storylines).values(storyline).returning({ id: storylines.id })
    if (!row) throw new Error('storylines: không có dòng vừa ghi')
    await freeShelf(tx, `/dong-su-kien/${storyline.slug}`)
    const [actorId, details] = [accountIdOf(viewer), { after: storyline }]
    await recordAudit(tx, { actorId, verb: 'add-storyline', object: `storyline:${row.id}`, details })
    await announceRedirects(tx)
    return accept({ id: row.id, slug: storyline.slug })
  })
}
