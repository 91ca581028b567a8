import { z } from 'zod'
import { db } from '@/db/client'
import { REJECTION_CODES } from '@/db/schema/comments'
import { problemsIn, TEXT_PROBLEMS } from '@/lib/input-problems'
import { accept, type Result, refuse } from '@/lib/result'
import { plainText } from '@/lib/vi/text'
import { mayModerate } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { type Decision, decide } from './decide'
import { type CommentRefusal, REJECTION_REASON_CHARS_MAX } from './moderation-deed'

const REJECTION_PROBLEMS = [...TEXT_PROBLEMS, 'unknown'] as const
type RejectionProblem = (typeof REJECTION_PROBLEMS)[number] | 'malformed'
export type RejectionProblems = Partial<Record<'id' | 'version' | 'code' | 'reason', RejectionProblem>>

export type ModerateRefusal = CommentRefusal | { kind: 'invalid'; problems: RejectionProblems }

export type Moderated = { id: number; version: number }

export const Target = z.object({
  id: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  version: z.coerce.number().int().min(1).max(2_147_483_647),
})

/** Why a comment is not shown: a word that is counted, and the words its writer reads. */
export const Rejection = z.object({
  code: z.enum(REJECTION_CODES, { error: 'unknown' }).default('other'),
  reason: plainText({ min: 1, max: REJECTION_REASON_CHARS_MAX }),
})

/** Lets a comment through to readers. Input `{ id, version }`. */
export async function approveComment(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<Moderated, ModerateRefusal>> {
  return moderate(viewer, input, Target, () => ({ deed: 'approve' }))
}

/**
 * Keeps a comment from readers, also one they have already seen. Input `{ id, version, code, reason }`; the writer reads
 * the reason on the receipt. Problems of `reason`: `empty`, `too-long`, `unreadable-characters`; of `code`: `unknown`.
 */
export async function rejectComment(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<Moderated, ModerateRefusal>> {
  return moderate(viewer, input, Target.extend(Rejection.shape), ({ code, reason }) => ({
    deed: 'reject',
    code,
    reason,
  }))
}

async function moderate<Input extends z.output<typeof Target>>(
  viewer: Viewer | null,
  input: unknown,
  schema: z.ZodType<Input>,
  decisionOf: (input: Input) => Decision,
): Promise<Result<Moderated, ModerateRefusal>> {
  if (!mayModerate(viewer)) return refuse('forbidden')
  const parsed = schema.safeParse(input)
  if (!parsed.success) return refuse({ kind: 'invalid', problems: problemsIn(parsed.error, REJECTION_PROBLEMS) })
  const target = parsed.data
  return db.transaction(async (tx): Promise<Result<Moderated, ModerateRefusal>> => {
    const [outcome] = await decide(tx, viewer, [target], decisionOf(target))
    if (!outcome || outcome.refusal) return refuse(outcome?.refusal ?? 'not-found')
    return accept({ id: target.id, version: outcome.version })
  })
}
