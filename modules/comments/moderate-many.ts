import { lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { bulkDeeds } from '@/db/schema/desk'
import { problemsIn, TEXT_PROBLEMS } from '@/lib/input-problems'
import { accept, type Result, refuse } from '@/lib/result'
import { mayModerate } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { type Decision, decide } from './decide'
import { Rejection, Target } from './moderate'
import { COMMENTS_AT_ONCE_MAX, type CommentOutcome, type CommentRefusal } from './moderation-deed'
import { recordName } from './moderation-records'

const PROBLEMS = [...TEXT_PROBLEMS, 'unknown', 'too-many'] as const
type Problem = (typeof PROBLEMS)[number] | 'malformed'
export type ModerateManyProblems = Partial<Record<'deed' | 'targets' | 'code' | 'reason', Problem>>

export type ModerateManyRefusal = CommentRefusal | { kind: 'invalid'; problems: ModerateManyProblems }

/** `recordId` names the record of what became of each, for taking it back; null for the command line. */
export type ModeratedMany = { recordId: number | null; outcomes: CommentOutcome[] }

const targets = z.array(Target).min(1, { error: 'empty' }).max(COMMENTS_AT_ONCE_MAX, { error: 'too-many' })
const Input = z.discriminatedUnion(
  'deed',
  [
    z.object({ deed: z.literal('approve'), targets }),
    z.object({ deed: z.literal('reject'), targets, ...Rejection.shape }),
    z.object({ deed: z.literal('keep'), targets }),
  ],
  { error: 'unknown' },
)

/**
 * Decides on several comments at once, in one transaction. Input `{ deed, targets: { id, version }[] }`, and `code` and
 * `reason` for `reject`. What changed meanwhile is left out and said so; when nothing is left, the first refusal is the
 * answer.
 */
export async function moderateMany(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<ModeratedMany, ModerateManyRefusal>> {
  if (!mayModerate(viewer)) return refuse('forbidden')
  const parsed = Input.safeParse(input)
  if (!parsed.success) return refuse({ kind: 'invalid', problems: problemsIn(parsed.error, PROBLEMS) })
  const { targets: wanted, ...decision } = parsed.data
  return db.transaction(async (tx): Promise<Result<ModeratedMany, ModerateManyRefusal>> => {
    const outcomes = await decide(tx, viewer, wanted, decision)
    if (outcomes.every(({ refusal }) => refusal !== null)) return refuse(outcomes[0]?.refusal ?? 'not-found')
    return accept({ recordId: await keepRecord(tx, viewer, decision, outcomes), outcomes })
  })
}

/** Kept for whoever did it, as long as taking it back can make sense. */
async function keepRecord(
  tx: Tx,
  viewer: Viewer,
  decision: Decision,
  outcomes: CommentOutcome[],
): Promise<number | null> {
  const userId = accountIdOf(viewer)
  if (userId === null) return null
  await tx.delete(bulkDeeds).where(lt(bulkDeeds.createdAt, sql`now() - interval '30 days'`))
  const details = decision.deed === 'reject' ? { code: decision.code } : {}
  const [record] = await tx
    .insert(bulkDeeds)
    .values({ userId, deed: recordName[decision.deed], details, outcomes })
    .returning({ id: bulkDeeds.id })
  return record?.id ?? null
}
