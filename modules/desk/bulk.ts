import { eq, lt, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { bulkDeeds } from '@/db/schema/desk'
import { accept, type Result, refuse } from '@/lib/result'
import { mayReadAtDesk, mayWrite } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { linesOf } from '@/modules/articles/desk-list'
import type { BulkOutcome } from './bulk-deed'
import { type BulkProblems, type BulkRequest, readBulk, type Target } from './bulk-input'
import { rowRefusal, VERB_OF } from './bulk-verbs'

export type BulkRefusal = 'forbidden' | 'not-found' | { kind: 'invalid'; problems: BulkProblems }

/**
 * Does one thing to several articles, each through its own verb, with its own rights and in its own transaction: some
 * may be refused while others go through. Input `{ deed, targets: { id, version }[] }` and what the deed asks for:
 * `sectionId`, `tagName`, `reason`, or `day` and `time` with `spacing` minutes between. The value names the record of
 * what became of each.
 */
export async function performBulk(viewer: Viewer | null, input: unknown): Promise<Result<{ id: number }, BulkRefusal>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const request = readBulk(input)
  if (request === null) return refuse('not-found')
  if ('problems' in request) return refuse({ kind: 'invalid', problems: request.problems })
  const known = await knownLines(viewer, request.targets)
  const { deed, details } = request
  await db.delete(bulkDeeds).where(lt(bulkDeeds.createdAt, sql`now() - interval '30 days'`))
  const [record] = await db
    .insert(bulkDeeds)
    .values({ userId: viewer.id, deed, details, outcomes: [] })
    .returning({ id: bulkDeeds.id })
  if (!record) throw new Error('bulk_deeds: không có dòng vừa ghi')
  const outcomes: BulkOutcome[] = []
  for (const place of request.targets.keys()) {
    outcomes.push(await performOne(viewer, request, place, known))
    // After each: when the machine stops half way, the record says how far it came.
    await db.update(bulkDeeds).set({ outcomes }).where(eq(bulkDeeds.id, record.id))
  }
  return accept({ id: record.id })
}

type Known = ReadonlyMap<number, { headline: string; sectionId: number | null }>

/** What the viewer may know of the articles they named. */
async function knownLines(viewer: Viewer, targets: Target[]): Promise<Known> {
  const lines = await linesOf(
    db,
    targets.map(({ id }) => id),
  )
  return new Map(lines.filter((line) => mayReadAtDesk(viewer, line)).map((line) => [line.id, line]))
}

async function performOne(viewer: Viewer, request: BulkRequest, place: number, known: Known): Promise<BulkOutcome> {
  const target = request.targets[place] as Target
  const line = known.get(target.id)
  const result = await VERB_OF[request.deed](viewer, { ...request.inputOf(place), ...target })
  const outcome = {
    articleId: target.id,
    headline: line?.headline ?? '',
    before: { sectionId: line?.sectionId ?? null },
    undoRefusal: null,
  }
  return result.ok
    ? { ...outcome, version: result.value.version, refusal: null, isUnchanged: result.value.version === target.version }
    : { ...outcome, version: target.version, refusal: rowRefusal(result.refusal), isUnchanged: false }
}
